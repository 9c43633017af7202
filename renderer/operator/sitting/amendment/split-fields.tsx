import { useState } from 'react'
import { join, tidy } from '../../../../shared/text/tidy.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { useWork } from '../work.ts'
import styles from './fields.module.css'
import type { FieldsProps } from './fields-props.ts'
import { LiveRedline } from './live-redline.tsx'
import { ParagraphEditor } from './paragraph-editor.tsx'

/** First the place, by the caret and Enter; then both parts, which may be reworded as well. */
export function SplitFields({ change, onChange, proposers }: FieldsProps<'split'>) {
  const { t } = useWork()
  // The editors hold their own text: a new round gives them another one.
  const [round, setRound] = useState(0)
  const isSplit = tidy(change.second).length > 0
  const again = () => {
    onChange({ ...change, first: join([change.first, change.second], ' '), second: [] })
    setRound(round + 1)
  }
  if (!isSplit) {
    return (
      <>
        <p className={styles['hint']}>{t('sitting:proposal.splitHint')}</p>
        <ParagraphEditor
          key={`whole-${round}`}
          label={t('sitting:proposal.whereToSplit')}
          initial={change.first}
          takesFocus
          onEnter={(first, second) => {
            if (tidy(first).length > 0) onChange({ ...change, first: tidy(first), second: tidy(second) })
          }}
          onChange={(first) => onChange({ ...change, first })}
        />
        {proposers}
      </>
    )
  }
  return (
    <>
      <ParagraphEditor
        key={`first-${round}`}
        label={t('sitting:proposal.firstPart')}
        initial={change.first}
        onChange={(first) => onChange({ ...change, first })}
      />
      <div className={styles['second']}>
        <Field
          label={t('sitting:proposal.secondLabel')}
          hint={t('sitting:proposal.plain')}
          value={change.label ?? ''}
          onChange={(label) => onChange({ ...change, label: label === '' ? null : label })}
        />
        <ParagraphEditor
          key={`second-${round}`}
          label={t('sitting:proposal.secondPart')}
          initial={change.second}
          takesFocus
          onChange={(second) => onChange({ ...change, second })}
        />
      </div>
      <LiveRedline before={change.base} after={join([change.first, change.second], ' ')} />
      {proposers}
      <p className={styles['hint']}>
        <Button look="quiet" onPress={again}>
          {t('sitting:proposal.splitAgain')}
        </Button>
      </p>
    </>
  )
}
