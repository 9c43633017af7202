import { describe, expect, test } from 'vitest'
import { Bytes } from '../../../../electron/core/word/doc/bytes.ts'
import { Formats } from '../../../../electron/core/word/doc/formats.ts'
import { lookAfter, PLAIN } from '../../../../electron/core/word/doc/look.ts'
import { offsetOf, Pieces } from '../../../../electron/core/word/doc/pieces.ts'
import { readDoc } from '../../../../electron/core/word/doc/read-doc.ts'
import { sprmsIn } from '../../../../electron/core/word/doc/sprm.ts'
import { momentOf } from '../../../../electron/core/word/moment.ts'
import { inTcvn3 } from '../old-encodings.ts'
import { bytesOf } from './given-files.ts'

const u16 = (...numbers: readonly number[]) =>
  numbers.flatMap((number) => [number & 0xff, (number >>> 8) & 0xff])
const u32 = (...numbers: readonly number[]) =>
  numbers.flatMap((number) => [...u16(number), ...u16(number >>> 16)])
const bytes = (numbers: readonly number[]) => new Bytes(Uint8Array.from(numbers))

describe('the text of an old Word file', () => {
  /** Eight letters of one byte at 4, then three of two bytes at 12. */
  const document = bytes([0, 0, 0, 0, ...inTcvn3('Đảng ủy.'), ...Buffer.from('ữ 2', 'utf16le')])
  const change = [0x35, 0x08, 1]
  const piece = (at: number, modifier: number) => [...u16(0), ...u32(at), ...u16(modifier)]
  const table = bytes([
    ...[1, ...u16(change.length), ...change],
    ...[2, ...u32(12 + 16), ...u32(0, 8, 11), ...piece((4 << 1) | 0x40000000, 0), ...piece(12, 1)],
  ])
  const pieces = Pieces.read(document, table, { at: 0, length: table.length })

  test('is in pieces of one byte a letter, or of two', () => {
    expect(pieces?.text).toBe(`${inTcvn3('Đảng ủy.').toString('latin1')}ữ 2`)
  })

  test('is found in the stream again, letter by letter', () => {
    const offsets = [0, 7, 8, 10].map((at) => {
      const own = pieces?.at(at)
      return own ? offsetOf(own, at) : null
    })
    expect(offsets).toEqual([4, 11, 12, 16])
    expect(pieces?.at(11)).toBeNull()
  })

  test('has changes of properties for whole pieces', () => {
    expect(pieces?.at(0)?.changes.length).toBe(0)
    const changes = pieces?.at(9)?.changes ?? { at: 0, length: 0 }
    expect(lookAfter(PLAIN, PLAIN, table, changes).bold).toBe(true)
  })

  test('is refused where it is longer than the stream that holds it', () => {
    const long = bytes([2, ...u32(16), ...u32(0, 9999), ...piece(0, 0)])
    expect(Pieces.read(document, long, { at: 0, length: long.length })).toBeNull()
  })
})

describe('changes of properties', () => {
  test('are as long as their codes say, or as they say themselves', () => {
    const tabs = [0x15, 0xc6, 255, 1, ...u16(720, 5), 1, ...u16(1440), 0]
    const row = [0x08, 0xd6, ...u16(3), 7, 7]
    const all = bytes([...tabs, ...row, 0x36, 0x08, 1, 0x51, 0x4a, ...u16(3), 0x35, 0x08])
    const codes = sprmsIn(all, 0, all.length).map(({ code, length }) => [code.toString(16), length])
    // The last has no operand any more.
    expect(codes).toEqual([
      ['c615', 9],
      ['d608', 2],
      ['836', 1],
      ['4a51', 2],
    ])
  })

  test.each([
    ['on', 1, false, true],
    ['off', 0, true, false],
    ['as in the style', 0x80, true, true],
    ['not as in the style', 0x81, true, false],
  ])('switch bold %s', (_, operand, styled, bold) => {
    const style = { ...PLAIN, bold: styled }
    expect(lookAfter(style, style, bytes([0x35, 0x08, operand]), { at: 0, length: 3 }).bold).toBe(bold)
  })
})

describe('formats of letters', () => {
  /** A page of 512 bytes: letters from 0 to 10 are bold, those from 10 to 20 plain. */
  const page = [...u32(0, 10, 20), 100, 0, ...Array<number>(512).fill(0)].slice(0, 512)
  page[511] = 2
  for (const [at, byte] of [3, 0x35, 0x08, 1].entries()) page[200 + at] = byte
  const table = bytes([...u32(0, 20), ...u32(0)])
  const formats = new Formats(bytes(page), table, { at: 0, length: table.length }, 'letters')

  test('are found by the place in the stream', () => {
    expect(formats.at(5)).toMatchObject({ from: 0, to: 10, changes: { at: 201, length: 3 } })
    expect(formats.at(10)).toMatchObject({ to: 20, changes: { length: 0 } })
  })

  test('change nothing where none is told', () =>
    expect(formats.at(30)).toMatchObject({ from: 30, to: Number.POSITIVE_INFINITY, changes: { length: 0 } }))
})

test('a note with a mark of the author’s own is read, and its mark is kept', () => {
  const file = bytesOf('danh-so-bang-chu-thich', 'doc')
  file[file.indexOf(Buffer.from('y\u0002.', 'utf16le')) + 2] = '*'.charCodeAt(0)
  const document = readDoc(file)
  const runs = document.ok ? document.value.paragraphs.flatMap((paragraph) => paragraph.runs) : []
  expect(runs.map(({ text }) => text).join('')).toContain('Tỉnh ủy*\uFFFASố 12-KL/TU')
})

test.each([
  [9 * 64 + 30 + 20 * 2048 + 11 * 65536 + 126 * 1048576, '2026-11-20T09:30:00'],
  [0, ''],
  [63 + 20 * 2048 + 11 * 65536, ''],
])('the moment %i is %s', (bits, moment) => expect(momentOf(bits)).toBe(moment))
