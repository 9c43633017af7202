import type { AttributedSegment } from '../../../shared/text/attribution.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { useWords } from '../../language.ts'
import { RedlineText } from '../redline-text.tsx'
import styles from './legend.module.css'

/** Says what struck and underlined words mean, only where there are any: drawn as the words themselves are. */
export function Legend({ segments }: { readonly segments: readonly AttributedSegment[] }) {
  const t = useWords()
  const samples = {
    delete: t('redline.deleted'),
    insert: t('redline.inserted'),
    respell: t('redline.respelled'),
    restyle: t('redline.restyled'),
  } as const
  const kinds = new Set(segments.filter(isSeen).map(({ kind }) => kind))
  return (
    <span className={styles['legend']}>
      {(['delete', 'insert', 'respell', 'restyle'] as const).map((kind) =>
        kinds.has(kind) ? (
          <span key={kind}>
            <RedlineText segments={[sample(kind, samples[kind])]} />
          </span>
        ) : null,
      )}
    </span>
  )
}

function sample(kind: 'delete' | 'insert' | 'respell' | 'restyle', words: string): AttributedSegment {
  const text = [{ text: words, marks: [] }]
  return kind === 'delete' || kind === 'insert'
    ? { kind, text, source: null }
    : { kind, before: text, after: text, source: null }
}

/** A space that went for a line break needs no explaining. */
function isSeen(segment: AttributedSegment): boolean {
  return segment.kind !== 'delete' || /\S|\n/.test(plain(segment.text))
}
