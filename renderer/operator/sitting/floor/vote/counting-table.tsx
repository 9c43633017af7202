import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Question } from '../../../../../shared/meeting/shape.ts'
import { choicesOf } from '../../../../../shared/meeting/vote.ts'
import { Button } from '../../../../parts/button.tsx'
import { chordOf } from '../../keys/chord.ts'
import { useWork } from '../../work.ts'
import { takeFocus } from '../take-focus.ts'
import { restFor, type TypedCounting, withCount, withoutSection, withSection } from './counting.ts'
import styles from './vote.module.css'
import { choiceWords } from './vote-words.ts'

interface CountingTableProps {
  readonly question: Question
  readonly typed: TypedCounting
  readonly present: number
  readonly onChange: (typed: TypedCounting) => void
  /** Enter in the last cell goes on to what comes after the table. */
  readonly onEnd: () => void
}

/**
 * One row for each section of the hall, one column for each choice. Enter goes from cell to cell, the arrow keys
 * up and down; `=` puts into a cell whatever is left when all others are counted.
 */
export function CountingTable({ question, typed, present, onChange, onEnd }: CountingTableProps) {
  const { meeting, t } = useWork()
  const table = useRef<HTMLTableElement>(null)
  const at = useRef({ row: 0, choice: 0 })
  const choices = choicesOf(question).map((choice) => choiceWords(t, meeting, choice))
  const isParted = typed.rows.length > 1
  const focus = (row: number, choice: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${choice}"]`)?.focus()
  const goOn = (row: number, choice: number) => {
    if (choice + 1 < choices.length) focus(row, choice + 1)
    else if (row + 1 < typed.rows.length) focus(row + 1, 0)
    else onEnd()
  }
  const fillRest = () => {
    const { row, choice } = at.current
    const rest = restFor(typed, row, choice, present)
    if (rest !== null) onChange(withCount(typed, row, choice, String(rest)))
    focus(row, choice)
  }
  const addSection = () => {
    // Drawn at once: the next key is the first figure of the new section.
    flushSync(() => onChange(withSection(typed, (number) => t('floor:vote.section', { number }))))
    focus(typed.rows.length, 0)
  }
  const removeSection = () => {
    const { row, choice } = at.current
    if (row > 0) focus(row - 1, choice)
    onChange(withoutSection(typed, row))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, row: number, choice: number) => {
    switch (chordOf(event.nativeEvent)) {
      case 'Enter':
        goOn(row, choice)
        break
      case 'ArrowDown':
        focus(row + 1, choice)
        break
      case 'ArrowUp':
        focus(row - 1, choice)
        break
      case '=':
        fillRest()
        break
      case 'Insert':
        addSection()
        break
      case 'Ctrl+Delete':
        removeSection()
        break
      default:
        return
    }
    event.preventDefault()
  }
  return (
    <div className={styles['counting']}>
      <table ref={table} className={styles['table']}>
        <thead>
          <tr>
            {isParted ? <th scope="col">{t('floor:vote.sectionName')}</th> : null}
            {choices.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {typed.rows.map((row, r) => (
            <tr key={sectionKey(r)}>
              {isParted ? (
                <td>
                  <SectionName
                    number={r + 1}
                    name={row.section}
                    onChange={(section) =>
                      onChange({ ...typed, rows: typed.rows.with(r, { ...row, section }) })
                    }
                  />
                </td>
              ) : null}
              {row.counts.map((cell, c) => (
                <td key={choices[c]}>
                  <input
                    ref={r === 0 && c === 0 && !typed.slips ? takeFocus : null}
                    data-cell={`${r}-${c}`}
                    aria-label={[choices[c], row.section].filter(Boolean).join(', ')}
                    inputMode="numeric"
                    autoComplete="off"
                    placeholder="0"
                    value={cell}
                    onFocus={(event) => {
                      at.current = { row: r, choice: c }
                      event.target.select()
                    }}
                    onKeyDown={(event) => onKeyDown(event, r, c)}
                    onChange={(event) => onChange(withCount(typed, r, c, event.target.value))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['deeds']}>
        <Button look="quiet" keyName="=" onPress={fillRest}>
          {t('floor:vote.rest')}
        </Button>
        <Button look="quiet" keyName="Ins" onPress={addSection}>
          {t(isParted ? 'floor:vote.anotherSection' : 'floor:vote.addSection')}
        </Button>
        {isParted ? (
          <Button look="quiet" keyName="Ctrl Del" onPress={removeSection}>
            {t('floor:vote.removeSection')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

interface SectionNameProps {
  /** From 1. */
  readonly number: number
  readonly name: string
  readonly onChange: (name: string) => void
}

function SectionName({ number, name, onChange }: SectionNameProps) {
  const { t } = useWork()
  return (
    <input
      aria-label={t('floor:vote.sectionNameOf', { number })}
      className={styles['section']}
      value={name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** Sections are told apart by their place: their names are typed and may be the same for a moment. */
function sectionKey(index: number): string {
  return `section-${index}`
}
