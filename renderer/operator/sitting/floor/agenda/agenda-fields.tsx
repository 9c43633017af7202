import type { AgendaLine } from '../../../../../shared/meeting/agenda.ts'
import { useWords } from '../../../../language.ts'
import type { AgendaRow } from './agenda-form.ts'
import styles from './agenda-sheet.module.css'

interface AgendaFieldsProps {
  readonly row: AgendaRow
  /** From 1. */
  readonly number: number
  /** How the sitting stands with it; null for one that is not saved yet. */
  readonly line: AgendaLine | null
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onChange: (row: AgendaRow) => void
  /** Answers whether the pasted text was taken as items of its own. */
  readonly onPaste: (pasted: string) => boolean
}

/** One item: when, what, who. */
export function AgendaFields({
  row,
  number,
  line,
  isChosen,
  onChoose,
  onChange,
  onPaste,
}: AgendaFieldsProps) {
  const t = useWords()
  const field = (name: 'time' | 'title' | 'presenter') => ({
    'aria-label': t(`floor:agenda.field.${name}`, { number }),
    placeholder: t(`floor:agenda.hint.${name}`),
    value: row[name],
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { readonly target: HTMLInputElement }) =>
      onChange({ ...row, [name]: event.target.value }),
  })
  return (
    <li className={styles['row']} data-chosen={isChosen || undefined} onFocus={onChoose}>
      <span className={styles['number']}>{number}</span>
      <input {...field('time')} className={styles['time']} />
      <input
        {...field('title')}
        data-title={row.id}
        onPaste={(event) => {
          if (onPaste(event.clipboardData.getData('text'))) event.preventDefault()
        }}
      />
      <input {...field('presenter')} className={styles['presenter']} />
      <span className={styles['state']} data-state={line?.state}>
        {line === null || line.state === 'coming'
          ? ''
          : t(`floor:agenda.state.${line.state}`, { time: line.begunAt?.slice(11, 16) ?? '' })}
      </span>
    </li>
  )
}
