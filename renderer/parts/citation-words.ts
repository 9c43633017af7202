import type { Citation } from '../../shared/meeting/shape.ts'
import type { Words } from '../language.ts'

/** How a citation is said on the screen: `II › 1 › 1.3`, `I › Đoạn 2`, `Trích yếu`. */
export function citationWords(t: Words, citation: Citation | null): string {
  if (citation === null) return t('wholeDraft')
  const own = citation.label === null ? kindWords(t, citation) : bare(citation.label)
  return [...citation.path.map(bare), own].join(' › ')
}

function kindWords(t: Words, { kind, ordinal }: Citation): string {
  switch (kind) {
    case 'subject':
    case 'opening':
    case 'heading':
    case 'recipients':
      return t(`paragraphKind.${kind}`)
    default:
      return t('unlabelled', { ordinal })
  }
}

/** A label without the punctuation at its end, as people say it. */
function bare(label: string): string {
  return label.replace(/[.)-]$/, '')
}
