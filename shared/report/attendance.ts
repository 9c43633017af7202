import type { OpenedMeeting, RosterEntry } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import { heading } from './conclusion.ts'
import type { MinutesWords } from './minutes-words.ts'
import { type Passage, paragraph } from './paper.ts'
import { described } from './people.ts'
import type { Profile } from './profile.ts'
import { fill, stopped, twoDigits } from './written.ts'

/**
 * Who took part: members and guests apart, counted as the roll call has them; the absent named, with the
 * reason where one was given; guests named too, as no other paper lists them.
 */
export function attendance(meeting: OpenedMeeting, profile: Profile): readonly Passage[] {
  const words = profile.minutes
  const members = meeting.roster.filter(({ role }) => role === 'member')
  const guests = meeting.roster.filter(({ role }) => role === 'guest')
  const groups = [
    { title: words.attendance.members, entries: members, isNamed: false },
    { title: words.attendance.guests, entries: guests, isNamed: true },
  ].filter(({ entries }) => entries.length > 0)
  if (groups.length === 0) return []
  return [
    heading(2, '1.', rich(words.attendance.title), profile),
    ...groups.flatMap(({ title, entries, isNamed }, i) => [
      heading(3, `1.${i + 1}.`, rich(title), profile),
      ...counted(entries, isNamed, words),
    ]),
  ]
}

function counted(entries: readonly RosterEntry[], isNamed: boolean, words: MinutesWords): readonly Passage[] {
  const { attendance } = words
  const of = (kind: RosterEntry['attendance']['kind']) =>
    entries.filter((entry) => entry.attendance.kind === kind)
  const [present, absent, unknown] = [of('present'), of('absent'), of('unknown')]
  return [
    ...(present.length + absent.length > 0 ? count(attendance.present, present, isNamed, words) : []),
    ...(absent.length > 0
      ? count(attendance.absent, absent, true, words)
      : unknown.length === 0 && !isNamed
        ? [paragraph(attendance.nobodyAbsent)]
        : []),
    ...(unknown.length > 0 ? count(attendance.unknown, unknown, isNamed, words) : []),
  ]
}

/** A count with a full stop, or with a colon and the names below it. */
function count(
  sentence: string,
  entries: readonly RosterEntry[],
  isNamed: boolean,
  words: MinutesWords,
): readonly Passage[] {
  const said = fill(sentence, { count: twoDigits(entries.length) })
  if (!isNamed || entries.length === 0) return [paragraph(said)]
  return [
    { ...paragraph(said.replace(/\.$/, ':')), keepWithNext: true },
    ...entries.map((entry) => ({ ...paragraph(listed(entry, words)), label: '-' })),
  ]
}

function listed(entry: RosterEntry, { attendance }: MinutesWords): string {
  const person = described(entry)
  const reason = entry.attendance.kind === 'absent' ? entry.attendance.reason.trim() : ''
  if (reason === '') return stopped(fill(attendance.listed, { person }))
  return stopped(fill(attendance.listedWithReason, { person, reason }))
}
