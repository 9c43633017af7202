import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/table/read-table.ts'
import { LARGEST_FILE } from '../../../../shared/channel.ts'
import { documentParts, docx, rows, wordTable, workbookParts, xlsx, zipped } from './office.ts'

const SOUND = { sheets: { A: rows(['STT', 'Họ và tên'], ['1', 'Nguyễn Văn Đức']) } }

async function troubleWith(bytes: Uint8Array) {
  const table = await readTable(bytes)
  return table.ok ? null : table.refusal.code
}

/** A workbook of which one part is another. */
const workbookWith = (part: string, xml: string) => zipped({ ...workbookParts(SOUND), [part]: xml })

const SHEET = 'xl/worksheets/sheet1.xml'

describe('a file that holds no table is refused in words', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'not-a-table'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-table'],
    ['an archive of something else', zipped({ 'a.txt': 'a' }), 'not-a-table'],
    [
      'slides',
      zipped({
        '_rels/.rels': workbookParts(SOUND)['_rels/.rels']?.replace('xl/workbook', 'ppt/presentation') ?? '',
      }),
      'not-a-table',
    ],
    ['Word or Excel of before 2007', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'office-old'],
    [
      'a file with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'office-locked',
    ],
    ['an empty workbook', xlsx({ sheets: { A: rows() } }), 'no-table'],
    ['blank cells alone', xlsx({ sheets: { A: rows(['', '  ']) } }), 'no-table'],
    ['nothing', Buffer.alloc(0), 'no-table'],
    ['white space', Buffer.from(' \n\t\n'), 'no-table'],
    ['zeros', Buffer.alloc(100), 'not-a-table'],
    ['too many bytes', Buffer.alloc(LARGEST_FILE + 1), 'too-big'],
  ])('%s', async (_, bytes, code) => expect(await troubleWith(bytes)).toBe(code))
})

describe('a damaged file is refused', () => {
  const whole = xlsx(SOUND)
  it.each([
    ['cut off', whole.subarray(0, whole.length / 2)],
    ['its beginning alone', whole.subarray(0, 4)],
    ['a sheet that ends early', workbookWith(SHEET, '<worksheet><sheetData><row>')],
    ['a workbook that is no XML', workbookWith('xl/workbook.xml', 'Nghị Sự')],
    ['strings that are no XML', workbookWith('xl/sharedStrings.xml', '<a>')],
    ['styles that are no XML', workbookWith('xl/styles.xml', '<a>')],
    [
      'styles of a document that are no XML',
      zipped({ ...documentParts(wordTable(['a'])), 'word/styles.xml': '<a>' }),
    ],
    ['a part with a path that leads outside', zipped({ ...workbookParts(SOUND), '../../outside': 'x' })],
    ['no main part', zipped({ '_rels/.rels': workbookParts(SOUND)['_rels/.rels'] ?? '' })],
    [
      'letters that are no UTF-8',
      zipSync({
        ...filesOf(workbookParts(SOUND)),
        [SHEET]: [Buffer.from('<worksheet>\xff</worksheet>', 'latin1'), {}],
      }),
    ],
  ])('%s', async (_, bytes) => expect(await troubleWith(bytes)).toBe('office-damaged'))
})

function filesOf(parts: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(parts).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]),
  )
}

describe('a hostile file costs no more than its limits', () => {
  const sheetOf = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`

  it.each([
    [
      'a bomb of 100 MB in one part',
      workbookWith(SHEET, sheetOf('<!--'.padEnd(100_000_000, '0'))),
      'table-too-big',
    ],
    [
      'entities that grow',
      workbookWith(
        SHEET,
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><worksheet>&c;</worksheet>',
      ),
      'office-damaged',
    ],
    [
      'an entity that reads a file',
      workbookWith(SHEET, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>'),
      'office-damaged',
    ],
    ['elements a million deep', workbookWith(SHEET, '<a>'.repeat(1_000_000)), 'office-damaged'],
    [
      'an element with a million attributes',
      workbookWith(
        SHEET,
        `<a ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      ),
      'office-damaged',
    ],
    [
      'a row far down',
      workbookWith(SHEET, sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
      'table-too-big',
    ],
    [
      'more rows than any hall has seats',
      workbookWith(SHEET, sheetOf('<row><c><v>1</v></c></row>'.repeat(20_001))),
      'table-too-big',
    ],
    [
      'one long string in every cell',
      zipped({
        ...workbookParts(SOUND),
        'xl/sharedStrings.xml': `<sst><si><t>${'à'.repeat(10_000_000)}</t></si></sst>`,
        [SHEET]: sheetOf('<row><c t="s"><v>0</v></c></row>'.repeat(15_000)),
      }),
      'table-too-big',
    ],
    [
      'merged cells over each other',
      workbookWith(
        SHEET,
        `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1000)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells></worksheet>`,
      ),
      'office-damaged',
    ],
    [
      'thousands of parts',
      zipped(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`${index}`, ''])), 0),
      'office-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    const before = process.memoryUsage().rss
    expect(await troubleWith(bytes)).toBe(code)
    expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(800)
  })

  it('a part that unpacks to more than it says is damaged', async () => {
    const bytes = Buffer.from(zipped(workbookParts({ sheets: { A: rows(['a'.repeat(50_000)]) } })))
    expect(await troubleWith(withSizes(bytes, 100))).toBe('office-damaged')
  })

  it('a part that is encrypted by itself is locked', async () => {
    const bytes = Buffer.from(xlsx(SOUND))
    for (const at of headersIn(bytes)) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8)
    expect(await troubleWith(bytes)).toBe('office-locked')
  })
})

/** Where the entries of an archive's list of contents begin. */
function headersIn(bytes: Buffer): readonly number[] {
  const found: number[] = []
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    found.push(at)
  return found
}

/** The archive with another unpacked size in its list of contents. */
function withSizes(bytes: Buffer, size: number): Buffer {
  for (const at of headersIn(bytes)) bytes.writeUInt32LE(size, at + 24)
  return bytes
}

describe('whatever the bytes', () => {
  const samples = [
    zipped(
      workbookParts({
        ...SOUND,
        strings: '<si><t>Đức</t></si>',
        styles: '<fonts><font><name val=".VnTime"/></font></fonts>',
      }),
      0,
    ),
    xlsx(SOUND),
    docx(wordTable(['STT', 'Họ và tên'], ['1', 'Nguyễn Văn Đức'])),
    zipped(documentParts(wordTable(['1', 'Nguyễn Văn Đức'])), 0),
    Buffer.from('STT;Họ và tên\n1;"Nguyễn Văn Đức"\n'),
  ]

  it('the answer is a table or a trouble, never an error', async () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
      cut: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (sample, edits) => {
          let bytes = Buffer.from(sample)
          for (const { at, byte, cut } of edits) {
            const place = Math.floor(at * bytes.length)
            if (cut) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + (byte % 16))])
            else if (place < bytes.length) bytes[place] = byte
          }
          const table = await readTable(bytes)
          if (table.ok) expect(table.value.sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(0)
          else expect(table.refusal.code).toMatch(/./)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
