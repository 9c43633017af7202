import { LARGEST_FILE } from '../../../shared/channel.ts'
import type { Table } from '../../../shared/meeting/table.ts'
import { type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { TOO_BIG } from '../text-file.ts'
import { openArchive } from './archive.ts'
import { readDelimited } from './delimited.ts'
import { readDocument } from './document.ts'
import { linksOf } from './office-file.ts'
import { readWorkbook } from './workbook.ts'

/**
 * The tables of a file that somebody chose: XLSX, DOCX, or text with tabs, semicolons, commas or bars. What it
 * is follows from its bytes; a name may say anything. Whatever the file holds, the answer is a table with text
 * in it or a trouble, in bounded time and memory.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, Trouble>> {
  if (bytes.length > LARGEST_FILE) return refused(TOO_BIG)
  const table = await tableIn(bytes)
  if (!table.ok) return table
  const hasText = table.value.sheets.some(({ rows }) => rows.length > 0)
  return hasText ? table : refused({ code: 'no-table' })
}

/** Every character of a file name in an old Office file is two bytes, the second of them zero. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

function tableIn(bytes: Uint8Array): Result<Table, Trouble> | Promise<Result<Table, Trouble>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, 4).equals(ZIP)) return officeTable(bytes)
  if (file.subarray(0, 8).equals(OLD_OFFICE)) {
    return refused({ code: file.includes(ENCRYPTED) ? 'office-locked' : 'office-old' })
  }
  const table = readDelimited(bytes)
  if (table.ok) return table
  return refused(IN_TABLES.get(table.refusal.code) ?? table.refusal)
}

/** What is said of a text is said otherwise of a table. */
const IN_TABLES: ReadonlyMap<Trouble['code'], Trouble> = new Map([
  ['not-text', { code: 'not-a-table' }],
  ['empty', { code: 'no-table' }],
])

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** The main part of an office file says what it is, whatever it is called. */
async function officeTable(bytes: Uint8Array): Promise<Result<Table, Trouble>> {
  const archive = await openArchive(bytes)
  if (!archive.ok) return archive
  const links = await linksOf(archive.value, '')
  if (!links.ok) return links
  const main = [...links.value.values()].find(({ type }) => type === 'officeDocument')?.path
  if (main === undefined) return refused({ code: 'not-a-table' })
  if (/(^|\/)workbook\d*\.xml$/.test(main)) return readWorkbook(archive.value, main)
  if (/(^|\/)document\d*\.xml$/.test(main)) return readDocument(archive.value, main)
  return refused({ code: 'not-a-table' })
}
