import { turnTime } from '../meeting/floor.ts'
import type { OpenedMeeting, Turn } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import { officeWithin } from './office.ts'
import { type PaperBlock, table } from './paper.ts'
import type { Profile } from './profile.ts'
import { durationWords } from './sitting-course.ts'
import { clockOf } from './written.ts'

/** Who had the floor, turn by turn in true order. Of somebody who still has it there is no end. */
export function speakersList(meeting: OpenedMeeting, profile: Profile): readonly PaperBlock[] {
  const rows = meeting.turns.map((turn, i) => {
    const entry = meeting.roster.find(({ id }) => id === turn.delegateId)
    const words = [
      String(i + 1),
      entry?.name ?? '',
      officeWithin(entry?.office ?? '', entry?.unit ?? ''),
      ...times(turn, meeting, profile),
    ]
    return words.map((each) => rich(each))
  })
  return table(profile.annexes.speakers.columns, rows)
}

/** A clock that was set back meanwhile tells no time of speaking. */
function times(
  turn: Turn,
  meeting: OpenedMeeting,
  { annexes, minutes }: Profile,
): readonly [string, string, string] {
  const { at, endedAt } = turn
  const from = clockOf(at, annexes)
  if (endedAt === null) return [from, '', '']
  const isTold = Date.parse(endedAt) >= Date.parse(at)
  const spoken = durationWords(turnTime(meeting, turn, endedAt).spoken, minutes)
  return [from, clockOf(endedAt, annexes), isTold ? spoken : '']
}
