import type { Bytes } from './bytes.ts'
import type { Fib, Place } from './fib.ts'
import { readStrings } from './strings.ts'

/** Characters of the whole text. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface CommentText extends Range {
  readonly id: string
  readonly author: string
  readonly moment: number
}

/** The texts that stand behind the document's own, by the characters of the document that refer to them. */
export interface SideTexts {
  readonly notes: Map<number, Range>
  readonly comments: ReadonlyMap<number, CommentText>
  readonly boxes: Map<number, Range>
}

export function readSideTexts(table: Bytes, fib: Fib): SideTexts {
  const comments = fib.text + fib.footnotes + fib.heads
  const endnotes = comments + fib.comments
  return {
    notes: new Map([
      ...notesOf(table, fib.place('footnoteReferences'), fib.place('footnoteTexts'), fib.text, fib.footnotes),
      ...notesOf(table, fib.place('endnoteReferences'), fib.place('endnoteTexts'), endnotes, fib.endnotes),
    ]),
    comments: commentsOf(table, fib, comments),
    boxes: boxesOf(table, fib, endnotes + fib.endnotes),
  }
}

/** Characters, and behind them what stands for each but the last ([MS-DOC] 2.2.2). */
interface Row {
  readonly character: number
  readonly next: number
  /** Where its own begins. */
  readonly at: number
}

function rowsOf(table: Bytes, { at, length }: Place, size: number): readonly Row[] {
  const count = Math.max(0, Math.floor((Math.min(length, table.length - at) - 4) / (4 + size)))
  return Array.from({ length: count }, (_, index) => ({
    character: table.u32(at + 4 * index),
    next: table.u32(at + 4 * index + 4),
    at: at + 4 * (count + 1) + size * index,
  }))
}

/** The ranges of texts that follow one another from `base` on. Those that do not, or lead beyond the end, are empty. */
function rangesOf(rows: readonly Row[], base: number, end: number): readonly Range[] {
  let last = base
  return rows.map(({ character, next }) => {
    const from = base + character
    const to = base + next
    if (from < last || to < from || to > end) return { from: last, to: last }
    last = to
    return { from, to }
  })
}

function notesOf(
  table: Bytes,
  references: Place,
  texts: Place,
  base: number,
  length: number,
): readonly (readonly [number, Range])[] {
  const ranges = rangesOf(rowsOf(table, texts, 0), base, base + length)
  return rowsOf(table, references, 2).flatMap(({ character }, index) => {
    const text = ranges[index]
    return text ? [[character, text] as const] : []
  })
}

const COMMENT = 30
const COMMENT_MOMENT = 18

function commentsOf(table: Bytes, fib: Fib, base: number): ReadonlyMap<number, CommentText> {
  const authors = readStrings(table, fib.place('commentAuthors'))
  const moments = fib.place('commentMoments')
  const ranges = rangesOf(rowsOf(table, fib.place('commentTexts'), 0), base, base + fib.comments)
  const found = new Map<number, CommentText>()
  for (const [index, { character, at }] of rowsOf(table, fib.place('commentReferences'), COMMENT).entries()) {
    const text = ranges[index]
    if (!text) continue
    const isTold = COMMENT_MOMENT * (index + 1) <= moments.length
    found.set(character, {
      id: `comment ${index}`,
      author: authors[table.u16(at + 20)] ?? '',
      moment: isTold ? table.u32(moments.at + COMMENT_MOMENT * index) : 0,
      ...text,
    })
  }
  return found
}

const SHAPE = 26
const BOX = 22

/** A box is told by the number of the shape that stands at a character; each box once. */
function boxesOf(table: Bytes, fib: Fib, base: number): Map<number, Range> {
  const rows = rowsOf(table, fib.place('boxTexts'), BOX)
  const ranges = rangesOf(rows, base, base + fib.boxes)
  const texts = new Map(rows.map(({ at }, index) => [table.u32(at + 14), ranges[index]]))
  const found = new Map<number, Range>()
  for (const { character, at } of rowsOf(table, fib.place('shapes'), SHAPE)) {
    const shape = table.u32(at)
    const text = texts.get(shape)
    texts.delete(shape)
    if (text) found.set(character, text)
  }
  return found
}
