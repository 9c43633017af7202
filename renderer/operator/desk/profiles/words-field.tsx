import { useId, useState } from 'react'
import { useWords } from '../../../language.ts'
import { type Path, unknownPlace } from './editing.ts'
import { useEditing } from './editing-context.ts'
import styles from './fields.module.css'
import { Reset } from './reset.tsx'

interface WordsFieldProps {
  readonly label: string
  readonly path: Path
  /** Whether it fills in places, which a word in braces that it does not know would break. */
  readonly isSentence?: boolean
}

/** Words that the form prints. */
export function WordsField({ label, path, isSentence = false }: WordsFieldProps) {
  const t = useWords()
  const id = useId()
  const editing = useEditing()
  const [wrong, setWrong] = useState<{ readonly typed: string; readonly why: string } | null>(null)
  const value = editing.valueAt(path)
  if (typeof value !== 'string') return null
  const shipped = editing.presetAt(path)
  const put = (typed: string) => {
    const place = isSentence ? unknownPlace(typed, typeof shipped === 'string' ? shipped : '') : null
    if (place !== null) return setWrong({ typed, why: t('profile:unknownPlace', { place: `{${place}}` }) })
    setWrong(editing.put(path, typed) === undefined ? null : { typed, why: t('profile:tooLong') })
  }
  const rule = editing.ruleOf(path)
  const isBroken = !editing.keeps(path)
  return (
    <div className={styles['wordsRow']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={wrong?.typed ?? value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => put(event.target.value)}
      />
      <Reset
        label={label}
        path={path}
        isShown={wrong !== null}
        onReset={() => {
          setWrong(null)
          editing.reset(path)
        }}
      />
      <span id={`${id}-said`} className={styles['under']}>
        {wrong === null ? null : (
          <span role="alert" className={styles['wrong']}>
            {wrong.why}
          </span>
        )}
        {wrong === null && isBroken && typeof rule?.is === 'string' ? (
          <strong>
            {t('profile:rule.beyond', { rule: t('profile:rule.said', { rule: `“${rule.is}”` }) })}
          </strong>
        ) : null}
        {wrong === null && editing.isUncertain(path) ? <strong>{t('profile:uncertain')}</strong> : null}
      </span>
    </div>
  )
}

/** A list of lines, one recipient in each. */
export function LinesField({ label, path }: Omit<WordsFieldProps, 'isSentence'>) {
  const t = useWords()
  const id = useId()
  const editing = useEditing()
  const [refused, setRefused] = useState<string | null>(null)
  const value = editing.valueAt(path)
  if (!Array.isArray(value)) return null
  const put = (typed: string) =>
    setRefused(editing.put(path, typed === '' ? [] : typed.split('\n')) === undefined ? null : typed)
  return (
    <div className={styles['wordsRow']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        value={refused ?? value.join('\n')}
        aria-invalid={refused === null ? undefined : true}
        onChange={({ target }) => put(target.value)}
      />
      <Reset label={label} path={path} />
      {refused === null ? null : (
        <span role="alert" className={styles['wrong']}>
          {t('profile:tooMany')}
        </span>
      )}
    </div>
  )
}

const ENDINGS = ['.', './.'] as const

/** How the text of a paper ends. */
export function EndingField() {
  const t = useWords()
  const id = useId()
  const editing = useEditing()
  const path: Path = ['words', 'ending']
  const label = t('profile:value.words.ending')
  const rule = editing.ruleOf(path)
  return (
    <div className={styles['wordsRow']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={editing.profile.words.ending}
        onChange={({ target }) => editing.put(path, target.value)}
      >
        {ENDINGS.map((ending) => (
          <option key={ending}>{ending}</option>
        ))}
      </select>
      <Reset label={label} path={path} />
      {editing.keeps(path) || typeof rule?.is !== 'string' ? null : (
        <strong className={styles['under']}>
          {t('profile:rule.beyond', { rule: t('profile:rule.said', { rule: `“${rule.is}”` }) })}
        </strong>
      )}
    </div>
  )
}
