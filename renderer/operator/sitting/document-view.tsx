import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { DISCUSSED_KINDS } from '../../../shared/draft/block.ts'
import { documentLines, type Line } from '../../../shared/meeting/line.ts'
import { NO_PROGRESS, type Progress, progressByParagraph } from '../../../shared/meeting/progress.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { useWords } from '../../language.ts'
import { RedlineText } from '../../parts/redline-text.tsx'
import styles from './document-view.module.css'

interface DocumentViewProps {
  readonly meeting: OpenedMeeting
  readonly currentId: string | null
  readonly onChoose: (blockId: string) => void
  /** What stands in place of the current paragraph's words while it is amended. */
  readonly editor: ReactNode
}

/** The whole document as it stands, redlined, with the current paragraph framed. */
export function DocumentView({ meeting, currentId, onChoose, editor }: DocumentViewProps) {
  const t = useWords()
  const lines = useMemo(() => documentLines(meeting), [meeting])
  const progress = useMemo(() => progressByParagraph(meeting), [meeting])
  return (
    <main className={styles['ground']} aria-label={t('sitting:document')}>
      <article className={styles['paper']}>
        {lines.map((line) => (
          <DocumentLine
            key={line.id}
            line={line}
            progress={progress.get(line.blockId) ?? NO_PROGRESS}
            isCurrent={line.id === currentId}
            onChoose={onChoose}
            editor={line.id === currentId ? editor : null}
          />
        ))}
      </article>
    </main>
  )
}

interface DocumentLineProps {
  readonly line: Line
  readonly progress: Progress
  readonly isCurrent: boolean
  readonly onChoose: (blockId: string) => void
  readonly editor: ReactNode
}

const DocumentLine = memo(function DocumentLine(props: DocumentLineProps) {
  const { line, progress, isCurrent, onChoose, editor } = props
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const isAmended = editor !== null
  useEffect(() => {
    if (isCurrent || isAmended) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent, isAmended])
  const isDiscussed = DISCUSSED_KINDS.has(line.kind) && line.fate.kind !== 'departed'
  return (
    <div
      ref={place}
      className={styles['line']}
      data-kind={line.kind}
      data-level={line.level}
      data-fate={line.fate.kind}
      data-block={line.blockId}
      aria-current={isCurrent || undefined}
      onPointerDown={() => isDiscussed && !isCurrent && onChoose(line.blockId)}
    >
      <div className={styles['words']}>
        {line.fate.kind === 'drafted' ? null : (
          <span className={styles['fate']}>{t(`fate.${line.fate.kind}`)}</span>
        )}
        {editor ?? (
          <p>
            <Label line={line} />
            <RedlineText segments={line.segments} />
          </p>
        )}
      </div>
      <Marks progress={progress} />
    </div>
  )
}, sameLine)

/** The view of 600 paragraphs is drawn again on every key: only what changed may be. */
function sameLine(a: DocumentLineProps, b: DocumentLineProps): boolean {
  return (
    a.line === b.line &&
    a.isCurrent === b.isCurrent &&
    a.editor === b.editor &&
    a.onChoose === b.onChoose &&
    a.progress.comments === b.progress.comments &&
    a.progress.openAmendments === b.progress.openAmendments &&
    a.progress.agreedAmendments === b.progress.agreedAmendments
  )
}

/** The label, and the one it had in the draft where renumbering changed it. */
function Label({ line }: { readonly line: Line }) {
  const shown = line.stands ? line.label : (line.draftedLabel ?? line.label)
  if (shown === null) return null
  const was = !line.stands
    ? null
    : line.draftedLabel !== null && line.draftedLabel !== line.label
      ? line.draftedLabel
      : null
  return (
    <>
      {was === null ? null : <del className={styles['oldLabel']}>{was}</del>}
      <span className={styles['label']}>{shown}</span>{' '}
    </>
  )
}

function Marks({ progress }: { readonly progress: Progress }) {
  const t = useWords()
  return (
    <div className={styles['marks']}>
      {progress.comments > 0 ? (
        <span>{t('sitting:marks.comments', { number: progress.comments })}</span>
      ) : null}
      {progress.openAmendments > 0 ? (
        <span className={styles['open']}>{t('sitting:marks.open', { number: progress.openAmendments })}</span>
      ) : null}
      {progress.agreedAmendments > 0 ? (
        <span className={styles['agreed']}>
          {t('sitting:marks.agreed', { number: progress.agreedAmendments })}
        </span>
      ) : null}
    </div>
  )
}
