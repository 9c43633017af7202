import type { OpenedMeeting } from '../meeting/state.ts'
import { type CapturedPassage, said, together } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { named } from './people.ts'
import type { Profile } from './profile.ts'
import { clockParts, dateParts, fill, stopped, unstopped } from './written.ts'

/** Time, place, subject, chair, minute taker and papers of the meeting. */
export function particulars(meeting: OpenedMeeting, profile: Profile): readonly CapturedPassage[] {
  const words = profile.minutes
  const { about } = meeting
  const { chair, minuteTaker } = meeting.status === 'sealed' ? meeting.sealing : about
  const { blank } = profile.words
  const purpose = unstopped(about.purpose)
  return [
    said('particulars:time', fill(words.time, startOf(meeting, profile))),
    said('particulars:venue', fill(words.venue, { venue: unstopped(about.venue) || blank })),
    ...(purpose === '' ? [] : [said('particulars:purpose', fill(words.purpose, { purpose }))]),
    said('particulars:chair', fill(words.chair, { chair: comrade(named(chair), profile) })),
    said(
      'particulars:minute-taker',
      fill(words.minuteTaker, { minuteTaker: comrade(named(minuteTaker), profile) }),
    ),
    ...documents(about.documents, words),
  ]
}

function startOf(
  { about }: OpenedMeeting,
  profile: Profile,
): { readonly clock: string; readonly day: string } {
  return { clock: clockOr(about.startsAt, profile), day: dayOr(about.startsAt, profile) }
}

function comrade(person: string, { minutes, words }: Profile): string {
  return person === '' ? words.blank : fill(minutes.comrade, { people: person })
}

function documents(names: readonly string[], words: MinutesWords): readonly CapturedPassage[] {
  if (names.length === 0) return []
  return together([
    said('particulars:documents', words.documents),
    ...names.map((name, i) => said(`particulars:documents:${i + 1}`, stopped(name), '-')),
  ]).map((passage, i) => (i === 0 ? passage : { ...passage, keepWithNext: false }))
}

/** `08 giờ 00 phút`, or with blanks for a moment that nobody gave. */
export function clockOr(moment: string | null, { minutes, words: { blank } }: Profile): string {
  return fill(minutes.clock, moment === null ? { hour: blank, minute: blank } : clockParts(moment))
}

/** `ngày 05 tháng 7 năm 2026`, or with blanks. */
export function dayOr(moment: string | null, { minutes, words: { blank } }: Profile): string {
  return fill(minutes.day, moment === null ? { day: blank, month: blank, year: blank } : dateParts(moment))
}
