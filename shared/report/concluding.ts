import type { OpenedMeeting, Sealed } from '../meeting/state.ts'
import { conclusionSign, typeOf } from './conclusion.ts'
import { cited } from './head.ts'
import { type CapturedPassage, headed, said } from './minutes-passage.ts'
import { clockOr, dayOr } from './particulars.ts'
import type { Profile } from './profile.ts'
import { fill, shortDate, stopped } from './written.ts'

/** What the chair concluded, the paper that came of it, and when the meeting ended. */
export function concluding(meeting: OpenedMeeting, profile: Profile): readonly CapturedPassage[] {
  const { conclusion } = profile.minutes
  return [
    headed('conclusion:title', '3.', conclusion.title, 2),
    ...(meeting.status === 'sealed'
      ? concluded(meeting, profile)
      : [said('conclusion:chair', profile.words.blank)]),
    said('conclusion:end', endSaid(meeting, profile)),
  ]
}

function concluded(meeting: Sealed, profile: Profile): readonly CapturedPassage[] {
  const { chairConclusion, date } = meeting.sealing
  const paper = cited(meeting, typeOf(meeting.draft), conclusionSign(meeting, profile), profile)
  const sentence = fill(profile.minutes.conclusion.paper, { paper, date: shortDate(date) })
  const chair = stopped(chairConclusion)
  return [...(chair === '' ? [] : [said('conclusion:chair', chair)]), said('conclusion:paper', sentence)]
}

function endSaid(meeting: OpenedMeeting, profile: Profile): string {
  const words = profile.minutes
  const endedAt = meeting.status === 'sealed' ? meeting.sealing.endedAt : null
  const isSameDay = endedAt === null || meeting.about.startsAt?.slice(0, 10) === endedAt.slice(0, 10)
  return fill(words.conclusion.end, {
    clock: clockOr(endedAt, profile),
    day: isSameDay ? words.sameDay : `, ${dayOr(endedAt, profile)}`,
  }).replace(' ,', ',')
}
