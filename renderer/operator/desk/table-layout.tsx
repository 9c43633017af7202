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
                {spread(row, columns.length).map(({ text, at, span }) => (
                  <td key={at} colSpan={span} data-column={columns[at]}>
                    {text}
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

interface Spread {
  readonly text: string
  readonly at: number
  readonly span: number
}

/** The cells of a row as they lie: a merged one over its columns, a title alone in its row over all to its right. */
function spread(row: Row, width: number): readonly Spread[] {
  const filled = row.filter((cell) => cell !== null && cell !== '').length
  const cells = Array.from({ length: width }, (_, at) => ({ text: row[at], at }))
  const begun = cells.filter(({ text, at }) => at === 0 || text !== null)
  const alone = filled === 1 ? begun.findIndex(({ text }) => text !== '' && text !== undefined) : -1
  const kept = alone < 0 ? begun : begun.slice(0, alone + 1)
  return kept.map(({ text, at }, index) => ({
    text: text ?? '',
    at,
    span: (kept[index + 1]?.at ?? width) - at,
  }))
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
