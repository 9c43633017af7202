import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { KeptFile } from '../../../electron/core/kept-file.ts'
import { freshFolder } from './folder.ts'

describe('a small file of the app', () => {
  const fileIn = (folder: string) => new KeptFile(folder, 'names', z.array(z.string()), ['first'])

  test('has its first value as long as there is none, and then what was written last', () => {
    const folder = freshFolder()
    expect(fileIn(folder).read()).toEqual({ ok: true, value: ['first'] })
    expect(fileIn(folder).change((names) => [...names, 'second']).ok).toBe(true)
    expect(fileIn(folder).read()).toEqual({ ok: true, value: ['first', 'second'] })
  })

  test('is put aside whole where it is damaged', () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'names.json'), '["first", ')
    expect(fileIn(folder).read()).toEqual({ ok: true, value: ['first'] })
    expect(readdirSync(folder)).toEqual(['names-damaged.json'])
  })

  test('is not written over where it cannot be read', () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'names.json'))
    let asked = false
    const changed = fileIn(folder).change((names) => {
      asked = true
      return names
    })
    expect(changed.ok).toBe(false)
    expect(asked).toBe(false)
  })
})
