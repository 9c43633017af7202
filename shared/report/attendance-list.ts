import type { OpenedMeeting, RosterEntry } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import { presenceSaid, rollCounts } from './attendance.ts'
import { heading } from './conclusion.ts'
import { officeWithin } from './office.ts'
import { type PaperBlock, paragraphs, passage, table } from './paper.ts'
import type { Profile } from './profile.ts'
import { opened, stopped } from './written.ts'

/** Everybody on the roster, members and guests apart, as the roll call has them by now. */
export function attendanceList(meeting: OpenedMeeting, profile: Profile): readonly PaperBlock[] {
  const { members, guests } = profile.minutes.attendance
  const groups = [
    { title: members, entries: meeting.roster.filter(({ role }) => role === 'member') },
    { title: guests, entries: meeting.roster.filter(({ role }) => role === 'guest') },
  ].filter(({ entries }) => entries.length > 0)
  return groups.flatMap(({ title, entries }, i) => [
    passage(heading(2, `${i + 1}.`, rich(title), profile)),
    ...rollCounts(entries, profile.minutes)
      .flatMap(paragraphs)
      .map((line) => passage({ ...line, keepWithNext: true })),
    ...table(
      profile.annexes.attendance.columns,
      entries.map((entry, at) => cells(entry, at + 1, profile)),
    ),
  ])
}

function cells(entry: RosterEntry, number: number, { annexes, minutes }: Profile) {
  const { presence } = annexes.attendance
  const { name, office, unit, attendance, spells } = entry
  const kind = spells.length > 0 ? 'present' : attendance.kind === 'absent' ? 'absent' : 'unknown'
  const particulars = presenceSaid(entry, minutes).map((words) => stopped(opened(words)))
  const words = [String(number), name, officeWithin(office, unit), presence[kind], particulars.join('\n')]
  return words.map((each) => rich(each))
}
