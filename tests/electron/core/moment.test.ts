import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, momentOf, writtenDay } from '../../../electron/core/moment.ts'
import { momentShape } from '../../../shared/meeting/shape.ts'

const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })

describe('a moment', () => {
  it('is the same instant when read back, to the second', () => {
    fc.assert(
      fc.property(moments, (date) => {
        const moment = momentOf(date)
        expect(momentShape.safeParse(moment).success).toBe(true)
        expect(Date.parse(moment)).toBe(Math.floor(date.getTime() / 1000) * 1000)
      }),
    )
  })

  it('is of a day as the office writes it', () =>
    expect(writtenDay('2026-11-04T09:42:07+07:00')).toBe('04/11/2026'))

  it('begins with its local day', () => {
    fc.assert(
      fc.property(moments, (date) => {
        expect(momentOf(date).startsWith(dayOf(date))).toBe(true)
      }),
    )
  })

  it.each([
    ['Asia/Ho_Chi_Minh', '2026-11-24T09:42:07+07:00'],
    ['America/St_Johns', '2026-11-23T23:12:07-03:30'],
    ['UTC', '2026-11-24T02:42:07+00:00'],
  ])('in %s carries the offset of the place', (zone, moment) => {
    const module = fileURLToPath(new URL('../../../electron/core/moment.ts', import.meta.url))
    const code = `const { momentOf } = await import(${JSON.stringify(module)})
      process.stdout.write(momentOf(new Date('2026-11-24T02:42:07.900Z')))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(said).toBe(moment)
  })
})
