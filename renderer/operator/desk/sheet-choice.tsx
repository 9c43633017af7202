import type { Table } from '../../../shared/meeting/table.ts'
import { useWords } from '../../language.ts'
import styles from './roster-source.module.css'

interface SheetChoiceProps {
  readonly table: Table
  /** Null for all of them. */
  readonly sheet: number | null
  readonly onChange: (sheet: number | null) => void
}

const ALL = 'all'

/** Which of a file's tables is read. */
export function SheetChoice({ table, sheet, onChange }: SheetChoiceProps) {
  const t = useWords()
  if (table.sheets.length < 2) return null
  const numbered = table.sheets.map(({ name }, index) => ({ name, number: index + 1 }))
  return (
    <label className={styles['choice']}>
      {t('roster:sheet')}
      <select
        value={sheet ?? ALL}
        onChange={({ target: { value } }) => onChange(value === ALL ? null : Number(value))}
      >
        <option value={ALL}>{t('roster:allSheets')}</option>
        {numbered.map(({ name, number }) => (
          <option key={number} value={number - 1}>
            {name || t('roster:sheetNumber', { number })}
          </option>
        ))}
      </select>
    </label>
  )
}
