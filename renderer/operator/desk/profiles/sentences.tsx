import { useState } from 'react'
import { finds } from '../../../../shared/text/fold.ts'
import { useWords } from '../../../language.ts'
import { Field } from '../../../parts/field.tsx'
import { sentencesIn } from './editing.ts'
import { useEditing } from './editing-context.ts'
import styles from './fields.module.css'
import { WordsField } from './words-field.tsx'

/** What is measured or chosen among these is no sentence. */
const NO_SENTENCES = new Set(['align', 'sheet'])

/** The sentences of the minutes and of the tables that go with them, each called by what the shipped form says. */
export function Sentences() {
  const t = useWords()
  const { preset } = useEditing()
  const [sought, setSought] = useState('')
  const all = [
    ...sentencesIn(preset.minutes, ['minutes']),
    ...sentencesIn(preset.annexes, ['annexes']),
  ].filter(([path]) => !NO_SENTENCES.has(path.at(-1) ?? ''))
  const found = all.filter(([, words]) => finds(sought, words))
  return (
    <>
      <p className={styles['note']}>{t('profile:sentencesNote')}</p>
      <Field label={t('profile:seek')} value={sought} onChange={setSought} />
      {found.length === 0 ? <p role="status">{t('profile:noneFound')}</p> : null}
      {found.map(([path, words]) => (
        <WordsField key={path.join('.')} label={words} path={path} isSentence />
      ))}
    </>
  )
}
