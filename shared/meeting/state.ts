import type { Block, BlockId, BlockKind, Level } from '../draft/block.ts'
import type { RichText } from '../text/span.ts'
import type { About, Attendance, Change, Citation, CommentKind, Delegate, Outcome, Sealing } from './shape.ts'

export type CommentId = string
export type AmendmentId = string
export type DelegateId = string

/** A delegate as the meeting knows them. */
export interface RosterEntry extends Delegate {
  readonly attendance: Attendance
}

/** The wording a paragraph had from some moment on, and the amendment that gave it (null: the draft). */
export interface Wording {
  readonly text: RichText
  readonly by: AmendmentId | null
  readonly at: string
  readonly seq: number
}

/**
 * How a paragraph came to be in the document. A split remembers the wordings of the paragraph it parted, so
 * that it can be taken back.
 */
export type Origin =
  | { readonly how: 'drafted' }
  | { readonly how: 'inserted'; readonly by: AmendmentId }
  | {
      readonly how: 'split'
      readonly by: AmendmentId
      readonly from: BlockId
      readonly whole: readonly Wording[]
    }

/**
 * How a paragraph left the document. It keeps its place so that the redline and the history can show it. A
 * join remembers the wordings of the paragraph it went into, so that it can be taken back.
 */
export type Removal =
  | { readonly how: 'deleted'; readonly by: AmendmentId }
  | {
      readonly how: 'joined'
      readonly by: AmendmentId
      readonly into: BlockId
      readonly alone: readonly Wording[]
    }

/** One paragraph of the document as amended so far. */
export interface Paragraph {
  readonly id: BlockId
  readonly kind: BlockKind
  readonly level: Level
  /** The label now, after renumbering. */
  readonly label: string | null
  /** As in the draft; null for what was inserted. */
  readonly draftedLabel: string | null
  /** Whether the label follows its neighbours when they change; false where the draft numbers out of sequence. */
  readonly numbered: boolean
  /** Oldest first, never empty. The first is the draft's own for what was drafted; the last stands now. */
  readonly wordings: readonly Wording[]
  readonly origin: Origin
  readonly removal: Removal | null
  /** The amendment that moved it last. */
  readonly movedBy: AmendmentId | null
}

/**
 * Where a moved paragraph stood before, so that the redline can show it leaving and the move can be taken
 * back. One is left by every move of a paragraph.
 */
export interface Departure {
  readonly departed: BlockId
  readonly by: AmendmentId
  /** Which amendment had moved it to this place; null where it had not been moved before. */
  readonly movedBefore: AmendmentId | null
  readonly kind: BlockKind
  readonly level: Level
  /** As in the draft. */
  readonly label: string | null
  readonly text: RichText
}

/** What was said, and what became of it. */
export interface Comment {
  readonly id: CommentId
  readonly blockId: BlockId | null
  readonly citation: Citation | null
  readonly delegateId: DelegateId
  readonly kind: CommentKind
  readonly words: string
  readonly at: string
  readonly seq: number
  readonly editedAt: string | null
  readonly withdrawn: boolean
  readonly outcome: Outcome | null
}

export type AmendmentStatus =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'agreed'
      readonly at: string
      readonly seq: number
      readonly applied: Change
      readonly newBlockId: BlockId
    }
  | { readonly kind: 'rejected'; readonly at: string; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly at: string }

export interface Amendment {
  readonly id: AmendmentId
  /** Position among the amendments to the same paragraph, from 1: `Phương án 2`. */
  readonly ordinal: number
  readonly change: Change
  /** Number of the fact that gave the change its present form: the proposal, or the last revision. */
  readonly changeSeq: number
  readonly citation: Citation
  readonly proposers: readonly DelegateId[]
  readonly commentId: CommentId | null
  readonly at: string
  readonly seq: number
  readonly status: AmendmentStatus
}

/** What every meeting that has been opened holds. */
interface Held {
  readonly id: string
  readonly about: About
  readonly profile: 'party' | 'state'
  readonly roster: readonly RosterEntry[]
  /** The draft as taken; empty until then. */
  readonly draft: readonly Block[]
  readonly source: string
  /** The document in order, with what was removed and where moved paragraphs departed from. */
  readonly document: readonly (Paragraph | Departure)[]
  readonly comments: readonly Comment[]
  readonly amendments: readonly Amendment[]
  readonly openedAt: string
  readonly reopenings: readonly { readonly at: string; readonly reason: string }[]
  /** The moment of the newest fact; `seq` its number. */
  readonly at: string
  readonly seq: number
}

export interface Unopened {
  readonly status: 'unopened'
}

export interface Sitting extends Held {
  readonly status: 'sitting'
}

export interface Sealed extends Held {
  readonly status: 'sealed'
  readonly sealing: Sealing
  readonly sealedAt: string
  readonly sealedSeq: number
}

export type OpenedMeeting = Sitting | Sealed
export type Meeting = Unopened | OpenedMeeting
