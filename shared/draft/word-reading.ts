import { hasEdge } from '../text/edge.ts'
import { note } from '../text/note.ts'
import type { Span } from '../text/span.ts'
import { plain, tidy } from '../text/tidy.ts'
import type { Block, BlockId } from './block.ts'
import { readDraft } from './reader.ts'
import type { Reading } from './reading.ts'
import type { NotKeptKind, WordDocument } from './word.ts'
import { type Found, Letters } from './word-letters.ts'
import { linesIn, type ReviewView, sourceOf, type WordLine } from './word-view.ts'

/** A Word file as a draft, in one view of what is under review. */
export interface WordReading {
  readonly reading: Reading
  readonly lines: readonly WordLine[]
  /** Which block each paragraph of the file stands in; none for what was set aside. */
  readonly blockOf: ReadonlyMap<number, BlockId>
}

/**
 * Reads a Word file as any other draft, from its lines with the numbers that Word shows; then gives the blocks
 * the styles of the letters that they came from, and the notes that stand among these.
 */
export function readWordDraft(document: WordDocument, view: ReviewView): WordReading {
  const lines = linesIn(document, view)
  const reading = readDraft(sourceOf(lines))
  const letters = new Letters(lines)
  const blockOf = new Map<number, BlockId>()
  const blocks = reading.blocks.map((block) => {
    const found = letters.find(plain(block.text))
    if (found === null) return block
    for (const line of found.lines) {
      for (let at = line.from; at <= line.to; at += 1) blockOf.set(at, block.id)
    }
    const [line] = found.lines
    return block.kind === 'table' && line ? { ...block, text: line.text } : restyled(block, found)
  })
  return { reading: { ...reading, blocks }, lines, blockOf }
}

/** The block with a style for each of its letters and the notes between them; white space has no style of its own. */
function restyled(block: Block, { styles, notes }: Found): Block {
  let next = 0
  const notesHere = () => (notes.get(next) ?? []).flatMap(note)
  const spans = [...plain(block.text)].flatMap((text): readonly Span[] => {
    if (/\s/.test(text)) return [{ text, marks: styles[next - 1] ?? [] }]
    const marks = styles[next] ?? []
    next += text.length
    return [{ text, marks }, ...notesHere()]
  })
  next = 0
  return { ...block, text: tidy(joined([...notesHere(), ...spans])) }
}

/** Neighbours of one style as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && last.marks.join() === span.marks.join()) {
      found[found.length - 1] = { ...last, text: last.text + span.text }
    } else found.push(span)
  }
  return found
}

/** What the draft does not hold of the file as it was: for the operator to see, never in silence. */
export function notKeptOf(
  document: WordDocument,
  lines: readonly WordLine[],
): ReadonlyMap<NotKeptKind, number> {
  const tables = new Set(
    lines.filter(({ text }) => hasEdge(plain(text))).flatMap(({ cell }) => (cell ? [cell.table] : [])),
  )
  const merged = document.paragraphs.filter(({ cell }) => cell?.isMerged && tables.has(cell.table))
  const found = new Map(document.notKept)
  if (merged.length > 0) found.set('merged-cell', merged.length)
  return found
}
