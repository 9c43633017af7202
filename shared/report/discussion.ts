import type { Outcome } from '../meeting/shape.ts'
import type { Amendment, Comment, OpenedMeeting } from '../meeting/state.ts'
import { isAlternative } from './alternative.ts'
import { changeSaid } from './change.ts'
import type { MinutesWords } from './minutes-words.ts'
import { type Passage, paragraphs } from './paper.ts'
import { comrades } from './people.ts'
import { placeOf } from './place.ts'
import { clockParts, dateParts, fill, opened, stopped } from './written.ts'

/** One thing that happened: what was said or proposed, and what became of it (empty where nothing did yet). */
interface Entry {
  readonly at: string
  readonly seq: number
  readonly said: string
  readonly outcome: string
}

/**
 * All that was said, proposed and decided, in true order, each with its outcome below it. What was undone is
 * not in the meeting any more; a comment that was withdrawn is left out.
 */
export function discussion(meeting: OpenedMeeting, words: MinutesWords): readonly Passage[] {
  return entriesOf(meeting, words).flatMap(({ said, outcome }, i) => {
    const [first, ...others] = paragraphs(said)
    const entry = first === undefined ? [] : [{ ...first, label: `2.${i + 1}.` }, ...others]
    return outcome === '' ? entry : [...keptTogether(entry), ...paragraphs(outcome)]
  })
}

/** An outcome stands below what it is the outcome of. */
function keptTogether(entry: readonly Passage[]): readonly Passage[] {
  return entry.map((passage, i) => (i === entry.length - 1 ? { ...passage, keepWithNext: true } : passage))
}

function entriesOf(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  const entries = [
    ...meeting.comments
      .filter(({ withdrawn }) => !withdrawn)
      .map((comment) => commentEntry(comment, meeting, words)),
    ...meeting.amendments.map((amendment) => amendmentEntry(amendment, meeting, words)),
    ...meeting.reopenings.map((reopening) => reopeningEntry(reopening, words)),
  ]
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq)
}

function commentEntry(comment: Comment, meeting: OpenedMeeting, words: MinutesWords): Entry {
  const said = fill(words.discussion.comment[comment.kind], {
    who: comrades([comment.delegateId], meeting, words),
    place: placeOf(comment.citation, words),
    words: stopped(comment.words),
  })
  const outcome = comment.outcome === null ? '' : outcomeSaid(comment.outcome, words)
  return { at: comment.at, seq: comment.seq, said: opened(said), outcome }
}

function outcomeSaid(outcome: Outcome, { discussion }: MinutesWords): string {
  if (outcome.kind === 'accepted' || outcome.words.trim() === '') return discussion.outcome[outcome.kind]
  return fill(discussion.outcomeWithWords[outcome.kind], { words: stopped(outcome.words) })
}

function amendmentEntry(amendment: Amendment, meeting: OpenedMeeting, words: MinutesWords): Entry {
  const { discussion } = words
  const sentence = isAlternative(amendment, meeting) ? discussion.alternative : discussion.proposal
  const said = fill(sentence, {
    who: comrades(amendment.proposers, meeting, words),
    ordinal: String(amendment.ordinal),
    change: changeSaid(amendment, meeting, words),
  })
  return {
    at: amendment.at,
    seq: amendment.seq,
    said: stopped(opened(said)),
    outcome: decisionSaid(amendment, meeting, words),
  }
}

function decisionSaid(amendment: Amendment, meeting: OpenedMeeting, words: MinutesWords): string {
  const { status } = amendment
  const { discussion } = words
  switch (status.kind) {
    case 'open':
      return meeting.status === 'sealed' ? discussion.undecided : ''
    case 'withdrawn':
      return discussion.withdrawn
    case 'rejected':
      return status.reason.trim() === ''
        ? discussion.rejected
        : fill(discussion.rejectedBecause, { reason: stopped(status.reason) })
    case 'agreed': {
      const applied = changeSaid({ ...amendment, change: status.applied }, meeting, words)
      if (applied === changeSaid(amendment, meeting, words)) return discussion.agreed
      return stopped(fill(discussion.agreedAs, { change: applied }))
    }
  }
}

/** A reopening happens between sittings, so it has no number of its own among what was said. */
function reopeningEntry({ at, reason }: { at: string; reason: string }, words: MinutesWords): Entry {
  const said = fill(words.discussion.reopened, {
    clock: fill(words.clock, clockParts(at)),
    day: fill(words.day, dateParts(at)),
    reason: stopped(reason),
  })
  return { at, seq: Number.POSITIVE_INFINITY, said, outcome: '' }
}
