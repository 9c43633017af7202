import type { WordDocument } from '../../../shared/draft/word.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { type Archive, openArchive, type Room } from '../table/archive.ts'
import { type Link, linksOf, requiredPart } from '../table/office-file.ts'
import { readXml } from '../table/xml.ts'
import { readComments } from './comments.ts'
import { DocumentReader } from './document-reader.ts'
import { Footnotes } from './footnotes.ts'
import { NO_NUMBERING, readNumbering } from './numbering.ts'
import { NO_STYLES, readStyles } from './styles.ts'
import { readTheme } from './theme.ts'

const DAMAGED: Trouble = { code: 'office-damaged' }

/** A draft of 2,000 pages as Word writes it comes to some 40 MB. */
const ROOM: Room = { bytes: 128 * 1024 * 1024, trouble: { code: 'too-heavy' } }

/**
 * Reads a DOCX file (or one with macros, which are left where they are) into its paragraphs, lists, footnotes
 * and comments, with all that is under review. In bounded time and memory, whatever the file holds.
 */
export async function readWord(bytes: Uint8Array): Promise<Result<WordDocument, Trouble>> {
  const archive = await openArchive(bytes, ROOM)
  if (!archive.ok) return archive
  const links = await linksOf(archive.value, '')
  if (!links.ok) return links
  const path = [...links.value.values()].find(({ type }) => type === 'officeDocument')?.path
  return path === undefined ? refused(DAMAGED) : readParts(archive.value, path)
}

async function readParts(archive: Archive, path: string): Promise<Result<WordDocument, Trouble>> {
  const document = await requiredPart(archive, path)
  if (!document.ok) return document
  const links = await linksOf(archive, path)
  if (!links.ok) return links
  const lookUp = <Value>(type: string, read: (part: Uint8Array) => Value | null, lacking: Value) =>
    optional(archive, links.value, type, read, lacking)
  const styles = await lookUp('styles', readStyles, NO_STYLES)
  if (!styles.ok) return styles
  const themeFonts = await lookUp('theme', readTheme, new Map())
  if (!themeFonts.ok) return themeFonts
  const numbering = await lookUp('numbering', readNumbering, NO_NUMBERING)
  if (!numbering.ok) return numbering
  const around = { styles: styles.value, numbering: numbering.value, themeFonts: themeFonts.value }
  const ofComments = new DocumentReader(around, new Footnotes())
  const comments = await lookUp('comments', (part) => readComments(part, ofComments), [])
  if (!comments.ok) return comments
  const footnotes = new Footnotes()
  const reader = new DocumentReader(around, footnotes)
  const readers = [reader]
  for (const kind of ['footnote', 'endnote'] as const) {
    // No note is referred to within another.
    const ofNotes = new DocumentReader(around, new Footnotes())
    readers.push(ofNotes)
    const isSound = (part: Uint8Array) => footnotes.read(part, kind, ofNotes) || null
    const notes = await lookUp(`${kind}s`, isSound, true)
    if (!notes.ok) return notes
  }
  if (!readXml(document.value, reader)) return refused(DAMAGED)
  const hasMacros = [...links.value.values()].some(({ type }) => type === 'vbaProject')
  return accepted({
    paragraphs: reader.paragraphs,
    lists: numbering.value.lists,
    comments: comments.value,
    turned: summed([...readers, ofComments].map(({ turning }) => turning.counts)),
    notKept: summed([...readers.map(({ notKept }) => notKept), new Map(hasMacros ? [['macro', 1]] : [])]),
  })
}

/** Counts of several parts as one. */
function summed<Key>(counts: readonly ReadonlyMap<Key, number>[]): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const [key, count] of counts.flatMap((each) => [...each])) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

/** A part that a document may lack; one that is there must be sound. */
async function optional<Value>(
  archive: Archive,
  links: ReadonlyMap<string, Link>,
  type: string,
  read: (part: Uint8Array) => Value | null,
  lacking: Value,
): Promise<Result<Value, Trouble>> {
  const path = [...links.values()].find((link) => link.type === type)?.path
  const part = path === undefined ? accepted(null) : await archive.part(path)
  if (!part.ok) return part
  if (part.value === null) return accepted(lacking)
  const value = read(part.value)
  return value === null ? refused(DAMAGED) : accepted(value)
}
