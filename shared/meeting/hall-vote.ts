import type { AttributedSegment } from '../text/attribution.ts'
import { paragraphOf } from './document.ts'
import { segmentsOfChange } from './hall-paragraph.ts'
import { type HallPlace, type PathStep, placeOf, stepOf } from './hall-place.ts'
import type { Voting } from './shape.ts'
import type { AmendmentId, OpenedMeeting, Vote, VoteResult } from './state.ts'
import { neededOf } from './threshold.ts'
import { baseOf, type Choice, choicesOf, decidedBy, percent } from './vote.ts'

/** What is voted on: one wording, several against each other, or words of its own. */
export type HallQuestion =
  | { readonly kind: 'amendment'; readonly ordinal: number; readonly segments: readonly AttributedSegment[] }
  | {
      readonly kind: 'alternatives'
      readonly alternatives: readonly {
        readonly ordinal: number
        readonly segments: readonly AttributedSegment[]
      }[]
    }
  | { readonly kind: 'part'; readonly heading: PathStep }
  | { readonly kind: 'whole' }
  | { readonly kind: 'other'; readonly words: string }

/** One line of a result. */
export interface Bar {
  readonly choice: Choice['kind']
  /** Of an alternative; null for the others. */
  readonly ordinal: number | null
  readonly count: number
  /** In per cent with two decimals. */
  readonly ofBase: number
  readonly ofPresent: number
}

export interface HallResult {
  readonly bars: readonly Bar[]
  readonly decided: 'adopted' | 'chosen' | 'not-adopted'
  /** The alternative that was chosen, by ordinal; null where none was, or there was but one question. */
  readonly chosen: number | null
  readonly present: number
}

/** A vote in the hall: its question from when it is put, its figures only once they are recorded. */
export interface VoteScene {
  readonly kind: 'vote'
  readonly id: string
  /** The paragraph that it is about, or the heading of the part; null for the whole text and for other questions. */
  readonly place: HallPlace | null
  readonly method: Voting['method']
  readonly question: HallQuestion
  /** Whose number the threshold is a share of, that number, and how many are enough. */
  readonly of: Voting['base']['of']
  readonly base: number
  readonly needed: number
  readonly status: 'open' | 'counted' | 'cancelled'
  readonly result: HallResult | null
}

export function voteScene(meeting: OpenedMeeting, vote: Vote): VoteScene {
  const { voting, status } = vote
  const result = status.kind === 'counted' ? status.result : null
  const base = result?.base ?? baseOf(meeting, voting)
  return {
    kind: 'vote',
    id: vote.id,
    place: placeIn(meeting, vote),
    method: voting.method,
    question: questionIn(meeting, vote),
    of: voting.base.of,
    base,
    needed: result?.needed ?? neededOf(voting.threshold, base),
    status: status.kind,
    result: result && resultIn(meeting, voting, result),
  }
}

function placeIn(meeting: OpenedMeeting, { voting: { question }, pinned }: Vote): HallPlace | null {
  const blockId = question.kind === 'part' ? question.blockId : pinned.changes[0]?.change.blockId
  const paragraph = blockId === undefined ? undefined : paragraphOf(meeting, blockId)
  return paragraph ? placeOf(meeting, paragraph) : null
}

/** As it was when the vote was put, letter for letter, whatever became of the text since. */
function questionIn(meeting: OpenedMeeting, { voting: { question }, pinned }: Vote): HallQuestion {
  const wordings = pinned.changes.map(({ amendmentId, change }) => {
    const stood = pinned.paragraphs.find(({ blockId }) => blockId === change.blockId)
    return {
      ordinal: ordinalOf(meeting, amendmentId),
      segments: segmentsOfChange(change, stood?.text ?? []),
    }
  })
  switch (question.kind) {
    case 'amendment':
      return { kind: 'amendment', ordinal: 0, segments: [], ...wordings[0] }
    case 'alternatives':
      return { kind: 'alternatives', alternatives: wordings }
    case 'part': {
      const heading = paragraphOf(meeting, question.blockId)
      return { kind: 'part', heading: heading ? stepOf(heading) : { label: null, title: '' } }
    }
    case 'whole':
      return { kind: 'whole' }
    case 'other':
      return { kind: 'other', words: question.words }
  }
}

function resultIn(meeting: OpenedMeeting, voting: Voting, result: VoteResult): HallResult {
  const decided = decidedBy(voting, result)
  return {
    bars: choicesOf(voting.question).map((choice, index) => {
      const count = result.counts[index] ?? 0
      return {
        choice: choice.kind,
        ordinal: choice.kind === 'alternative' ? ordinalOf(meeting, choice.amendmentId) : null,
        count,
        ofBase: percent(count, result.base),
        ofPresent: percent(count, result.present),
      }
    }),
    decided: decided.kind,
    chosen: decided.kind === 'chosen' ? ordinalOf(meeting, decided.amendmentId) : null,
    present: result.present,
  }
}

function ordinalOf({ amendments }: OpenedMeeting, amendmentId: AmendmentId): number {
  return amendments.find(({ id }) => id === amendmentId)?.ordinal ?? 0
}
