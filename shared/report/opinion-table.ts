import { paragraphs } from '../meeting/document.ts'
import type { Citation } from '../meeting/shape.ts'
import type { Amendment, Comment, DelegateId, OpenedMeeting } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import { isAlternative } from './alternative.ts'
import { changeSaid } from './change.ts'
import { type PaperBlock, table } from './paper.ts'
import { inCell, reviewerSaid } from './people.ts'
import { placeOf } from './place.ts'
import type { Profile } from './profile.ts'
import { fill, opened, stopped } from './written.ts'

/** One opinion: what was said, the changes that were proposed with it, or a change by itself. */
interface Opinion {
  readonly comment: Comment | null
  readonly amendments: readonly Amendment[]
  readonly blockId: string | null
  readonly citation: Citation | null
  readonly proposers: readonly DelegateId[]
  readonly seq: number
}

/**
 * What was said to the draft, what was answered and what came of it, in the order of the draft: first what was
 * said to the whole of it. A change that was proposed with a comment stands in the comment's row. What was
 * withdrawn of the comments is left out, as in the minutes.
 */
export function opinionTable(meeting: OpenedMeeting, profile: Profile): readonly PaperBlock[] {
  const rows = opinions(meeting).map((opinion, i) => {
    const cells = [
      String(i + 1),
      opened(placeOf(opinion.citation, profile.minutes)),
      delegates(opinion, meeting, profile),
      content(opinion, meeting, profile),
      answer(opinion, meeting, profile),
      result(opinion, meeting, profile),
    ]
    return cells.map((words) => rich(words))
  })
  return table(profile.annexes.opinions.columns, rows)
}

function opinions(meeting: OpenedMeeting): readonly Opinion[] {
  const comments = meeting.comments.filter(({ withdrawn }) => !withdrawn)
  const known = new Set(comments.map(({ id }) => id))
  const alone = meeting.amendments.filter(({ commentId }) => commentId === null || !known.has(commentId))
  const place = new Map(paragraphs(meeting.document).map(({ id }, i) => [id, i]))
  const all: readonly Opinion[] = [
    ...comments.map((comment) => ({
      comment,
      amendments: meeting.amendments.filter(({ commentId }) => commentId === comment.id),
      blockId: comment.blockId,
      citation: comment.citation,
      proposers: [comment.delegateId],
      seq: comment.seq,
    })),
    ...alone.map((amendment) => ({
      comment: null,
      amendments: [amendment],
      blockId: amendment.change.blockId,
      citation: amendment.citation,
      proposers: amendment.proposers,
      seq: amendment.seq,
    })),
  ]
  const placeIn = ({ blockId }: Opinion) => (blockId === null ? -1 : (place.get(blockId) ?? place.size))
  return all.toSorted((a, b) => placeIn(a) - placeIn(b) || a.seq - b.seq)
}

function delegates(
  { comment, amendments, proposers }: Opinion,
  meeting: OpenedMeeting,
  { minutes }: Profile,
): string {
  const [amendment] = comment === null ? amendments : []
  const reviewer = amendment ? reviewerSaid(amendment, minutes) : null
  if (reviewer !== null) return opened(reviewer)
  const people = proposers.flatMap((id) => meeting.roster.filter((entry) => entry.id === id))
  return people.length === 0 ? opened(minutes.secretariat) : people.map(inCell).join('\n')
}

function content({ comment, amendments }: Opinion, meeting: OpenedMeeting, profile: Profile): string {
  const words = profile.annexes.opinions
  const said = comment === null ? [] : [commentSaid(comment, profile)]
  const proposed = amendments.map((amendment) => {
    const sentence = isAlternative(amendment, meeting) ? words.alternative : words.proposal
    const change = changeSaid(amendment, meeting, profile.minutes)
    return stopped(fill(sentence, { change, ordinal: String(amendment.ordinal) }))
  })
  return [...said, ...proposed].join('\n')
}

function commentSaid({ kind, words, written }: Comment, { annexes: { opinions } }: Profile): string {
  const said = fill(opinions.comment[kind], { words: stopped(words) })
  return written ? fill(opinions.written, { words: said }) : said
}

function answer({ comment, amendments }: Opinion, meeting: OpenedMeeting, profile: Profile): string {
  const answers = [
    comment === null ? '' : answered(comment, profile),
    ...amendments.map((amendment) => decided(amendment, meeting, profile)),
  ]
  return answers.filter((words) => words !== '').join('\n')
}

function answered({ outcome }: Comment, { annexes: { opinions } }: Profile): string {
  if (outcome === null) return ''
  if (outcome.kind === 'accepted') return opinions.answer.accepted
  if (outcome.words.trim() !== '') return stopped(outcome.words)
  return outcome.kind === 'partly' ? opinions.answer.partly : ''
}

function decided(amendment: Amendment, meeting: OpenedMeeting, profile: Profile): string {
  const { status } = amendment
  const words = profile.annexes.opinions
  if (status.kind === 'rejected') return stopped(status.reason)
  if (status.kind !== 'agreed') return ''
  const change = changeSaid({ ...amendment, change: status.applied }, meeting, profile.minutes)
  return change === changeSaid(amendment, meeting, profile.minutes)
    ? words.agreed
    : stopped(fill(words.agreedAs, { change }))
}

/** The comment's outcome; where it has none, what came of the changes. Until the sealing what is open is left so. */
function result({ comment, amendments }: Opinion, meeting: OpenedMeeting, { annexes }: Profile): string {
  const words = annexes.opinions.result
  if (comment?.outcome) return words[comment.outcome.kind]
  const results = amendments.map(({ status }) => {
    if (status.kind !== 'open') return words[status.kind]
    return meeting.status === 'sealed' ? words.undecided : ''
  })
  return [...new Set(results)].filter((each) => each !== '').join('\n')
}
