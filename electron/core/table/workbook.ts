import type { Sheet, Table, TableNote } from '../../../shared/meeting/table.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import type { Archive } from './archive.ts'
import { type Link, linksOf, requiredPart } from './office-file.ts'
import { readSharedStrings } from './shared-strings.ts'
import { Reader } from './strings.ts'
import { readStyles } from './styles.ts'
import { type Book, readWorksheet } from './worksheet.ts'
import { readXml } from './xml.ts'

const DAMAGED: Trouble = { code: 'office-damaged' }

/** How many sheets are read; an office's roster has one to five. */
const MOST_SHEETS = 50

/** The sheets of an XLSX file, in their order. Formulas give the value that was last reckoned. */
export async function readWorkbook(archive: Archive, path: string): Promise<Result<Table, Trouble>> {
  const part = await requiredPart(archive, path)
  if (!part.ok) return part
  const contents = contentsOf(part.value)
  if (!contents) return refused(DAMAGED)
  const links = await linksOf(archive, path)
  if (!links.ok) return links
  const book = await bookOf(archive, [...links.value.values()], contents.startsIn1904)
  if (!book.ok) return book

  const sheets: Sheet[] = []
  let unreckoned = 0
  let leftOut = 0
  for (const { name, id } of contents.sheets.slice(0, MOST_SHEETS)) {
    const link = links.value.get(id)
    if (link?.type !== 'worksheet') continue
    const sheet = await requiredPart(archive, link.path)
    if (!sheet.ok) return sheet
    const worksheet = readWorksheet(sheet.value, book.value)
    if (!worksheet.rows.ok) return worksheet.rows
    unreckoned += worksheet.unreckoned
    leftOut += worksheet.leftOut
    if (worksheet.rows.value.length > 0) sheets.push({ name, rows: worksheet.rows.value })
  }
  const notes: readonly TableNote[] = [
    ...book.value.reader.notes,
    ...(unreckoned > 0 ? [{ code: 'formulas-without-value', cells: unreckoned } as const] : []),
    ...(leftOut > 0 ? [{ code: 'columns-left', cells: leftOut } as const] : []),
  ]
  return accepted({ sheets, notes })
}

interface Contents {
  readonly sheets: readonly { readonly name: string; readonly id: string }[]
  readonly startsIn1904: boolean
}

function contentsOf(part: Uint8Array): Contents | null {
  const sheets: { name: string; id: string }[] = []
  let startsIn1904 = false
  const isSound = readXml(part, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: attributes['id'] ?? '' })
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
    },
    close() {},
    text() {},
  })
  return isSound ? { sheets, startsIn1904 } : null
}

/** A workbook without shared strings or styles is sound: some programs write none. */
async function bookOf(
  archive: Archive,
  links: readonly Link[],
  startsIn1904: boolean,
): Promise<Result<Book, Trouble>> {
  const read = async <Value>(type: string, reader: (part: Uint8Array) => readonly Value[] | null) => {
    const path = links.find((link) => link.type === type)?.path
    const part = path === undefined ? accepted(null) : await archive.part(path)
    if (!part.ok) return part
    const values = part.value === null ? [] : reader(part.value)
    return values === null ? refused(DAMAGED) : accepted(values)
  }
  const strings = await read('sharedStrings', readSharedStrings)
  if (!strings.ok) return strings
  const styles = await read('styles', readStyles)
  if (!styles.ok) return styles
  return accepted({ strings: strings.value, styles: styles.value, startsIn1904, reader: new Reader() })
}
