import { useState } from 'react'
import { useWords } from '../../../language.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { useEditing } from './editing-context.ts'
import styles from './fields.module.css'
import { WordsField } from './words-field.tsx'

/** The types of paper and the letters of each in its symbol: `KẾT LUẬN`, `KL`. */
export function TypesFields() {
  const t = useWords()
  const editing = useEditing()
  const [name, setName] = useState('')
  const { types } = editing.profile.words
  const type = name.trim().toUpperCase()
  const add = () => {
    editing.put(['words', 'types'], { ...types, [type]: '' })
    setName('')
  }
  const remove = (gone: string) =>
    editing.put(['words', 'types'], Object.fromEntries(Object.entries(types).filter(([key]) => key !== gone)))
  return (
    <>
      <p className={styles['note']}>{t('profile:typesNote')}</p>
      {Object.keys(types).map((key) => (
        <div key={key} className={styles['type']}>
          <WordsField label={key} path={['words', 'types', key]} />
          {editing.presetAt(['words', 'types', key]) === undefined ? (
            <Button
              look="quiet"
              aria-label={t('profile:removeTypeOf', { type: key })}
              onPress={() => remove(key)}
            >
              {t('profile:removeType')}
            </Button>
          ) : null}
        </div>
      ))}
      <div className={styles['add']}>
        <Field label={t('profile:newType')} value={name} onChange={setName} />
        <Button isDisabled={type === '' || Object.hasOwn(types, type)} onPress={add}>
          {t('profile:addType')}
        </Button>
      </div>
    </>
  )
}
