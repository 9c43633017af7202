import type { RichText } from '../text/span.ts'
import { plain, slice } from '../text/tidy.ts'
import type { Block, BlockKind, Level } from './block.ts'
import { readMarks } from './emphasis.ts'
import type { Entry, NameSupply } from './entry.ts'
import { levelOf, parseLabel } from './label.ts'
import { depthOfLabel, hashesOf, isTitle, type Passage } from './passage.ts'
import { type Passages, passagesOf } from './passages.ts'
import { piecesOf } from './piece.ts'
import type { Doubt, Join } from './reading.ts'
import { endsOpen, LONGEST_TITLE } from './sentence.ts'
import type { Line } from './source.ts'
import { takeLabel } from './take-label.ts'

export interface Body {
  readonly entries: readonly Entry[]
  readonly joins: readonly Join[]
  readonly doubts: readonly Doubt[]
}

/**
 * When the first paragraph opens the paper: `always` below a head; in a text without one only if labelled
 * parts follow, else it is a paragraph like any other; `never` in an annex.
 */
export type Opens = 'always' | 'before-labels' | 'never'

/** The parts, items and paragraphs. */
export function readBody(lines: readonly Line[], nextName: NameSupply, opens: Opens): Body {
  const { found, doubts } = passagesOf(piecesOf(lines), nextName)
  const passages = found.filter((item) => 'pieces' in item)
  const hasLabels = passages.some(({ label }) => label !== null)
  const hasOpening = opens === 'always' || (opens === 'before-labels' && hasLabels)
  const joins: Join[][] = []
  let place = 0
  const entries = found.map((item, at): Entry => {
    if (!('pieces' in item)) return item
    place += 1
    const read = blockOf(item, belowOf(found, at))
    joins.push(read.joins)
    const isOpening = place === 1 && hasOpening && read.block.kind === 'paragraph'
    return { block: isOpening ? { ...read.block, kind: 'opening' } : read.block }
  })
  return { entries, joins: joins.flat(), doubts }
}

/** What a passage needs to know of the next one; a table is text without a label. */
type Below = Pick<Passage, 'label'>

function belowOf(found: Passages['found'], at: number): Below | undefined {
  for (let next = at + 1; next < found.length; next += 1) {
    const item = found[next]
    if (item && 'pieces' in item) return item
    if (item && 'block' in item) return { label: null }
  }
  return undefined
}

/** The block of a passage, and where the pieces joined to the first begin in its words. */
function blockOf(
  passage: Passage,
  below: Below | undefined,
): { readonly block: Block; readonly joins: Join[] } {
  const pieces = passage.pieces.map(({ lines }) => lines.map(({ words }) => words).join(' '))
  const { text: whole, seams } = readMarks(pieces)
  const taken = takeLabel(plain(whole))
  const label = taken?.label ?? null
  const text = taken === null ? whole : slice(whole, taken.length)
  const kind = kindOf(passage, label, text, below)
  const block = { id: passage.id, kind, level: levelFor(passage, kind, label), label, text }
  const joins = passage.joinedIds.map((id, i): Join => {
    const at = (seams[i] ?? 0) - (taken?.length ?? 0)
    return { blockId: block.id, at, second: { id, kind: 'paragraph', level: 0, label: null } }
  })
  // A piece that was the label alone has no words to be parted from.
  return { block, joins: joins.filter(({ at }) => at > 0) }
}

/** A title with text below it is a heading; what else is labelled is an item. */
function kindOf(passage: Passage, label: string | null, text: RichText, below: Below | undefined): BlockKind {
  if (hashesOf(passage) > 0) return 'heading'
  if (label === null) return below !== undefined && isTitleWithoutLabel(passage) ? 'heading' : 'paragraph'
  if (below === undefined || parseLabel(label)?.style === 'mark') return 'item'
  const hasTextBelow = below.label === null || depthOfLabel(below.label) > depthOfLabel(label)
  return hasTextBelow && (isTitle(passage) || isBoldTitle(text)) ? 'heading' : 'item'
}

function isTitleWithoutLabel(passage: Passage): boolean {
  return passage.isCapitals && passage.length <= LONGEST_TITLE && endsOpen(passage.last)
}

function isBoldTitle(text: RichText): boolean {
  return text.every(({ marks }) => marks.includes('bold')) && plain(text).length <= LONGEST_TITLE
}

function levelFor(passage: Passage, kind: BlockKind, label: string | null): Level {
  if (label !== null) return levelOf(label)
  if (kind !== 'heading') return 0
  const hashes = hashesOf(passage)
  if (hashes === 2 || hashes === 3) return hashes
  return hashes > 3 ? 4 : 1
}
