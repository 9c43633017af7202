import type { ReactNode } from 'react'
import type { AttributedSegment } from '../../shared/text/attribution.ts'
import { useWords } from '../language.ts'
import { Marked } from './marks.tsx'
import styles from './redline-text.module.css'

interface RedlineTextProps {
  readonly segments: readonly AttributedSegment[]
  /** Says who made a change, shown when the pointer rests on it. */
  readonly sourceName?: (source: string) => string
}

/** A redline as people read it: struck and red, underlined and green, so that it works without colours too. */
export function RedlineText({ segments, sourceName }: RedlineTextProps): ReactNode {
  const t = useWords()
  const drawn = (segment: AttributedSegment, index: number): ReactNode => {
    const who = segment.source !== null && sourceName ? sourceName(segment.source) : undefined
    const key = `${index}:${segment.kind}`
    const beside = isChange(segments[index - 1]) ? styles['beside'] : ''
    switch (segment.kind) {
      case 'keep':
        return <Marked key={key} text={segment.text} />
      case 'delete':
        return (
          <del key={key} className={`${styles['deleted']} ${beside}`} title={who}>
            <Marked text={segment.text} />
          </del>
        )
      case 'insert':
        return (
          <ins key={key} className={`${styles['inserted']} ${beside}`} title={who}>
            <Marked text={segment.text} />
          </ins>
        )
      case 'respell':
      case 'restyle':
        return (
          <span
            key={key}
            className={styles[segment.kind === 'respell' ? 'respelled' : 'restyled']}
            title={segment.kind === 'respell' ? t('redline.respelled') : t('redline.restyled')}
          >
            <Marked text={segment.after} />
          </span>
        )
    }
  }
  return segments.map(drawn)
}

function isChange(segment: AttributedSegment | undefined): boolean {
  return segment?.kind === 'delete' || segment?.kind === 'insert'
}
