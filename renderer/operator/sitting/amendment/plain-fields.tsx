import { useRef } from 'react'
import { paragraphOf, wordingOf } from '../../../../shared/meeting/document.ts'
import { sameText, tidy } from '../../../../shared/text/tidy.ts'
import { Button } from '../../../parts/button.tsx'
import { changeWords } from '../words/change-words.ts'
import { useWork } from '../work.ts'
import styles from './fields.module.css'
import type { FieldsProps } from './fields-props.ts'
import { LiveRedline } from './live-redline.tsx'
import { firstTarget, moveTargets } from './move-target.ts'
import { type EditorHandle, ParagraphEditor } from './paragraph-editor.tsx'
import type { Proposal } from './proposal.ts'

/** Kinds of block whose text stands in lines of its own. */
const IN_LINES: ReadonlySet<string> = new Set(['subject', 'recipients', 'table'])

export function RewordFields({ change, onChange, proposers }: FieldsProps<'reword'>) {
  const { meeting, t } = useWork()
  const handle = useRef<EditorHandle | null>(null)
  const paragraph = paragraphOf(meeting, change.blockId)
  const isChanged = !sameText(tidy(change.base), tidy(change.text))
  return (
    <>
      <div className={styles['labelled']}>
        {paragraph?.label ? <span className={styles['label']}>{paragraph.label}</span> : null}
        <ParagraphEditor
          label={t('sitting:proposal.words')}
          initial={change.text}
          takesFocus
          handle={handle}
          onEnter={IN_LINES.has(paragraph?.kind ?? '') ? 'break' : 'nothing'}
          onChange={(text) => onChange({ ...change, text })}
        />
      </div>
      <LiveRedline before={change.base} after={change.text} />
      {proposers}
      <p className={styles['hint']}>
        <span>{t('sitting:proposal.styleHint')}</span>
        {paragraph?.kind === 'table' ? (
          <>
            <Button look="quiet" onPress={() => handle.current?.addRow()}>
              {t('sitting:proposal.addRow')}
            </Button>
            <Button look="quiet" onPress={() => handle.current?.removeRow()}>
              {t('sitting:proposal.removeRow')}
            </Button>
          </>
        ) : null}
        <Button look="quiet" isDisabled={!isChanged} onPress={() => handle.current?.replace(change.base)}>
          {t('sitting:proposal.restore')}
        </Button>
      </p>
    </>
  )
}

export function JoinFields({ change, onChange, proposers }: FieldsProps<'join'>) {
  const { meeting, t } = useWork()
  const between = [{ text: ' ', marks: [] }] as const
  return (
    <>
      <p>{changeWords(t, meeting, change)}</p>
      <ParagraphEditor
        label={t('sitting:proposal.words')}
        initial={change.text}
        takesFocus
        onChange={(text) => onChange({ ...change, text })}
      />
      <LiveRedline before={[...change.base, ...between, ...change.nextBase]} after={change.text} />
      {proposers}
    </>
  )
}

/** Nothing to fill in: the paragraph is shown as it would go. */
export function DeleteFields({ change, proposers }: FieldsProps<'delete'>) {
  const { meeting } = useWork()
  const paragraph = paragraphOf(meeting, change.blockId)
  return (
    <>
      {paragraph ? <LiveRedline before={wordingOf(paragraph)} after={[]} /> : null}
      {proposers}
    </>
  )
}

interface MoveFieldsProps extends FieldsProps<'move'> {
  readonly proposal: Proposal
}

export function MoveFields({ change, proposers, proposal }: MoveFieldsProps) {
  const { meeting, t, put } = useWork()
  const pickUpAgain = () => {
    const targets = moveTargets(meeting, change.blockId)
    const at = targets.findIndex(({ anchorId, side }) => anchorId === change.anchorId && side === change.side)
    const target = at < 0 ? firstTarget(meeting, change.blockId, targets) : at
    put({ task: { kind: 'pick-up', blockId: change.blockId, target, moving: proposal } })
  }
  return (
    <>
      <p className={styles['said']}>
        <span>{changeWords(t, meeting, change)}</span>
        <Button look="quiet" onPress={pickUpAgain}>
          {t('sitting:move.again')}
        </Button>
      </p>
      {proposers}
    </>
  )
}
