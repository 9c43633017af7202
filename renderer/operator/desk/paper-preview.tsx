import { useEffect, useState } from 'react'
import type { PaperKind } from '../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Page, PlacedLine, Run } from '../../../shared/report/page.ts'
import { explain, useWords } from '../../language.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { channel } from '../../store.ts'
import styles from './paper-preview.module.css'

interface PaperPreviewProps {
  readonly kind: PaperKind
  /** The papers are set anew whenever it changes. */
  readonly meeting: OpenedMeeting
}

/**
 * The pages of a paper, drawn from the very lines that are painted into the PDF, in the same typeface. No
 * viewer of PDF files is needed, which neither host can be counted on to have.
 */
export function PaperPreview({ kind, meeting }: PaperPreviewProps) {
  const t = useWords()
  const [pages, setPages] = useState<readonly Page[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const { seq } = meeting
  useEffect(() => {
    let isWanted = seq > 0
    void channel.ask('paperPages', { kind }).then((reply) => {
      if (!isWanted) return
      setPages(reply.ok ? reply.value : [])
      setTrouble(reply.ok ? null : explain(t, reply.refusal))
    })
    return () => {
      isWanted = false
    }
  }, [kind, seq, t])
  if (trouble !== null) return <p role="alert">{trouble}</p>
  return (
    <ScrollRegion label={t(`desk:signOff.pagesOf.${kind}`)} className={styles['pages']}>
      {pages.map((page) => (
        <svg
          key={page.number}
          className={styles['page']}
          viewBox={`0 0 ${page.width} ${page.height}`}
          role="img"
          aria-label={t('desk:signOff.pageOf', { page: page.number, pages: pages.length })}
        >
          {page.rules.map((rule) => (
            <rect
              key={`${rule.x}:${rule.y}`}
              x={rule.x}
              y={rule.y - rule.thickness / 2}
              width={rule.width}
              height={rule.thickness}
            />
          ))}
          {page.lines.map((line) => (
            <Line key={`${line.of.id}:${line.baseline}:${line.runs[0]?.x ?? 0}`} line={line} />
          ))}
          {page.folio ? <Line line={page.folio} /> : null}
        </svg>
      ))}
    </ScrollRegion>
  )
}

function Line({ line }: { readonly line: PlacedLine }) {
  return line.runs.map((run) => (
    <text key={`${run.x}`} x={run.x} y={line.baseline - run.raise} {...typeOf(run)}>
      {run.text}
    </text>
  ))
}

function typeOf({ face, size, spread }: Run) {
  return {
    fontSize: size,
    fontWeight: face.startsWith('bold') ? 700 : 400,
    fontStyle: face.endsWith('italic') ? 'italic' : 'normal',
    wordSpacing: spread,
  }
}
