import { useWords } from '../../../language.ts'
import styles from './fields.module.css'
import { FORM_WORDS, type Group, MEASURES_OF, OFFICE_WORDS, PARTS_OF } from './groups.ts'
import { NumberField } from './number-field.tsx'
import { Flag, PartFields } from './part-fields.tsx'
import { Sentences } from './sentences.tsx'
import { TypesFields } from './types-fields.tsx'
import { EndingField, LinesField, WordsField } from './words-field.tsx'

/** The values of a form that belong together. */
export function GroupFields({ group }: { readonly group: Group }) {
  const t = useWords()
  return (
    <div className={styles['group']}>
      {MEASURES_OF[group]?.map(({ path, unit }) => (
        <NumberField key={path} label={t(`profile:value.${path}`)} path={path.split('.')} unit={unit} />
      ))}
      {group === 'page' ? (
        <Flag label={t('profile:value.page.bothSides')} path={['page', 'bothSides']} />
      ) : null}
      {group === 'title' ? <Flag label={t('profile:value.minutesDated')} path={['minutesDated']} /> : null}
      {group === 'office' ? <OfficeFields /> : null}
      {PARTS_OF[group].map((part, i) => (
        <PartFields key={part} part={part} isOpen={i === 0} />
      ))}
      {group === 'recipients' ? (
        <LinesField label={t('profile:value.office.recipients')} path={['office', 'recipients']} />
      ) : null}
      {group === 'words' ? <FormWords /> : null}
      {group === 'types' ? <TypesFields /> : null}
      {group === 'sentences' ? <Sentences /> : null}
    </div>
  )
}

function OfficeFields() {
  const t = useWords()
  return (
    <>
      <p className={styles['note']}>{t('profile:officeNote')}</p>
      {OFFICE_WORDS.map((word) => (
        <WordsField key={word} label={t(`profile:value.office.${word}`)} path={['office', word]} />
      ))}
    </>
  )
}

function FormWords() {
  const t = useWords()
  return (
    <>
      {FORM_WORDS.map((word) => (
        <WordsField key={word} label={t(`profile:value.words.${word}`)} path={['words', word]} isSentence />
      ))}
      <EndingField />
    </>
  )
}
