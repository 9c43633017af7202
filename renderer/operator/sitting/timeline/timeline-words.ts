import type { Event } from '../../../../shared/meeting/event.ts'
import type { Words } from '../../../language.ts'
import { factWords } from '../words/fact-words.ts'

/** What was done, in a few words, and for what changes its sense what it came to: `điểm danh: vắng`. */
export function timelineWords(t: Words, event: Event): string {
  switch (event.type) {
    case 'MeetingOpened':
    case 'DraftTaken':
    case 'MeetingSealed':
    case 'MeetingReopened':
      return t(`timeline:lasting.${event.type}`)
    case 'AttendanceMarked':
      return t(`timeline:attendance.${event.attendance.kind}`)
    case 'OutcomeGiven':
      return t(`timeline:outcome.${event.outcome.kind}`)
    default:
      return factWords(t, event)
  }
}
