import type { OpenedMeeting, Sealed } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import { attendance } from './attendance.ts'
import { conclusionSign, heading, title, typeOf } from './conclusion.ts'
import { discussion } from './discussion.ts'
import { cited, head, namesOf, printed, type Sign } from './head.ts'
import { type Paper, type PaperBlock, type Passage, paragraph, paragraphs, passage } from './paper.ts'
import { named } from './people.ts'
import type { Profile } from './profile.ts'
import { clockParts, dateParts, fill, opened, shortDate, stopped, unstopped } from './written.ts'

/**
 * The record of the meeting: all that was captured, in true order, and nothing that was not. What the form
 * demands and nobody captured is left as room to write; the checklist before sealing asks for it.
 */
export function minutesPaper(meeting: OpenedMeeting, profile: Profile): Paper {
  const words = profile.minutes
  const sign = minutesSign(meeting, profile)
  const passages = [
    ...particulars(meeting, profile),
    ...attendance(meeting, profile),
    ...proceedings(meeting, profile),
    ...conclusion(meeting, profile),
  ]
  return {
    ...namesOf(meeting, words.type, sign, profile),
    author: meeting.about.body,
    subject: meeting.about.name,
    blocks: [
      head(meeting, sign, profile),
      ...title(words.type, rich(meeting.about.name), profile),
      ...passages.map(passage),
      signatures(meeting, profile),
    ],
  }
}

function minutesSign(meeting: OpenedMeeting, profile: Profile): Sign {
  const sealing = meeting.status === 'sealed' ? meeting.sealing : null
  return {
    type: profile.minutes.symbol,
    number: sealing?.minutesNumber ?? '',
    draftMark: sealing === null ? profile.words.draftMark : null,
    isDated: profile.minutesDated,
  }
}

/** Time, place, subject, chair, minute taker and papers of the meeting. */
function particulars(meeting: OpenedMeeting, profile: Profile): readonly Passage[] {
  const words = profile.minutes
  const { about } = meeting
  const { chair, minuteTaker } = meeting.status === 'sealed' ? meeting.sealing : about
  const { blank } = profile.words
  const start = { clock: clock(about.startsAt, profile), day: day(about.startsAt, profile) }
  return [
    paragraph(fill(words.time, start)),
    paragraph(fill(words.venue, { venue: unstopped(about.venue) || blank })),
    ...(about.purpose.trim() === ''
      ? []
      : [paragraph(fill(words.purpose, { purpose: unstopped(about.purpose) }))]),
    paragraph(fill(words.chair, { chair: comrade(named(chair), profile) })),
    paragraph(fill(words.minuteTaker, { minuteTaker: comrade(named(minuteTaker), profile) })),
    ...documents(about.documents, profile),
  ]
}

function comrade(person: string, profile: Profile): string {
  return person === '' ? profile.words.blank : fill(profile.minutes.comrade, { people: person })
}

function documents(names: readonly string[], profile: Profile): readonly Passage[] {
  if (names.length === 0) return []
  return [
    { ...paragraph(profile.minutes.documents), keepWithNext: true },
    ...names.map((name) => ({ ...paragraph(stopped(name)), label: '-' })),
  ]
}

function proceedings(meeting: OpenedMeeting, profile: Profile): readonly Passage[] {
  const words = profile.minutes
  const paper = opened(typeOf(meeting.draft).toLowerCase())
  const opening = paper === '' ? [] : [paragraph(fill(words.discussion.opening, { paper }))]
  return [heading(2, '2.', rich(words.discussion.title), profile), ...opening, ...discussion(meeting, words)]
}

/** What the chair concluded, the paper that came of it, and when the meeting ended. */
function conclusion(meeting: OpenedMeeting, profile: Profile): readonly Passage[] {
  const { conclusion } = profile.minutes
  return [
    heading(2, '3.', rich(conclusion.title), profile),
    ...(meeting.status === 'sealed' ? concluded(meeting, profile) : [paragraph(profile.words.blank)]),
    paragraph(endSaid(meeting, profile)),
  ]
}

function concluded(meeting: Sealed, profile: Profile): readonly Passage[] {
  const { chairConclusion, date } = meeting.sealing
  const paper = cited(meeting, typeOf(meeting.draft), conclusionSign(meeting, profile), profile)
  const sentence = fill(profile.minutes.conclusion.paper, { paper, date: shortDate(date) })
  return [...paragraphs(stopped(chairConclusion)), paragraph(sentence)]
}

function endSaid(meeting: OpenedMeeting, profile: Profile): string {
  const words = profile.minutes
  const endedAt = meeting.status === 'sealed' ? meeting.sealing.endedAt : null
  const isSameDay = endedAt === null || meeting.about.startsAt?.slice(0, 10) === endedAt.slice(0, 10)
  return fill(words.conclusion.end, {
    clock: clock(endedAt, profile),
    day: isSameDay ? words.sameDay : `, ${day(endedAt, profile)}`,
  }).replace(' ,', ',')
}

function clock(moment: string | null, profile: Profile): string {
  const { blank } = profile.words
  return fill(profile.minutes.clock, moment === null ? { hour: blank, minute: blank } : clockParts(moment))
}

function day(moment: string | null, profile: Profile): string {
  const { blank } = profile.words
  return fill(
    profile.minutes.day,
    moment === null ? { day: blank, month: blank, year: blank } : dateParts(moment),
  )
}

/** Minute taker on the left, chair on the right. */
function signatures(meeting: OpenedMeeting, profile: Profile): PaperBlock {
  const { chair, minuteTaker } = meeting.status === 'sealed' ? meeting.sealing : meeting.about
  const words = profile.minutes
  const column = (role: string, name: string) => [
    ...printed('authority', role, profile),
    ...printed('name', name, profile),
  ]
  return {
    kind: 'columns',
    place: 'foot',
    left: column(words.minuteTakerRole, minuteTaker.name),
    right: column(words.chairRole, chair.name),
  }
}
