import type { RichText } from '../text/span.ts'

/** Names one block for as long as the meeting is kept. Labels change and repeat; ids never do. */
export type BlockId = string

/**
 * What a block is in the draft:
 * - `number`: `Số 45-KL/ĐU`; `draft-mark`: `Dự thảo lần 2`; `type`: `KẾT LUẬN`; `subject`: the trích yếu
 * - `opening`: the first paragraph, before part I
 * - `heading`: a labelled title with text below it (`I. …`, `1. …`); `item`: a labelled paragraph (`1.1. …`,
 *   `a) …`, `- …`); `paragraph`: text without a label; `table`: a table of data, its cells in one text (`edge.ts`)
 * - `recipients-title`: `Nơi nhận:`; `recipients`: the list, one recipient a line; `authority`: the signing
 *   authority (`T/M THỊ ỦY`) and what follows it, one line each
 */
export const BLOCK_KINDS = [
  'number',
  'draft-mark',
  'type',
  'subject',
  'opening',
  'heading',
  'item',
  'paragraph',
  'table',
  'recipients-title',
  'recipients',
  'authority',
] as const

export type BlockKind = (typeof BLOCK_KINDS)[number]

/**
 * Depth in the outline: 1 part (`I.`), 2 item (`1.`), 3 point (`1.1.`), 4 letter (`a)`), 5 dash (`-`, `+`).
 * 0 for what carries no label, save a heading written without one (`PHẦN THỨ NHẤT`), which has the level of
 * the headings it stands with. Where a draft skips a style (`a)` straight under `1.`) the level is still the
 * style's own, so that the same label always stands at the same depth.
 */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const

export type Level = (typeof LEVELS)[number]

/** One block of a draft as it is kept: its label apart from its words. */
export interface Block {
  readonly id: BlockId
  readonly kind: BlockKind
  readonly level: Level
  /** As written, with its punctuation: `I.`, `1-`, `1.1.`, `a)`, `-`; null where there is none. */
  readonly label: string | null
  /** The words without the label. */
  readonly text: RichText
}

/** The kinds whose wording the hall discusses: these are projected, commented and amended. */
export const DISCUSSED_KINDS: ReadonlySet<BlockKind> = new Set([
  'subject',
  'opening',
  'heading',
  'item',
  'paragraph',
  'table',
  'recipients',
])
