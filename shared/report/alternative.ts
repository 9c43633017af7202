import type { Change, Question } from '../meeting/shape.ts'
import type { Amendment, OpenedMeeting } from '../meeting/state.ts'
import { touching } from '../text/merge.ts'
import { sameText } from '../text/tidy.ts'

/**
 * Whether the minutes call an amendment an alternative (`phương án 2`): only beside another to the same
 * paragraph that it excludes, or against which it was voted on. Two additions at two places of a paragraph are two
 * proposals, both may be agreed; and what was agreed with both was no choice between them.
 */
export function isAlternative(amendment: Amendment, { amendments, votes }: OpenedMeeting): boolean {
  return (
    votes.some(({ voting }) => isChoiceWith(amendment, voting.question)) ||
    amendments.some(
      (other) =>
        other.id !== amendment.id &&
        other.change.blockId === amendment.change.blockId &&
        !(other.status.kind === 'agreed' && amendment.status.kind === 'agreed') &&
        excludes(amendment.change, other.change),
    )
  )
}

function isChoiceWith({ id }: Amendment, question: Question): boolean {
  return question.kind === 'alternatives' && question.amendmentIds.includes(id)
}

/** Whether only one of two changes to one paragraph can be made. */
function excludes(one: Change, other: Change): boolean {
  if (one.kind === 'insert' || other.kind === 'insert') return false
  if (one.kind === 'reword' && other.kind === 'reword') {
    return (
      sameText(one.base, other.base) &&
      !sameText(one.text, other.text) &&
      touching(one.base, one.text, other.text).length > 0
    )
  }
  if (one.kind === 'delete' || other.kind === 'delete') return one.kind !== other.kind
  return one.kind === other.kind
}
