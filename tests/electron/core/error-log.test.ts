import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ErrorLog } from '../../../electron/core/error-log.ts'
import { freshFolder } from './folder.ts'

const clock = () => new Date('2026-11-24T02:42:07Z')

describe('the log of errors', () => {
  it('says when, while doing what, which kind of error and where, and no word of the meeting', () => {
    const folder = join(freshFolder(), 'nghi-su')
    const error = Object.assign(new RangeError('“Ý kiến của đồng chí Đức” is too long'), { code: 'E_LONG' })
    new ErrorLog(folder, clock).note('dispatch', error)
    const text = readFileSync(join(folder, 'errors.log'), 'utf8')
    expect(text).toMatch(/^2026-11-24T\S+ dispatch RangeError E_LONG\n\s+at /)
    expect(text).not.toContain('Đức')
  })

  it('holds no words of an error whose message has several lines', () => {
    const folder = freshFolder()
    new ErrorLog(folder, clock).note('paper', new Error('dòng một\ndòng hai của ý kiến'))
    expect(readFileSync(join(folder, 'errors.log'), 'utf8')).not.toContain('ý kiến')
  })

  it('keeps one older file and no more', () => {
    const folder = freshFolder()
    const log = new ErrorLog(folder, clock)
    const error = new Error('x')
    error.stack = `Error\n    at ${'x'.repeat(100_000)}`
    for (let number = 0; number < 10; number += 1) log.note('news', error)
    expect(readdirSync(folder).toSorted()).toEqual(['errors.log', 'errors.old.log'])
    expect(readFileSync(join(folder, 'errors.log')).length).toBeLessThan(500_000)
  })
})
