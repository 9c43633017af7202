import type { Block, BlockId, BlockKind, Level } from '../draft/block.ts'
import type { RichText } from '../text/span.ts'
import type { ChosenProfile } from './chosen-profile.ts'
import type {
  About,
  AgendaItem,
  Attendance,
  Change,
  Citation,
  CommentKind,
  Counting,
  Delegate,
  Outcome,
  Reviewer,
  Rules,
  Sealing,
  Voting,
} from './shape.ts'

export type CommentId = string
export type AmendmentId = string
export type DelegateId = string
export type AgendaItemId = string
export type RequestId = string
export type TurnId = string
export type VoteId = string

/** A time during which somebody was in the hall; null for the beginning, and as long as they have not left. */
export interface Spell {
  readonly from: string | null
  readonly to: string | null
  /** Why they left. */
  readonly reason: string
}

/** A delegate as the meeting knows them. */
export interface RosterEntry extends Delegate {
  /** What the roll call said last. */
  readonly attendance: Attendance
  /** When they were in the hall, in order; none for those who are absent or not yet called. */
  readonly spells: readonly Spell[]
}

/** The quorum gained or lost, with the figures of that moment. */
export interface QuorumChange {
  readonly at: string
  readonly seq: number
  readonly met: boolean
  readonly present: number
  readonly members: number
  readonly needed: number
}

/** The sitting went on to this item of the agenda; null where it went on to none. */
export interface AgendaMove {
  readonly itemId: AgendaItemId | null
  readonly at: string
  readonly seq: number
}

/** Somebody who asked for the floor and has not had it yet. */
export interface FloorRequest {
  readonly id: RequestId
  readonly delegateId: DelegateId
  readonly at: string
}

/** Somebody having the floor; `endedAt` is null as long as they have it. */
export interface Turn {
  readonly id: TurnId
  readonly delegateId: DelegateId
  /** Null where there is no limit. */
  readonly limitSeconds: number | null
  readonly at: string
  readonly seq: number
  readonly endedAt: string | null
  /** Number of the fact that ended it: what was captured before it belongs to the turn, whatever the clock said. */
  readonly endedSeq: number | null
}

/** What a decision was on, letter for letter, as it stood at that moment. */
export interface Pinned {
  readonly paragraphs: readonly {
    readonly blockId: BlockId
    readonly label: string | null
    readonly text: RichText
  }[]
  readonly changes: readonly { readonly amendmentId: AmendmentId; readonly change: Change }[]
}

/** What was counted and what it comes to, with the roster's figures of that moment. */
export interface VoteResult {
  readonly counting: Counting
  /** The sections added up: for, against, other; or one for each alternative, then other. */
  readonly counts: readonly number[]
  /** Members on the roster, those of them present, and those who are the base of the threshold. */
  readonly members: number
  readonly present: number
  readonly base: number
  /** How many are enough. */
  readonly needed: number
  readonly at: string
  readonly seq: number
}

export interface Vote {
  readonly id: VoteId
  readonly voting: Voting
  readonly pinned: Pinned
  readonly at: string
  readonly seq: number
  readonly status:
    | { readonly kind: 'open' }
    | { readonly kind: 'counted'; readonly result: VoteResult }
    | { readonly kind: 'cancelled'; readonly at: string; readonly reason: string }
  /** Results that a later counting put right or that a cancellation took away, oldest first. */
  readonly replaced: readonly VoteResult[]
}

/** Text that was adopted: a heading with all below it, or the whole (null). */
export interface Adoption {
  readonly blockId: BlockId | null
  readonly voteId: VoteId | null
  readonly pinned: Pinned
  readonly at: string
  readonly seq: number
}

/** A passage of the minutes put into other words by hand. */
export interface WrittenPassage {
  readonly key: string
  /** What the app would have printed when it was written. */
  readonly captured: string
  /** Empty where the passage was left out. */
  readonly words: string
  readonly at: string
}

/** A passage of the secretariat's own, after another. */
export interface Note {
  readonly id: string
  readonly after: string
  readonly words: string
  readonly at: string
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
  /** Sent in writing before the meeting, not said at it. */
  readonly written: boolean
  readonly reviewer: Reviewer | null
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
  readonly reviewer: Reviewer | null
  readonly at: string
  readonly seq: number
  readonly status: AmendmentStatus
}

/** What every meeting that has been opened holds. */
interface Held {
  readonly id: string
  readonly about: About
  /** The form that its papers are set in. */
  readonly profile: ChosenProfile
  readonly roster: readonly RosterEntry[]
  readonly rules: Rules
  /** Each time that the quorum was gained or lost. */
  readonly quorumChanges: readonly QuorumChange[]
  readonly agenda: readonly AgendaItem[]
  readonly agendaMoves: readonly AgendaMove[]
  /** Those who wait for the floor, in the order in which they shall speak. */
  readonly waiting: readonly FloorRequest[]
  readonly turns: readonly Turn[]
  readonly votes: readonly Vote[]
  readonly adoptions: readonly Adoption[]
  readonly writtenPassages: readonly WrittenPassage[]
  readonly notes: readonly Note[]
  /** The draft as taken; empty until then. */
  readonly draft: readonly Block[]
  readonly source: string
  /** The document in order, with what was removed and where moved paragraphs departed from. */
  readonly document: readonly (Paragraph | Departure)[]
  readonly comments: readonly Comment[]
  readonly amendments: readonly Amendment[]
  readonly openedAt: string
  readonly reopenings: readonly { readonly at: string; readonly seq: number; readonly reason: string }[]
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
