import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDoc } from '../../../../electron/core/word/doc/read-doc.ts'
import { readRtf } from '../../../../electron/core/word/rtf/read-rtf.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { bytesOf, FILES } from './given-files.ts'

const SOUND = bytesOf('sua-doi', 'doc')

function troubleWith(bytes: Uint8Array): string | null {
  const document = readDoc(bytes)
  return document.ok ? null : document.refusal.code
}

/** The file with other bytes at the beginning of its text's stream, which the head of a text is. */
function withHead(change: (head: Buffer) => void): Buffer {
  const file = Buffer.from(SOUND)
  change(file.subarray(file.indexOf(Buffer.from([0xec, 0xa5]))))
  return file
}

/** The file with one of its streams under another name. */
function renamed(from: string, to: string): Buffer {
  const file = Buffer.from(SOUND)
  const at = file.indexOf(Buffer.from(from, 'utf16le'))
  file.fill(0, at, at + 64)
  file.write(to, at, 'utf16le')
  file.writeUInt16LE(2 * (to.length + 1), at + 64)
  return file
}

/** The file with a sector of its table of sectors that leads to itself. */
function ringed(): Buffer {
  const file = Buffer.from(SOUND)
  const table = (file.readUInt32LE(0x4c) + 1) * 512
  for (let at = table; at < table + 512; at += 4) file.writeUInt32LE(0, at)
  return file
}

describe('a file of Word 97 to 2003 that cannot be read says why', () => {
  test.each([
    ['of Word before 97', withHead((head) => head.writeUInt16LE(0xa5dc, 0)), 'office-old'],
    ['of an early format', withHead((head) => head.writeUInt16LE(0x65, 2)), 'office-old'],
    ['of no text', renamed('WordDocument', 'Workbook'), 'office-old'],
    [
      'with a password',
      withHead((head) => head.writeUInt16LE(head.readUInt16LE(10) | 0x100, 10)),
      'office-locked',
    ],
    ['of a DOCX with a password', renamed('WordDocument', 'EncryptedPackage'), 'office-locked'],
    ['cut off', SOUND.subarray(0, SOUND.length / 2), 'office-damaged'],
    ['of nothing', Buffer.alloc(0), 'office-damaged'],
    ['whose sectors go round in a ring', ringed(), 'office-damaged'],
    ['without its table', renamed('1Table', 'Nothing'), 'office-damaged'],
    [
      'of more letters than bytes',
      withHead((head) => head.writeUInt32LE(0x7fffffff, 0x4c)),
      'office-damaged',
    ],
  ])('%s', (_, file, code) => expect(troubleWith(file)).toBe(code))
})

test('macros are left where they are, and said', () => {
  const document = readDoc(renamed('\x01CompObj', 'Macros'))
  expect(document.ok && document.value.notKept.get('macro')).toBe(1)
})

/** Bytes changed at some places, as a bad disk or a hostile hand does. */
const changes = (length: number) =>
  fc.array(fc.tuple(fc.nat({ max: length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 })

function broken(file: Buffer, at: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(file)
  for (const [place, byte] of at) copy[place] = byte
  return copy
}

describe.each(FILES)(
  'whatever is broken in a file, it is read or refused, and what is read can be reviewed: %s',
  (name) => {
    test.each([
      ['doc', readDoc],
      ['rtf', readRtf],
    ] as const)('.%s', (form, read) => {
      const file = bytesOf(name, form)
      fc.assert(
        fc.property(changes(file.length), (at) => {
          const document = read(broken(file, at))
          if (document.ok) reviewOf(document.value, readWordDraft(document.value, 'rejected'))
          else expect(document.refusal.code).toMatch(/^office-/)
        }),
        { numRuns: 250 },
      )
    })
  },
)

test('numbers that lead anywhere in the tables of a file cost little', () => {
  const table = SOUND.indexOf(Buffer.from([0xec, 0xa5])) + 154
  fc.assert(
    fc.property(fc.nat({ max: 92 }), fc.nat(), fc.nat(), (pair, at, length) => {
      const file = Buffer.from(SOUND)
      file.writeUInt32LE(at, table + 8 * pair)
      file.writeUInt32LE(length, table + 8 * pair + 4)
      const document = readDoc(file)
      if (document.ok) expect(document.value.paragraphs.length).toBeLessThan(1000)
      else expect(document.refusal.code).toMatch(/^office-/)
    }),
    { numRuns: 1000 },
  )
})

test('pieces of RTF in any order make a document that can be reviewed', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\trowd\\cellx100 ',
      '\\intbl ',
      '\\pard ',
      '\\page ',
      '\\itap2 ',
      '\\nestcell ',
    ],
    ...[
      '{\\*\\x',
      '{\\footnote a}',
      '{\\footnote ',
      '{\\shp{\\*\\shpinst{\\shptxt ',
      '{\\pict ',
      '{\\listtext 1.}',
      '\\ls1 ',
      '\\b ',
    ],
    ...[
      '\\revised ',
      '\\revised0 ',
      '\\deleted ',
      '\\u7911?',
      "\\'e3",
      '\\f1 ',
      '\\v ',
      '\\plain ',
      '\\bin3 ',
      'chu ',
      '\\',
    ],
    ...[
      '{\\*\\annotation a}',
      '{\\*\\atrfstart 1}',
      '{\\*\\atnref 1}',
      "{\\listtable{\\list{\\listlevel{\\leveltext \\'02\\'00.;}",
      '{\\fonttbl{\\f1 .VnTime;}}',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const body = pieces.join('')
      const document = readRtf(Buffer.from(`{\\rtf1 ${body}${'}'.repeat(60)}`))
      if (document.ok) reviewOf(document.value, readWordDraft(document.value, 'rejected'))
      else expect(document.refusal.code).toBe('office-damaged')
    }),
    { numRuns: 1000 },
  )
})
