import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { agendaLines } from '../../../../../shared/meeting/agenda.ts'
import { Button } from '../../../../parts/button.tsx'
import { say } from '../../../../parts/notice.tsx'
import { Sheet } from '../../../../parts/sheet.tsx'
import { keepText, keptText } from '../../kept/kept.ts'
import { KeptNote } from '../../kept/kept-note.tsx'
import { type Chord, chordOf } from '../../keys/chord.ts'
import { CommandButton } from '../../keys/command-button.tsx'
import { useWork } from '../../work.ts'
import { ShowInHall } from '../show-in-hall.tsx'
import { takeFocus } from '../take-focus.ts'
import { AgendaFields } from './agenda-fields.tsx'
import {
  AGENDA_KEY,
  type AgendaRow,
  agendaOf,
  isChanged,
  restoredRows,
  rowsOf,
  withLinesPasted,
  withRowAfter,
  withRowMoved,
} from './agenda-form.ts'
import styles from './agenda-sheet.module.css'

const newId = () => crypto.randomUUID()

/** The agenda: its items with their times and presenters, in the order in which the sitting shall take them. */
export function AgendaSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWork()
  return (
    <Sheet title={t('floor:agenda.title')} width="wide" onClose={onClose}>
      <AgendaForm onClose={onClose} />
    </Sheet>
  )
}

/** The rows as they are typed, the one that the keys speak of, and what was typed last kept for the next time. */
function useRows() {
  const { meeting } = useWork()
  const [rows, setRows] = useState<readonly AgendaRow[]>(() => {
    const kept = restoredRows(keptText(AGENDA_KEY)) ?? rowsOf(meeting.agenda)
    return kept.length === 0 ? withRowAfter([], -1, newId()) : kept
  })
  const change = (next: readonly AgendaRow[]) => {
    setRows(next)
    keepText(AGENDA_KEY, isChanged(next, meeting.agenda) ? JSON.stringify(next) : null)
  }
  return { rows, change }
}

function AgendaForm({ onClose }: { readonly onClose: () => void }) {
  const { meeting, t, send, put } = useWork()
  const { rows, change } = useRows()
  const lines = new Map(agendaLines(meeting).map((line) => [line.item.id, line]))
  const current = [...lines.values()].find(({ state }) => state === 'current')?.item.id
  const [chosen, setChosen] = useState(current ?? rows[0]?.id ?? '')
  const index = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen),
  )
  const fields = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(chosen)
  // As it is drawn: the next key is already a letter of the title.
  useLayoutEffect(() => {
    if (focus.current === null) return
    const title = fields.current?.querySelector<HTMLElement>(`[data-title="${CSS.escape(focus.current)}"]`)
    takeFocus(title ?? null)
    focus.current = null
  })

  const putRows = (next: readonly AgendaRow[], id: string) => {
    focus.current = id
    setChosen(id)
    change(next)
  }
  const add = () => {
    const id = newId()
    putRows(withRowAfter(rows, index, id), id)
  }
  const goOn = () => {
    const next = rows[index + 1]
    if (next) putRows(rows, next.id)
    else add()
  }
  const move = (by: -1 | 1) => putRows(withRowMoved(rows, index, by), chosen)
  const remove = () => {
    const left = rows.toSpliced(index, 1)
    const next = left.length === 0 ? withRowAfter([], -1, newId()) : left
    putRows(next, next[Math.min(index, next.length - 1)]?.id ?? '')
  }
  const save = async (): Promise<boolean> => {
    const typed = agendaOf(rows)
    if ('wrong' in typed) {
      say('failed', t(`floor:agenda.wrong.${typed.field}`))
      putRows(rows, typed.wrong)
      return false
    }
    if (!isChanged(rows, meeting.agenda)) return true
    if (!(await send({ type: 'SetAgenda', items: typed.items }))) return false
    keepText(AGENDA_KEY, null)
    return true
  }
  const begin = async (itemId: string | null) => {
    if (!(await save()) || !(await send({ type: 'MoveAgenda', itemId }))) return
    const title = rows.find(({ id }) => id === itemId)?.title ?? ''
    say('done', itemId === null ? t('floor:agenda.paused') : t('floor:agenda.begun', { title }))
    onClose()
  }
  const saveAndClose = async () => {
    if (!(await save())) return
    say('done', t('floor:agenda.saved'))
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement) return
    const deed = deeds.get(chordOf(event.nativeEvent) ?? '')
    if (!deed) return
    event.preventDefault()
    deed()
  }
  const deeds: ReadonlyMap<Chord, () => void> = new Map([
    ['Enter', goOn],
    ['Insert', add],
    ['Ctrl+Delete', remove],
    ['Alt+ArrowUp', () => move(-1)],
    ['Alt+ArrowDown', () => move(1)],
    ['F2', () => void begin(chosen)],
    ['Ctrl+Enter', () => void saveAndClose()],
  ])
  return (
    <form
      className={styles['form']}
      aria-label={t('floor:agenda.title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <ol ref={fields} className={styles['rows']}>
        {rows.map((row, number) => (
          <AgendaFields
            key={row.id}
            row={row}
            number={number + 1}
            line={lines.get(row.id) ?? null}
            isChosen={row.id === chosen}
            onChoose={() => setChosen(row.id)}
            onChange={(typed) => change(rows.with(number, typed))}
            onPaste={(pasted) => {
              const next = withLinesPasted(rows, number, pasted, newId)
              if (next) change(next)
              return next !== null
            }}
          />
        ))}
      </ol>
      <div className={styles['deeds']}>
        <Button look="quiet" keyName="Ins" onPress={add}>
          {t('floor:agenda.add')}
        </Button>
        <Button look="quiet" keyName="Alt ↑" onPress={() => move(-1)}>
          {t('floor:agenda.up')}
        </Button>
        <Button look="quiet" keyName="Alt ↓" onPress={() => move(1)}>
          {t('floor:agenda.down')}
        </Button>
        <Button look="quiet" keyName="Ctrl Del" onPress={remove}>
          {t('floor:agenda.remove')}
        </Button>
        <Button look="quiet" keyName="F2" onPress={() => void begin(chosen)}>
          {t('floor:agenda.begin')}
        </Button>
        {current === undefined ? null : (
          <Button look="quiet" onPress={() => void begin(null)}>
            {t('floor:agenda.pause')}
          </Button>
        )}
      </div>
      <div className={styles['foot']}>
        <KeptNote keptKey={AGENDA_KEY} />
        <ShowInHall scene={{ kind: 'agenda' }} />
        <Button onPress={() => put({ overlay: { kind: 'rules' } })}>{t('floor:rules.title')}</Button>
        <CommandButton command="save" look="main" onPress={() => void saveAndClose()}>
          {t('floor:agenda.save')}
        </CommandButton>
      </div>
    </form>
  )
}
