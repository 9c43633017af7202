import { useEffect, useRef } from 'react'
import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import { cut } from '../../../shared/text/cut.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { Marked } from '../../parts/marks.tsx'
import { RedlineText } from '../../parts/redline-text.tsx'
import styles from './proofreading.module.css'

interface FindingInTextProps {
  readonly block: Block
  readonly finding: Finding
}

/** The whole paragraph with the place marked, and what would stand there instead; the place is kept in sight. */
export function FindingInText({ block, finding }: FindingInTextProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (finding) place.current?.scrollIntoView({ block: 'center' })
  }, [finding])
  const { suggestion } = finding
  const isLabel = finding.place.in === 'label'
  const [before, found, behind] = parts(block, finding)
  return (
    <div className={styles['text']}>
      <p>
        {block.label === null || isLabel ? null : <span className={styles['label']}>{block.label} </span>}
        <Marked text={before} />
        <span ref={place} data-place>
          {suggestion === null ? (
            <mark>
              <Marked text={found} />
            </mark>
          ) : (
            <RedlineText
              segments={[
                { kind: 'delete', text: found, source: null },
                { kind: 'insert', text: suggestion, source: null },
              ]}
            />
          )}
        </span>
        {isLabel ? ' ' : null}
        <Marked text={behind} />
      </p>
    </div>
  )
}

/** A label stands before the words of its block, and all of them are behind it. */
function parts({ text, label }: Block, { place }: Finding): readonly [RichText, RichText, RichText] {
  if (place.in === 'label') return [[], [{ text: label ?? '', marks: [] }], text]
  const end = plain(text).length
  return [cut(text, 0, place.from), cut(text, place.from, place.to), cut(text, place.to, end)]
}
