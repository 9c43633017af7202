import type { Command } from '../../../shared/meeting/command.ts'
import type { Attendance, Question } from '../../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { OVER_HALF, TWO_THIRDS } from '../../../shared/meeting/threshold.ts'
import { choicesOf } from '../../../shared/meeting/vote.ts'
import type { Drawn } from './drawn.ts'
import { momentOf } from './given.ts'

export const FLOOR_ACTS = ['roll call', 'agenda', 'speakers', 'vote', 'adopt', 'minutes'] as const
export type FloorAct = (typeof FLOOR_ACTS)[number]

/** What may be done on the floor, given its sense by the meeting as it stands. Some of it will be refused. */
export function floorCommands(act: FloorAct, numbers: Drawn, meeting: OpenedMeeting): readonly Command[] {
  switch (act) {
    case 'roll call':
      return rollCall(numbers, meeting)
    case 'agenda':
      return agenda(numbers, meeting)
    case 'speakers':
      return speakers(numbers, meeting)
    case 'vote':
      return vote(numbers, meeting)
    case 'adopt':
      return adoption(numbers, meeting)
    case 'minutes':
      return minutes(numbers)
  }
}

function rollCall([pick, kind, , hour]: Drawn, { roster, seq }: OpenedMeeting): readonly Command[] {
  const delegate = roster[pick % roster.length]
  const at = momentOf(seq + (hour % 90))
  const attendances: readonly Attendance[] = [
    { kind: 'present' },
    { kind: 'absent', reason: 'ốm' },
    { kind: 'unknown' },
    { kind: 'arrived', at },
    { kind: 'left', at, reason: '' },
  ]
  const attendance = attendances[kind % attendances.length]
  return delegate && attendance ? [{ type: 'MarkAttendance', delegateIds: [delegate.id], attendance }] : []
}

function agenda([pick, place]: Drawn, meeting: OpenedMeeting): readonly Command[] {
  const items = Array.from({ length: 1 + (pick % 4) }, (_, i) => ({
    id: `item ${i}`,
    title: `Nội dung ${i + 1}`,
    presenter: '',
    startsAt: null,
  }))
  if (pick % 3 === 0) return [{ type: 'SetAgenda', items }]
  return [{ type: 'MoveAgenda', itemId: meeting.agenda[place % (meeting.agenda.length + 1)]?.id ?? null }]
}

function speakers([pick, place, seconds]: Drawn, meeting: OpenedMeeting): readonly Command[] {
  const delegateId = meeting.roster[place % meeting.roster.length]?.id ?? ''
  const requestIds = meeting.waiting.map(({ id }) => id).toReversed()
  const commands: readonly Command[] = [
    { type: 'RequestFloor', delegateId },
    { type: 'GiveFloor', delegateId },
    { type: 'OrderSpeakers', requestIds },
    { type: 'WithdrawFloorRequest', requestId: requestIds[0] ?? '' },
    { type: 'ExtendTurn', limitSeconds: seconds === 0 ? null : seconds },
    { type: 'TakeFloor' },
  ]
  return commands.filter((_, i) => i === pick % commands.length)
}

function vote([pick, place, word, from, length]: Drawn, meeting: OpenedMeeting): readonly Command[] {
  const open = meeting.votes.find(({ status }) => status.kind === 'open')
  if (open && pick % 5 === 0) return [{ type: 'CancelVote', voteId: open.id, reason: '' }]
  if (open) {
    const counts = choicesOf(open.voting.question).map((_, i) => ([word, from, length][i] ?? 0) % 3)
    return [
      { type: 'CountVote', voteId: open.id, counting: { tallies: [{ section: '', counts }], ballots: null } },
    ]
  }
  const amendmentIds = meeting.amendments.filter(({ status }) => status.kind === 'open').map(({ id }) => id)
  const questions: readonly Question[] = [
    { kind: 'whole' },
    { kind: 'part', blockId: headings(meeting)[place % 5] ?? '' },
    { kind: 'amendment', amendmentId: amendmentIds[place % (amendmentIds.length || 1)] ?? '' },
    { kind: 'other', words: 'Hoãn sang kỳ họp sau' },
    ...(amendmentIds.length < 2
      ? []
      : [{ kind: 'alternatives' as const, amendmentIds: amendmentIds.slice(0, 2) }]),
  ]
  const threshold = word % 2 === 0 ? OVER_HALF : TWO_THIRDS
  const base = { of: 'members' as const, excluded: [], reason: '' }
  return questions
    .filter((_, i) => i === pick % questions.length)
    .map((question) => ({ type: 'PutVote', voting: { question, method: 'hands', threshold, base } }))
}

function adoption([pick, place]: Drawn, meeting: OpenedMeeting): readonly Command[] {
  const blockId = headings(meeting)[place % 5] ?? null
  return [
    pick % 4 === 0 ? { type: 'TakeAdoptionBack', blockId } : { type: 'AdoptText', blockId, voteId: null },
  ]
}

function minutes([pick, place]: Drawn): readonly Command[] {
  const key = `comment:${place % 5}`
  const commands: readonly Command[] = [
    { type: 'WritePassage', key, captured: 'Như đã ghi.', words: `Ghi tay ${place}.` },
    { type: 'RestorePassage', key },
    { type: 'WriteNote', noteId: null, after: key, words: 'Giải lao.' },
    { type: 'RemoveNote', noteId: String(place) },
  ]
  return commands.filter((_, i) => i === pick % commands.length)
}

function headings({ draft }: OpenedMeeting): readonly string[] {
  return draft.filter(({ kind }) => kind === 'heading').map(({ id }) => id)
}
