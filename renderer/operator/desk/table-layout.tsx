import { useId } from 'react'
import type { Certainty } from '../../../shared/meeting/columns.ts'
import type { Row } from '../../../shared/meeting/table.ts'
import { useWords } from '../../language.ts'
import { Button } from '../../parts/button.tsx'
import styles from './table-layout.module.css'

interface TableLayoutProps<Column extends string> {
  readonly rows: readonly Row[]
  /** How many rows at the top are titles and heads. */
  readonly top: number
  readonly columns: readonly Column[]
  readonly certainty: readonly Certainty[]
  /** What a column may hold, with the words for it. */
  readonly choices: readonly { readonly column: Column; readonly words: string }[]
  /** Null: as guessed again. */
  readonly onChange: (layout: { readonly top: number; readonly columns: readonly Column[] } | null) => void
  /** Whether the operator has changed anything. */
  readonly isChanged: boolean
}

/** Rows shown below the heads: enough to see what a column holds. */
const SHOWN = 8

/** The top of a table with what each column is taken for, to be put right. */
export function TableLayout<Column extends string>(props: TableLayoutProps<Column>) {
  const { rows, top, columns, certainty, choices, onChange, isChanged } = props
  const t = useWords()
  const id = useId()
  const shown = rows.slice(0, top + SHOWN).map((row, index) => ({ row, number: index + 1 }))
  const places = columns.map((column, at) => ({ column, at, number: at + 1 }))
  const choose = (at: number, column: Column) => onChange({ top, columns: columns.with(at, column) })
  return (
    <section aria-labelledby={id} className={styles['layout']}>
      <div className={styles['head']}>
        <h3 id={id}>{t('roster:layout')}</h3>
        <FirstRow top={top} last={rows.length} onChange={(next) => onChange({ top: next, columns })} />
        {isChanged ? <Button onPress={() => onChange(null)}>{t('roster:guessAgain')}</Button> : null}
      </div>
      <p>
        {t('roster:layoutHint')}{' '}
        {certainty.includes('unsure') ? <strong>{t('roster:layoutUnsure')}</strong> : null}
      </p>
      <div className={styles['scroll']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('roster:rowNumber')}</th>
              {places.map(({ column, at, number }) => (
                <th key={number} scope="col" data-certainty={certainty[at]} data-column={column}>
                  <select
                    aria-label={t('roster:columnOf', { number })}
                    value={column}
                    onChange={(event) => {
                      const chosen = choices.find((choice) => choice.column === event.target.value)
                      if (chosen) choose(at, chosen.column)
                    }}
                  >
                    {choices.map((choice) => (
                      <option key={choice.column} value={choice.column}>
                        {choice.words}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, number: line }) => (
              <tr key={line} data-above={line <= top || undefined}>
                <td>{line}</td>
                {places.map(({ column, at, number }) => (
                  <td key={number} data-column={column}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length ? (
        <p>{t('roster:moreRows', { number: rows.length - shown.length })}</p>
      ) : null}
    </section>
  )
}

interface FirstRowProps {
  readonly top: number
  readonly last: number
  readonly onChange: (top: number) => void
}

function FirstRow({ top, last, onChange }: FirstRowProps) {
  const t = useWords()
  return (
    <label className={styles['first']}>
      {t('roster:firstRow')}
      <input
        type="number"
        min={1}
        max={Math.max(1, last)}
        value={top + 1}
        onChange={(event) => {
          const row = event.target.valueAsNumber
          if (Number.isInteger(row) && row >= 1 && row <= last) onChange(row - 1)
        }}
      />
    </label>
  )
}
