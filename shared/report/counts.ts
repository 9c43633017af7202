import type { Question, Voting } from '../meeting/shape.ts'
import type { OpenedMeeting, VoteResult } from '../meeting/state.ts'
import { type Choice, choicesOf, percent } from '../meeting/vote.ts'
import type { MinutesWords } from './minutes-words.ts'
import { fill, percentWords, twoDigits } from './written.ts'

/** How many were for, against or of another view, or for each alternative, one after the other. */
export function countsSaid(
  question: Question,
  counts: readonly number[],
  meeting: OpenedMeeting,
  words: MinutesWords,
): readonly string[] {
  return choicesOf(question).map((choice, i) => countSaid(choice, counts[i] ?? 0, meeting, words))
}

/** `02 đồng chí không tán thành`; where nobody was, that nobody was. */
export function countSaid(
  choice: Choice,
  count: number,
  meeting: OpenedMeeting,
  { vote }: MinutesWords,
): string {
  const sentence = count === 0 ? vote.nobody[choice.kind] : vote.count[choice.kind]
  const ordinal = choice.kind === 'alternative' ? ordinalOf(choice.amendmentId, meeting) : ''
  return fill(sentence, { count: twoDigits(count), ordinal })
}

/** The number that an alternative goes by. */
export function ordinalOf(amendmentId: string, { amendments }: OpenedMeeting): string {
  return String(amendments.find(({ id }) => id === amendmentId)?.ordinal ?? '')
}

/**
 * Both shares, each with what it is a share of: of the base, on which the threshold is reckoned, and of those
 * present, or of all members where those present are the base. Where the roll was not called there is one.
 */
export function shares(count: number, { base }: Voting, result: VoteResult, { vote }: MinutesWords): string {
  const { members, present } = result
  const isOfMembers = base.of === 'members'
  const [whole, other] = isOfMembers ? [members, present] : [present, members]
  const { shareOf } = vote
  const [ofWhole, ofOther] = isOfMembers
    ? [shareOf.members, shareOf.present]
    : [shareOf.present, shareOf.members]
  const said = (sentence: string, of: number) => fill(sentence, { percent: percentWords(percent(count, of)) })
  const first = said(result.base === whole ? ofWhole : shareOf.base, result.base)
  return [first, ...(other === 0 ? [] : [said(ofOther, other)])].join(', ')
}
