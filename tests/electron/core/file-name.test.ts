import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseOf, fileNameOf, numbered } from '../../../electron/core/file-name.ts'

describe('a file name made from words', () => {
  it.each([
    [
      '2026-11-24 Hội nghị Đảng ủy phường Tân Hòa lần thứ 13',
      '2026-11-24 Hội nghị Đảng ủy phường Tân Hòa lần thứ 13.nghisu',
    ],
    ['Kết luận 45-KL/ĐU: "phân công"?', 'Kết luận 45-KL ĐU phân công.nghisu'],
    ['a\\b*c<d>e|f\tg\nh', 'a b c d e f g h.nghisu'],
    ['  ..hội nghị.. ', 'hội nghị.nghisu'],
    ['../../etc/passwd', 'etc passwd.nghisu'],
    ['CON', '_CON.nghisu'],
    ['lpt1.cũ', '_lpt1.cũ.nghisu'],
    ['console', 'console.nghisu'],
    ['???', '_.nghisu'],
    ['', '_.nghisu'],
  ])('%j becomes %j', (words, name) => {
    expect(fileNameOf(words)).toBe(name)
  })

  it('is in NFC', () => {
    expect(fileNameOf('Hội nghị'.normalize('NFD'))).toBe('Hội nghị.nghisu'.normalize('NFC'))
  })

  it('is cut at the end of a word when it is long', () => {
    const name = fileNameOf('Hội nghị '.repeat(40))
    expect(name).toMatch(/^(Hội nghị )+(Hội|Hội nghị)\.nghisu$/u)
  })

  it('suits every system, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = fileNameOf(words)
        expect(name.length).toBeLessThanOrEqual(130)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210)
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./iu)
        expect(baseOf(name)).toMatch(/^[^. ](.*[^. ])?$/su)
        expect(name.endsWith('.nghisu')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('files that would bear the same name', () => {
  it('are numbered from the second on', () => {
    expect([1, 2, 10].map((number) => numbered('Hội nghị lần 1.nghisu', number))).toEqual([
      'Hội nghị lần 1.nghisu',
      'Hội nghị lần 1 (2).nghisu',
      'Hội nghị lần 1 (10).nghisu',
    ])
  })
})
