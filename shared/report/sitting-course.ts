import { turnTime } from '../meeting/floor.ts'
import type { AgendaMove, OpenedMeeting, QuorumChange, Turn } from '../meeting/state.ts'
import { type Entry, plainly } from './entry.ts'
import { type CapturedPassage, said } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { comrades } from './people.ts'
import { clockOf, dateParts, fill, opened, stopped, twoDigits, unstopped } from './written.ts'

/** Each item of the agenda as the sitting came to it, with the clock and who presented it. */
export function agendaEntries(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return meeting.agendaMoves.map((move, i) => agendaEntry(move, i, meeting, words))
}

function agendaEntry(
  { itemId, at, seq }: AgendaMove,
  index: number,
  { agenda, agendaMoves }: OpenedMeeting,
  { agenda: words, clock }: MinutesWords,
): Entry {
  const item = agenda.find(({ id }) => id === itemId)
  if (!item) return { seq, told: { kind: 'item', title: words.between, isAgendaItem: false, passages: [] } }
  const isAgain = agendaMoves.slice(0, index).some((earlier) => earlier.itemId === itemId)
  const begun = fill(words.begun, { clock: clockOf(at, { clock }) })
  const presenter = unstopped(item.presenter)
  const sentence = presenter === '' ? begun : `${begun} ${fill(words.presenter, { presenter })}`
  const name = unstopped(item.title)
  return {
    seq,
    told: {
      kind: 'item',
      title: isAgain ? fill(words.again, { title: name }) : name,
      isAgendaItem: true,
      passages: [said(`agenda:${seq}:begun`, sentence)],
    },
  }
}

/** Who had the floor, from when to when and for how long. */
export function turnEntries(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return meeting.turns.map((turn) => ({
    seq: turn.seq,
    told: {
      kind: 'turn',
      speaker: turn.delegateId,
      until: turn.endedSeq ?? Number.POSITIVE_INFINITY,
      passages: [said(`turn:${turn.id}`, turnSaid(turn, meeting, words))],
    },
  }))
}

function turnSaid(turn: Turn, meeting: OpenedMeeting, words: MinutesWords): string {
  const { floor } = words
  const who = opened(comrades([turn.delegateId], meeting, words))
  const from = clockOf(turn.at, words)
  if (turn.endedAt === null) return fill(floor.speaks, { who, from })
  const { spoken } = turnTime(meeting, turn, turn.endedAt)
  // A clock that was set back meanwhile tells no time of speaking.
  const sentence = Date.parse(turn.endedAt) < Date.parse(turn.at) ? floor.spokeUntil : floor.spoke
  const duration = durationWords(spoken, words)
  return fill(sentence, { who, from, to: clockOf(turn.endedAt, words), duration })
}

/** `06 phút`, to the nearest minute; `45 giây` below one. */
export function durationWords(seconds: number, { floor }: MinutesWords): string {
  return seconds < 60
    ? fill(floor.seconds, { count: twoDigits(seconds) })
    : fill(floor.minutes, { count: twoDigits(Math.round(seconds / 60)) })
}

export function quorumEntries({ quorumChanges }: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return quorumChanges.map((change) =>
    plainly(change.seq, [said(`quorum:${change.seq}`, quorumSaid(change, words))]),
  )
}

/**
 * The quorum as the roll call went. Of its being there only the time is told: names are called one by one, and how
 * many there were when the last of those needed was reached is not how many came.
 */
export function openingQuorum(
  changes: readonly QuorumChange[],
  words: MinutesWords,
): readonly CapturedPassage[] {
  return changes.map((change) =>
    said(`quorum:${change.seq}`, quorumSaid(change, words, words.quorum.opening)),
  )
}

function quorumSaid(
  { at, met, present, members, needed }: QuorumChange,
  words: MinutesWords,
  whenMet = words.quorum.met,
): string {
  return fill(met ? whenMet : words.quorum.lost, {
    clock: clockOf(at, words),
    present: twoDigits(present),
    members: twoDigits(members),
    needed: twoDigits(needed),
  })
}

export function reopeningEntries({ reopenings }: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return reopenings.map(({ at, seq, reason }) => {
    const sentence = fill(words.discussion.reopened, {
      clock: clockOf(at, words),
      day: fill(words.day, dateParts(at)),
      reason: stopped(reason),
    })
    return plainly(seq, [said(`reopening:${seq}`, sentence)])
  })
}
