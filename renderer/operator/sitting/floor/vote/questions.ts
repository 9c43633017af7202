import { ancestors } from '../../../../../shared/draft/outline.ts'
import { paragraphOf, parentsAmongStanding } from '../../../../../shared/meeting/document.ts'
import type { Question } from '../../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, Paragraph } from '../../../../../shared/meeting/state.ts'
import { isPart } from '../../../../../shared/meeting/vote.ts'
import { isOpen } from '../../open-item.ts'
import type { Place } from '../../place.ts'
import { amendmentsAt, type SittingState, selectedAmendment } from '../../sitting-state.ts'

/**
 * What can be voted on where the operator stands, the likeliest first: the chosen amendment and the others that
 * are open here, all of them against each other, the parts that this paragraph is in from the innermost, then
 * the whole. Something else can always be put in words.
 */
export function questionsAt(meeting: OpenedMeeting, state: SittingState): readonly Question[] {
  const open = amendmentsAt(meeting, state.place).filter(isOpen)
  const chosen = selectedAmendment(meeting, state)
  const ordered = [...open.filter((one) => one === chosen), ...open.filter((one) => one !== chosen)]
  const amendments = ordered.map(({ id }): Question => ({ kind: 'amendment', amendmentId: id }))
  const against: Question = { kind: 'alternatives', amendmentIds: open.map(({ id }) => id) }
  return [
    // Several open amendments to one paragraph are most often alternatives to each other.
    ...(open.length > 1 ? [against] : []),
    ...amendments,
    ...partsAround(meeting, state.place).map(({ id }): Question => ({ kind: 'part', blockId: id })),
    ...(meeting.draft.length > 0 ? [{ kind: 'whole' } as const] : []),
    { kind: 'other', words: '' },
  ]
}

/** The headings above a paragraph, itself included, from the innermost. */
export function partsAround(meeting: OpenedMeeting, place: Place): readonly Paragraph[] {
  const above = ancestors(parentsAmongStanding(meeting.document), place)
  const around = [paragraphOf(meeting, place), ...above.toReversed()]
  return around.filter((one): one is Paragraph => one !== null && isPart(meeting, one.id))
}

/** One key for each question, so that a list of them can be drawn and chosen from. */
export function questionKey(question: Question): string {
  switch (question.kind) {
    case 'amendment':
      return `amendment-${question.amendmentId}`
    case 'part':
      return `part-${question.blockId}`
    case 'alternatives':
    case 'whole':
    case 'other':
      return question.kind
  }
}
