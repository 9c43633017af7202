import type { Event } from '../../../../shared/meeting/event.ts'
import type { Words } from '../../../language.ts'

/** A fact in a few words, to say what was taken back: `ghi ý kiến`, `nhất trí sửa đổi`. */
export function factWords(t: Words, { type }: Event): string {
  switch (type) {
    case 'FactUndone':
    case 'FactRedone':
    case 'MeetingOpened':
    case 'DraftTaken':
    case 'MeetingSealed':
    case 'MeetingReopened':
      // Never undone: a turn of the log itself, or what has gone out on paper.
      return ''
    default:
      return t(`sitting:fact.${type}`)
  }
}
