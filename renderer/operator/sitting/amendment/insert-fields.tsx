import { useState } from 'react'
import { paragraphOf } from '../../../../shared/meeting/document.ts'
import { Field } from '../../../parts/field.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { useWork } from '../work.ts'
import styles from './fields.module.css'
import type { FieldsProps } from './fields-props.ts'
import { ParagraphEditor } from './paragraph-editor.tsx'
import { insertion, labelled } from './proposal.ts'

/** A new paragraph: its words, and whether and how it is numbered. */
export function InsertFields({ change, onChange, proposers }: FieldsProps<'insert'>) {
  const { meeting, t } = useWork()
  // What is typed as the label may be empty for a moment; null means that there is to be none.
  const [label, setLabel] = useState(change.label)
  const neighbour = paragraphOf(meeting, change.blockId)
  const usual = (neighbour && insertion(neighbour, change.side).label) ?? neighbour?.label ?? FIRST_LABEL
  const number = (typed: string | null) => {
    setLabel(typed)
    onChange(labelled(change, typed))
  }
  return (
    <>
      <div className={styles['numbering']}>
        <Segmented
          label={t('sitting:proposal.numbering')}
          value={label === null ? 'plain' : 'numbered'}
          options={[
            { value: 'numbered', words: t('sitting:proposal.numbered') },
            { value: 'plain', words: t('sitting:proposal.plain') },
          ]}
          onChange={(numbering) => number(numbering === 'plain' ? null : usual)}
        />
        {label === null ? null : (
          <Field label={t('sitting:proposal.label')} value={label} onChange={number} />
        )}
      </div>
      <ParagraphEditor
        label={t('sitting:proposal.words')}
        initial={change.text}
        takesFocus
        onChange={(text) => onChange({ ...change, text })}
      />
      {proposers}
      <p className={styles['hint']}>{t('sitting:proposal.styleHint')}</p>
    </>
  )
}

/** Where neither the neighbour nor its row has a label to go on from. */
const FIRST_LABEL = '1.'
