import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../../../language.ts'
import type { Path, Unfit } from './editing.ts'
import type { Editing } from './editing-context.ts'
import { useEditing } from './editing-context.ts'
import styles from './fields.module.css'
import { read, ruleSaid, said, type Unit, written } from './measure.ts'
import { Reset } from './reset.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly path: Path
  readonly unit: Unit
}

/**
 * A measure with its unit and what the rule says of it. What is no measure, or leaves no page, is said at once and
 * changes nothing; it stays in the field to be put right.
 */
export function NumberField({ label, path, unit }: NumberFieldProps) {
  const t = useWords()
  const id = useId()
  const editing = useEditing()
  const [wrong, setWrong] = useState<{ readonly typed: string; readonly why: string } | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const value = editing.valueAt(path)
  if (typeof value !== 'number') return null
  const put = (next: string) => {
    const number = read(next, unit)
    const why = number === null ? t('profile:notNumber') : whyNot(editing.put(path, number))
    setTyped(next)
    setWrong(why === null ? null : { typed: next, why })
  }
  const whyNot = (unfit: Unfit | undefined): string | null => {
    if (unfit === undefined) return null
    if (unfit === null || unfit.path.join('.') !== path.join('.')) return t('profile:noRoom')
    return t('profile:between', { least: written(unfit.least, unit), most: said(unfit.most, unit) })
  }
  const leave = () => {
    if (wrong === null) setTyped(null)
  }
  const reset = () => {
    setTyped(null)
    setWrong(null)
    editing.reset(path)
  }
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['measure']}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={typed ?? written(value, unit)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => put(event.target.value)}
          onBlur={leave}
        />
        {unit}
      </span>
      <span id={`${id}-said`} className={styles['said']}>
        {wrong === null ? (
          <NumberRule editing={editing} path={path} unit={unit} />
        ) : (
          <span role="alert" className={styles['wrong']}>
            {wrong.why}
          </span>
        )}
      </span>
      <Reset label={label} path={path} isShown={wrong !== null} onReset={reset} />
    </div>
  )
}

interface NumberRuleProps {
  readonly editing: Editing
  readonly path: Path
  readonly unit: Unit
}

function NumberRule({ editing, path, unit }: NumberRuleProps): ReactNode {
  const t = useWords()
  const rule = editing.ruleOf(path)
  if (rule === null) return null
  const words = t(rule.isSure ? 'profile:rule.said' : 'profile:rule.roughly', {
    rule: ruleSaid(t, rule, unit),
  })
  return editing.keeps(path) ? words : <strong>{t('profile:rule.beyond', { rule: words })}</strong>
}
