import { memo, type ReactNode } from 'react'
import type { Line } from '../../../../shared/meeting/line.ts'
import { isSameProgress, type Progress } from '../../../../shared/meeting/progress.ts'
import { useWords } from '../../../language.ts'
import { RedlineText } from '../../../parts/redline-text.tsx'
import { Wording } from '../../../parts/table-text.tsx'
import { lineId } from '../keys/focus.ts'
import type { CommandName } from '../keys/keymap.ts'
import { isReachable, type Place } from '../place.ts'
import styles from './document.module.css'
import { LineMarks } from './line-marks.tsx'

export interface DocumentLineProps {
  readonly line: Line
  readonly progress: Progress
  readonly isCurrent: boolean
  /** Picked up and being carried elsewhere. */
  readonly isCarried: boolean
  readonly isHalfTyped: boolean
  readonly onGo: (place: Place) => void
  readonly onRun: (command: CommandName) => void
  /** The form that stands in place of the words while they are amended. */
  readonly form: ReactNode
  /** On which side of this line the carried paragraph would be put down. */
  readonly dropSide: 'before' | 'after' | null
}

/** One paragraph of the draft with its changes, and in the margin what there is about it. */
export const DocumentLine = memo(function DocumentLine(props: DocumentLineProps) {
  const { line, progress, isCurrent, isCarried, isHalfTyped, onGo, onRun, form, dropSide } = props
  const reachable = isReachable(line)
  return (
    <li
      id={reachable ? lineId(line.blockId) : undefined}
      className={styles['line']}
      tabIndex={reachable ? (isCurrent ? 0 : -1) : undefined}
      aria-current={isCurrent || undefined}
      data-block={line.blockId}
      data-kind={line.kind}
      data-level={line.level}
      data-fate={line.fate.kind}
      data-carried={isCarried || undefined}
      data-drop={dropSide ?? undefined}
      onPointerDown={() => (reachable && !isCurrent ? onGo(line.blockId) : undefined)}
    >
      {form ?? (
        <>
          <div className={styles['words']}>
            <FateNote line={line} />
            <Wording segments={line.segments}>
              <Label line={line} />
              <RedlineText segments={line.segments} />
            </Wording>
          </div>
          <LineMarks
            blockId={line.blockId}
            progress={progress}
            isHalfTyped={isHalfTyped}
            onRun={onRun}
            onGo={onGo}
          />
        </>
      )}
    </li>
  )
}, isSame)

/** A stretch is gone over when one of its lines changes: only those that changed are drawn again. */
function isSame(before: DocumentLineProps, after: DocumentLineProps): boolean {
  return (
    before.line === after.line &&
    before.isCurrent === after.isCurrent &&
    before.isCarried === after.isCarried &&
    before.isHalfTyped === after.isHalfTyped &&
    before.form === null &&
    after.form === null &&
    before.dropSide === after.dropSide &&
    isSameProgress(before.progress, after.progress)
  )
}

/** What became of a paragraph beyond its words: inserted, moved, split off, joined, removed. */
function FateNote({ line }: { readonly line: Line }) {
  const t = useWords()
  const { kind } = line.fate
  if (kind === 'drafted') return null
  return (
    <span className={styles['fate']} data-fate={kind}>
      {t(`fate.${kind}`)}
    </span>
  )
}

/** The label, and the one it had in the draft where renumbering gave it another. */
function Label({ line }: { readonly line: Line }) {
  if (line.label === null) return null
  const was =
    line.stands && line.draftedLabel !== null && line.draftedLabel !== line.label ? line.draftedLabel : null
  return (
    <>
      {was === null ? null : <del className={styles['oldLabel']}>{was}</del>}
      <span className={styles['label']}>{line.label}</span>{' '}
    </>
  )
}
