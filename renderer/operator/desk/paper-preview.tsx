import { useEffect, useState } from 'react'
import type { PaperKind } from '../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Page } from '../../../shared/report/page.ts'
import { explain, useWords } from '../../language.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { channel } from '../../store.ts'
import { PaperPage } from './paper-page.tsx'
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
    // Never 0: it is read so that every fact asks anew.
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
        <PaperPage key={page.number} className={styles['page']} page={page} pages={pages.length} />
      ))}
    </ScrollRegion>
  )
}
