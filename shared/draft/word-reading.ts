import type { RichText, Span } from '../text/span.ts'
import { plain, tidy } from '../text/tidy.ts'
import type { Block, BlockId } from './block.ts'
import { readDraft } from './reader.ts'
import type { Reading } from './reading.ts'
import type { NotKeptKind, WordDocument } from './word.ts'
import {
  inReadingOrder,
  isSideBySide,
  linesIn,
  type ReviewView,
  sourceOf,
  type WordLine,
} from './word-view.ts'

/** A Word file as a draft, in one view of what is under review. */
export interface WordReading {
  readonly reading: Reading
  readonly lines: readonly WordLine[]
  /** Which block each paragraph of the file stands in; none for what was set aside. */
  readonly blockOf: ReadonlyMap<number, BlockId>
}

/**
 * Reads a Word file as any other draft, from its lines with the numbers that Word shows; then gives the blocks
 * the styles of the letters that they came from.
 */
export function readWordDraft(document: WordDocument, view: ReviewView): WordReading {
  const lines = linesIn(document, view)
  const reading = readDraft(sourceOf(lines))
  const letters = new Letters(inReadingOrder(lines).flat())
  const blockOf = new Map<number, BlockId>()
  const blocks = reading.blocks.map((block) => {
    const found = letters.find(plain(block.text))
    if (found === null) return block
    for (const line of found.lines) {
      for (let at = line.from; at <= line.to; at += 1) blockOf.set(at, block.id)
    }
    return restyled(block, found.styles)
  })
  return { reading: { ...reading, blocks }, lines, blockOf }
}

/** The letters of a text without its white space: all that stays the same when lines are joined or parted. */
function lettersOf(words: string): string {
  return words.replace(/\s/g, '')
}

interface Found {
  readonly lines: readonly WordLine[]
  readonly styles: readonly Span['marks'][]
}

/** All letters of a file in reading order, each with its style and line. */
class Letters {
  readonly #letters: string
  readonly #styles: readonly Span['marks'][]
  readonly #lines: readonly WordLine[]
  #from = 0

  constructor(lines: readonly WordLine[]) {
    const letters: string[] = []
    const styles: Span['marks'][] = []
    const of: WordLine[] = []
    for (const line of lines) {
      const spans: RichText = [{ text: line.label ?? '', marks: [] }, ...line.text]
      for (const { text, marks } of spans) {
        const own = lettersOf(text)
        letters.push(own)
        for (let i = 0; i < own.length; i += 1) {
          styles.push(marks)
          of.push(line)
        }
      }
    }
    this.#letters = letters.join('')
    this.#styles = styles
    this.#lines = of
  }

  /** Where words stand: behind those found before, else anywhere; null where they do not. */
  find(words: string): Found | null {
    const sought = lettersOf(words)
    if (sought === '') return null
    const ahead = this.#letters.indexOf(sought, this.#from)
    const at = ahead < 0 ? this.#letters.indexOf(sought) : ahead
    if (at < 0) return null
    const end = at + sought.length
    this.#from = end
    return { lines: [...new Set(this.#lines.slice(at, end))], styles: this.#styles.slice(at, end) }
  }
}

/** The block with a style for each of its letters; white space takes part in none of its own. */
function restyled(block: Block, styles: readonly Span['marks'][]): Block {
  let next = 0
  const spans = [...plain(block.text)].map((text): Span => {
    if (/\s/.test(text)) return { text, marks: styles[next - 1] ?? [] }
    const marks = styles[next] ?? []
    next += text.length
    return { text, marks }
  })
  return { ...block, text: tidy(joined(spans)) }
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
  const tables = Map.groupBy(
    lines.filter(({ cell }) => cell !== null),
    ({ cell }) => cell?.table,
  )
  const ofData = [...tables.values()].filter((table) => !isSideBySide(table)).length
  const found = new Map(document.notKept)
  if (ofData > 0) found.set('table', ofData)
  if (document.footnotes.size > 0) found.set('footnote', document.footnotes.size)
  return found
}
