import { isMark, levelOf } from '../../../../shared/draft/label.ts'
import { citationOf } from '../../../../shared/meeting/citation.ts'
import type { Citation } from '../../../../shared/meeting/shape.ts'
import type { OpenedMeeting, Paragraph } from '../../../../shared/meeting/state.ts'
import type { Words } from '../../../language.ts'
import { markWords } from '../../../parts/citation-words.ts'

/** A paragraph by its name among the others: `Điểm 1.3`, `Đoạn 2`, `Đoạn mở đầu`; null is the whole draft. */
function placeName(t: Words, citation: Citation | null): string {
  if (citation === null) return t('wholeDraft')
  const { kind, label, ordinal } = citation
  if (label !== null) return isMark(label) ? markWords(t, label, ordinal) : labelName(t, label)
  switch (kind) {
    case 'subject':
    case 'opening':
    case 'recipients':
    case 'heading':
      return t(`paragraphKind.${kind}`)
    case 'table':
      return t('unlabelledTable', { ordinal })
    default:
      return t('unlabelled', { ordinal })
  }
}

/** `1.3.` → `Điểm 1.3`: what the style of the label is called, without its punctuation. */
export function labelName(t: Words, label: string): string {
  const level = levelOf(label)
  const bare = label.replace(/^\(|[.)/\s–-]+$/gu, '') || label
  return level === 0 ? bare : t(`sitting:place.level${level}`, { label: bare })
}

/** A paragraph of the meeting by the name it has now. */
export function paragraphName(t: Words, meeting: OpenedMeeting, paragraph: Paragraph): string {
  return placeName(t, citationOf(meeting, paragraph))
}
