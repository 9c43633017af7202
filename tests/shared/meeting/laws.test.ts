import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLabel } from '../../../shared/draft/label.ts'
import { isSequential } from '../../../shared/draft/numbering.ts'
import { parents } from '../../../shared/draft/outline.ts'
import { checklist } from '../../../shared/meeting/checklist.ts'
import { conclusionBlocks } from '../../../shared/meeting/conclusion.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import { isParagraph, sectionOf, standing } from '../../../shared/meeting/document.ts'
import { eventShape, factShape } from '../../../shared/meeting/event.ts'
import { hallView } from '../../../shared/meeting/hall.ts'
import { type History, replay } from '../../../shared/meeting/history.ts'
import { documentLines, type Line } from '../../../shared/meeting/line.ts'
import { overlapsOf } from '../../../shared/meeting/overlap.ts'
import { paragraphHistory } from '../../../shared/meeting/paragraph-history.ts'
import { adoptionDrift, voteDrift } from '../../../shared/meeting/pinned.ts'
import { areInOrder } from '../../../shared/meeting/presence.ts'
import { progressByParagraph } from '../../../shared/meeting/progress.ts'
import { quorumOf } from '../../../shared/meeting/quorum.ts'
import type { Voting } from '../../../shared/meeting/shape.ts'
import { OPENING_STAGE } from '../../../shared/meeting/stage.ts'
import type { OpenedMeeting, VoteResult } from '../../../shared/meeting/state.ts'
import { neededOf } from '../../../shared/meeting/threshold.ts'
import { decidedBy } from '../../../shared/meeting/vote.ts'
import { merge } from '../../../shared/text/merge.ts'
import { accept, reject } from '../../../shared/text/redline.ts'
import { plain, sameText } from '../../../shared/text/tidy.ts'
import { changeOf, held, reworded, steps } from './conference.ts'
import {
  agree,
  BEGUN,
  BLOCKS,
  meetingOf,
  momentOf,
  nextId,
  opened,
  propose,
  REDO,
  takeBack,
  text,
  UNDO,
} from './given.ts'

const OPTIONS = { numRuns: 400, seed: 20261124 }

function last(histories: readonly History[]): History {
  return histories.at(-1) ?? meetingOf(BEGUN)
}

describe('after whatever is done in a conference', () => {
  const everyConference = (law: (history: History) => void) =>
    fc.assert(
      fc.property(steps, (drawn) => law(last(held(drawn)))),
      OPTIONS,
    )

  test('the log replays to the meeting that stands', () =>
    everyConference((history) => {
      expect(replay(history.facts)).toEqual(history)
    }))

  test('every fact can be kept and read again', () =>
    everyConference(({ facts }) => {
      for (const fact of facts) {
        const kept: unknown = JSON.parse(JSON.stringify(fact))
        expect(factShape.parse(kept)).toEqual(fact)
        expect(eventShape.parse(fact.event)).toEqual(fact.event)
      }
    }))

  test('the lines that stand, accepted, are the text that stands', () =>
    everyConference((history) => {
      const meeting = opened(history)
      const lines = documentLines(meeting).filter(({ stands }) => stands)
      expect(
        lines.map(({ blockId, label, kind, level, segments }) => ({
          id: blockId,
          kind,
          level,
          label,
          text: accept(segments),
        })),
      ).toEqual(conclusionBlocks(meeting))
    }))

  test('the lines, rejected in the order of the draft, are the words of the draft', () =>
    everyConference((history) => {
      const meeting = opened(history)
      const words = (parts: readonly string[]) =>
        parts.flatMap((part) => part.split(/\s+/)).filter((word) => word !== '')
      const ofDraft = words(BLOCKS.map((block) => plain(block.text)))
      const ofLines = words(rejected(meeting).map((line) => plain(reject(line.segments))))
      const order = (list: readonly string[]) => (isInDraftOrder(meeting) ? list : list.toSorted())
      expect(order(ofLines)).toEqual(order(ofDraft))
    }))

  test('every line has a name of its own', () =>
    everyConference((history) => {
      const ids = documentLines(opened(history)).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }))

  test('labels follow one another', () =>
    everyConference((history) => {
      const present = standing(opened(history).document)
      const sequential = isSequential(present)
      const parentOf = parents(present)
      const out = present.filter(
        ({ id, numbered, label }) =>
          numbered && label !== null && !sequential.has(id) && hasItsHeading(label, parentOf.get(id)?.label),
      )
      expect(out.map(({ label }) => label)).toEqual([])
    }))

  test('nothing that a window asks for fails', () =>
    everyConference((history) => {
      const meeting = opened(history)
      checklist(meeting)
      progressByParagraph(meeting)
      for (const blockId of [...meeting.document.filter(isParagraph).map(({ id }) => id), 'nowhere']) {
        overlapsOf(meeting, blockId)
        paragraphHistory(meeting, blockId)
        for (const view of ['drafted', 'redline', 'clean'] as const) {
          hallView(history, { ...OPENING_STAGE, view, scene: { kind: 'paragraph', blockId } })
        }
      }
      for (const amendmentId of [...meeting.amendments.map(({ id }) => id), 'nothing']) {
        hallView(history, { ...OPENING_STAGE, scene: { kind: 'amendment', amendmentId } })
      }
    }))

  test('what has just been agreed can be taken back, and nothing is left of it', () =>
    everyConference((history) => {
      for (const { id, status } of opened(history).amendments) {
        if (status.kind !== 'open') continue
        const despite = { despiteAdoption: true } as const
        const agreement = { ...agree(id), ...despite }
        const decision = decide(history, agreement, { at: momentOf(1), id: nextId(history) })
        if (!decision.ok) continue
        const back = meetingOf([agreement, { ...takeBack(id), ...despite }], history)
        expect(opened(back).document).toEqual(opened(history).document)
      }
    }))

  test('the floor is of one piece', () =>
    everyConference((history) => {
      const meeting = opened(history)
      const { turns, votes, waiting, roster, quorumChanges } = meeting
      expect(turns.slice(0, -1).filter(({ endedAt }) => endedAt === null)).toEqual([])
      expect(votes.filter(({ status }) => status.kind === 'open').length).toBeLessThanOrEqual(1)
      expect(new Set(waiting.map(({ delegateId }) => delegateId)).size).toBe(waiting.length)
      expect(roster.filter(({ spells }) => !areInOrder(spells))).toEqual([])
      expect(quorumOf(meeting).met).toBe(quorumChanges.at(-1)?.met ?? false)
      expect(quorumChanges.filter(({ met }, i) => met === (i % 2 === 1))).toEqual([])
      for (const vote of votes) voteDrift(meeting, vote)
      for (const adoption of meeting.adoptions) adoptionDrift(meeting, adoption)
    }))

  test('a vote is decided by its own figures alone', () =>
    everyConference((history) => {
      for (const { voting, status } of opened(history).votes) {
        if (status.kind === 'counted') decidedByItself(voting, status.result)
      }
    }))

  test('undo gives the meeting before, and redo the meeting again', () =>
    fc.assert(
      fc.property(steps, (drawn) => {
        const histories = held(drawn)
        const now = last(histories)
        if (now.undoable === null) return
        const undone = meetingOf([UNDO], now)
        const redone = meetingOf([REDO], undone)
        expect(apartFromMoment(opened(undone))).toEqual(
          apartFromMoment(opened(replay(now.counting.slice(0, -1)))),
        )
        expect(apartFromMoment(opened(redone))).toEqual(apartFromMoment(opened(now)))
        expect(redone.undoable).toBe(now.undoable)
      }),
      OPTIONS,
    ))
})

function decidedByItself(voting: Voting, result: VoteResult): void {
  const { counting, counts, needed, base } = result
  expect(needed).toBe(neededOf(voting.threshold, base))
  expect(counts).toEqual(
    counts.map((_, i) => counting.tallies.reduce((sum, tally) => sum + (tally.counts[i] ?? 0), 0)),
  )
  const isChoice = voting.question.kind === 'alternatives'
  const candidates = isChoice ? counts.slice(0, -1) : counts.slice(0, 1)
  const isDecided = candidates.filter((count) => count >= needed).length === 1
  const decided = isDecided ? (isChoice ? 'chosen' : 'adopted') : 'not-adopted'
  expect(decidedBy(voting, result).kind).toBe(decided)
}

/** Whether a decimal stands under a number to begin with: `1.2.` keeps its label once `1.` alone is deleted. */
function hasItsHeading(label: string, above: string | null | undefined): boolean {
  const { style, numbers = [] } = parseLabel(label) ?? {}
  if (style !== 'decimal' || numbers.length === 1) return true
  return parseLabel(above ?? '')?.numbers.length === numbers.length - 1
}

/** The lines that hold the draft's words, in its order: a paragraph's place is that of its first words there. */
function rejected(meeting: OpenedMeeting): readonly Line[] {
  return documentLines(meeting).filter(({ fate }) => fate.kind !== 'departed' && fate.kind !== 'joined-away')
}

/** Nothing has moved, and nothing was joined over the head of something deleted. */
function isInDraftOrder({ document }: OpenedMeeting): boolean {
  if (!document.every(isParagraph)) return false
  const taken = document.flatMap(({ id, removal }) => {
    return removal?.how === 'joined' ? [[id, removal.into] as const] : []
  })
  const places = new Map(document.map(({ id }, place) => [id, place]))
  const joined = new Set(taken.map(([id]) => id))
  return taken.every(([id, into]) => {
    const between = document.slice((places.get(into) ?? 0) + 1, places.get(id))
    return between.every((paragraph) => joined.has(paragraph.id))
  })
}

function apartFromMoment(meeting: OpenedMeeting): OpenedMeeting {
  return { ...meeting, at: '', seq: 0 }
}

describe('amendments that do not touch', () => {
  const numbers = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999))
  const places = BLOCKS.filter(({ kind }) => kind !== 'type')
  const rewording = fc.tuple(fc.constantFrom(...places), numbers).map(([block, drawn]) => ({
    kind: 'reword' as const,
    blockId: block.id,
    base: block.text,
    text: reworded(block.text, drawn),
  }))

  test('give the same text in whichever order they are agreed', () =>
    fc.assert(
      fc.property(rewording, rewording, (first, second) => {
        fc.pre(!sameText(first.base, first.text) && !sameText(second.base, second.text))
        fc.pre(first.text.length > 0 && second.text.length > 0)
        const apart = first.blockId !== second.blockId
        fc.pre(apart || merge(first.base, first.text, second.text).kind === 'clean')
        const proposed = meetingOf([...BEGUN, propose(first), propose(second)])
        const [one, other] = [
          meetingOf([agree('4'), agree('5')], proposed),
          meetingOf([agree('5'), agree('4')], proposed),
        ]
        expect(text(one)).toEqual(text(other))
      }),
      OPTIONS,
    ))

  // A heading deleted leaves what was below it to the section before, so what is put behind that one depends on it.
  test('of other kinds as well, when they are about different paragraphs and no heading goes', () => {
    const kind = fc.constantFrom('reword' as const, 'insert' as const, 'delete' as const, 'split' as const)
    fc.assert(
      fc.property(kind, numbers, kind, numbers, (oneKind, oneDrawn, otherKind, otherDrawn) => {
        const begun = meetingOf(BEGUN)
        const first = changeOf(oneKind, oneDrawn, opened(begun))
        const second = changeOf(otherKind, otherDrawn, opened(begun))
        if (first === null || second === null) return
        fc.pre(first.blockId !== second.blockId)
        const { document } = opened(begun)
        const takesHeading = [first, second].some(
          ({ kind, blockId }) => kind === 'delete' && sectionOf(document, blockId).length > 1,
        )
        // Behind one paragraph and before the next is the same place, where the order is that of agreement.
        const meet = first.kind === 'insert' && second.kind === 'insert' && first.side !== second.side
        fc.pre(!takesHeading && !meet)
        const possible = [first, second].every(
          (change) => decide(begun, propose(change), { at: momentOf(1), id: 'x' }).ok,
        )
        fc.pre(possible)
        const proposed = meetingOf([propose(first), propose(second)], begun)
        const one = meetingOf([agree('4'), agree('5')], proposed)
        const other = meetingOf([agree('5'), agree('4')], proposed)
        expect(text(one)).toEqual(text(other))
      }),
      OPTIONS,
    )
  })
})
