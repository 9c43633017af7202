import type { Part, Style } from '../../../../shared/report/profile.ts'
import { useWords, type Words } from '../../../language.ts'
import type { Path } from './editing.ts'
import { useEditing } from './editing-context.ts'
import styles from './fields.module.css'
import { said } from './measure.ts'
import { NumberField } from './number-field.tsx'
import { Reset } from './reset.tsx'

const LENGTHS = [
  ['size', 'pt'],
  ['line', 'pt'],
  ['above', 'pt'],
  ['below', 'pt'],
  ['firstLine', 'mm'],
  ['otherLines', 'mm'],
] as const
const RULE_LENGTHS = [
  ['share', '%'],
  ['gap', 'pt'],
  ['thickness', 'pt'],
] as const
const FLAGS = ['bold', 'italic', 'underline', 'capitals'] as const
const ALIGNS = ['justified', 'left', 'centred', 'right'] as const

/** A stroke as the forms have it, for a component that had none. */
const USUAL_STROKE = { share: 1, gap: 5.5, thickness: 0.75 }

/** How one component is set. Folded, it says the chief of it. */
export function PartFields({ part, isOpen }: { readonly part: Part; readonly isOpen: boolean }) {
  const t = useWords()
  const editing = useEditing()
  const style = editing.profile.styles[part]
  const at = (value: string): Path => ['styles', part, ...value.split('.')]
  const isBroken = [...LENGTHS.map(([value]) => value), ...FLAGS, 'rule.share', 'align'].some(
    (value) => !editing.keeps(at(value)),
  )
  return (
    <details className={styles['part']} open={isOpen}>
      <summary>
        <span>{t(`profile:part.${part}`)}</span>
        <span className={styles['chief']}>{chief(t, style)}</span>
        {isBroken ? <strong>{t('profile:rule.broken')}</strong> : null}
      </summary>
      <fieldset aria-label={t(`profile:part.${part}`)}>
        <div className={styles['flags']}>
          {FLAGS.map((flag) => (
            <Flag key={flag} label={t(`profile:style.${flag}`)} path={at(flag)} />
          ))}
        </div>
        <label className={styles['row']}>
          {t('profile:style.align')}
          <select value={style.align} onChange={({ target }) => editing.put(at('align'), target.value)}>
            {ALIGNS.map((align) => (
              <option key={align} value={align}>
                {t(`profile:align.${align}`)}
              </option>
            ))}
          </select>
        </label>
        {LENGTHS.map(([value, unit]) => (
          <NumberField key={value} label={t(`profile:style.${value}`)} path={at(value)} unit={unit} />
        ))}
        <label className={styles['flag']}>
          <input
            type="checkbox"
            checked={style.rule !== null}
            onChange={({ target }) => editing.put(at('rule'), target.checked ? USUAL_STROKE : null)}
          />
          {t('profile:style.rule')}
        </label>
        {style.rule === null
          ? null
          : RULE_LENGTHS.map(([value, unit]) => (
              <NumberField
                key={value}
                label={t(`profile:stroke.${value}`)}
                path={at(`rule.${value}`)}
                unit={unit}
              />
            ))}
      </fieldset>
    </details>
  )
}

/** `14 pt · đậm · chữ in hoa` */
function chief(t: Words, style: Style): string {
  const flags = FLAGS.filter((flag) => style[flag]).map((flag) => t(`profile:style.${flag}`).toLowerCase())
  return [said(style.size, 'pt'), ...flags].join(' · ')
}

/** Something that is so or is not; said where the rule wants it otherwise. */
export function Flag({ label, path }: { readonly label: string; readonly path: Path }) {
  const t = useWords()
  const editing = useEditing()
  const rule = editing.ruleOf(path)
  return (
    <span className={styles['flag']}>
      <label>
        <input
          type="checkbox"
          checked={editing.valueAt(path) === true}
          onChange={({ target }) => editing.put(path, target.checked)}
        />
        {label}
      </label>
      <Reset label={label} path={path} />
      {editing.keeps(path) ? null : (
        <strong>{t(rule?.is === true ? 'profile:rule.wanted' : 'profile:rule.unwanted')}</strong>
      )}
    </span>
  )
}
