import type { OpenedMeeting } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import { heading, title } from './conclusion.ts'
import { head, namesOf, printed, type Sign } from './head.ts'
import { type Paper, type PaperBlock, type Passage, paragraphs, passage } from './paper.ts'
import type { Profile } from './profile.ts'
import { type MinutesPassage, writtenMinutes } from './written-minutes.ts'

/**
 * The record of the meeting: all that was captured, in true order, with what the office put into other words,
 * and nothing that was neither. What the form demands and nobody captured is left as room to write; the
 * checklist before sealing asks for it.
 */
export function minutesPaper(meeting: OpenedMeeting, profile: Profile): Paper {
  const words = profile.minutes
  const sign = minutesSign(meeting, profile)
  return {
    ...namesOf(meeting, words.type, sign, profile),
    author: meeting.about.body,
    subject: meeting.about.name,
    blocks: [
      head(meeting, sign, profile),
      ...title(words.type, rich(meeting.about.name), profile),
      ...writtenMinutes(meeting, profile)
        .flatMap((each) => printedPassages(each, profile))
        .map(passage),
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

/** A paragraph for each line, the number before the first. */
function printedPassages(of: MinutesPassage, profile: Profile): readonly Passage[] {
  if (of.heading !== null) return [heading(of.heading, of.label, rich(of.words), profile)]
  const lines = paragraphs(of.words)
  return lines.map((line, i) => ({
    ...line,
    label: i === 0 ? of.label : null,
    keepWithNext: i === lines.length - 1 && of.keepWithNext,
  }))
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
