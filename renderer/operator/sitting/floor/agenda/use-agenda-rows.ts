import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { currentItem } from '../../../../../shared/meeting/agenda.ts'
import { keepText, keptText } from '../../kept/kept.ts'
import { useWork } from '../../work.ts'
import { takeFocus } from '../take-focus.ts'
import {
  AGENDA_KEY,
  type AgendaRow,
  isChanged,
  restoredRows,
  rowsOf,
  withLinesPasted,
  withRowAfter,
  withRowMoved,
} from './agenda-form.ts'

/** The rows of the agenda as they are typed, and what the keys do to the one that has the focus. */
export interface AgendaRows {
  readonly rows: readonly AgendaRow[]
  /** The id of the row that the keys speak of. */
  readonly chosen: string
  /** The list of the rows, so that the focus can be sent to one of them. */
  readonly list: RefObject<HTMLOListElement | null>
  readonly choose: (id: string) => void
  /** To the title of a row. */
  readonly goTo: (id: string) => void
  readonly type: (row: AgendaRow) => void
  /** Answers whether the pasted text was taken as items of its own. */
  readonly paste: (id: string, pasted: string) => boolean
  readonly add: () => void
  /** To the next row, or to a new one after the last. */
  readonly goOn: () => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

const newId = () => crypto.randomUUID()

/** Begins with what was half-typed the last time, else with the agenda of the meeting. */
export function useAgendaRows(): AgendaRows {
  const { meeting } = useWork()
  const [rows, setRows] = useState(() =>
    atLeastOne(restoredRows(keptText(AGENDA_KEY)) ?? rowsOf(meeting.agenda)),
  )
  const [chosen, choose] = useState(currentItem(meeting) ?? rows[0]?.id ?? '')
  const { list, focusOn } = useFocus(chosen)
  const index = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosen),
  )

  const change = (next: readonly AgendaRow[]) => {
    setRows(next)
    keepText(AGENDA_KEY, isChanged(next, meeting.agenda) ? JSON.stringify(next) : null)
  }
  const goTo = (id: string) => {
    focusOn(id)
    choose(id)
  }
  const add = () => {
    const id = newId()
    change(withRowAfter(rows, index, id))
    goTo(id)
  }
  return {
    rows,
    chosen,
    list,
    choose,
    goTo,
    add,
    type: (row) => change(rows.map((one) => (one.id === row.id ? row : one))),
    paste: (id, pasted) => {
      const at = rows.findIndex((row) => row.id === id)
      const next = withLinesPasted(rows, at, pasted, newId)
      if (next) change(next)
      return next !== null
    },
    goOn: () => {
      const next = rows[index + 1]
      if (next) goTo(next.id)
      else add()
    },
    move: (by) => {
      change(withRowMoved(rows, index, by))
      goTo(chosen)
    },
    remove: () => {
      const left = atLeastOne(rows.toSpliced(index, 1))
      change(left)
      goTo(left[Math.min(index, left.length - 1)]?.id ?? '')
    },
  }
}

function atLeastOne(rows: readonly AgendaRow[]): readonly AgendaRow[] {
  return rows.length === 0 ? withRowAfter([], -1, newId()) : rows
}

/** Sends the focus to the title of a row as soon as it is drawn: the next key is already a letter of it. */
function useFocus(first: string) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(first)
  // After every drawing: moving a row draws its field anew at another place.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const title = list.current?.querySelector<HTMLElement>(`[data-title="${CSS.escape(wanted.current)}"]`)
    takeFocus(title ?? null)
    wanted.current = null
  })
  return {
    list,
    focusOn: (id: string) => {
      wanted.current = id
    },
  }
}
