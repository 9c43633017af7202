import { isMark } from '../../shared/draft/label.ts'
import type { Citation } from '../../shared/meeting/shape.ts'
import type { Words } from '../language.ts'

/** How a citation is said on the screen: `II › 1 › 1.3`, `I › Đoạn 2`, `Trích yếu`. */
export function citationWords(t: Words, citation: Citation | null): string {
  if (citation === null) return t('wholeDraft')
  return [...citation.path.map(bare), ownWords(t, citation)].join(' › ')
}

function ownWords(t: Words, citation: Citation): string {
  const { label, ordinal } = citation
  if (label === null) return kindWords(t, citation)
  return isMark(label) ? markWords(t, label, ordinal) : bare(label)
}

/** A dash or another mark by its number among its like: `Gạch đầu dòng 2`. */
export function markWords(t: Words, label: string, ordinal: number): string {
  return /^[-–—]$/.test(label) ? t('dash', { ordinal }) : t('mark', { label, ordinal })
}

function kindWords(t: Words, { kind, ordinal }: Citation): string {
  switch (kind) {
    case 'subject':
    case 'opening':
    case 'heading':
    case 'recipients':
      return t(`paragraphKind.${kind}`)
    case 'table':
      return t('unlabelledTable', { ordinal })
    default:
      return t('unlabelled', { ordinal })
  }
}

/** A label without the punctuation at its end, as people say it. */
function bare(label: string): string {
  return label.replace(/[.)-]$/, '')
}
