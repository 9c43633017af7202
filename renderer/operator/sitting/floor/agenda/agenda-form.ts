import { z } from 'zod'
import type { AgendaItem } from '../../../../../shared/meeting/shape.ts'
import { timeTyped } from '../time-of-day.ts'

const rowShape = z.object({
  id: z.string(),
  /** As it is typed; empty where only the order is known. */
  time: z.string(),
  title: z.string(),
  presenter: z.string(),
})

/** An item of the agenda as far as it has been typed. */
export type AgendaRow = z.infer<typeof rowShape>

/** Where the agenda is kept while it is typed. */
export const AGENDA_KEY = 'agenda'

export function rowsOf(agenda: readonly AgendaItem[]): readonly AgendaRow[] {
  return agenda.map(({ id, title, presenter, startsAt }) => ({ id, title, presenter, time: startsAt ?? '' }))
}

/** What was kept, or null where nothing readable is. */
export function restoredRows(kept: string | undefined): readonly AgendaRow[] | null {
  if (kept === undefined) return null
  try {
    return z.array(rowShape).safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

/** Whether somebody typed something that the meeting does not have yet. */
export function isChanged(rows: readonly AgendaRow[], agenda: readonly AgendaItem[]): boolean {
  return JSON.stringify(filled(rows)) !== JSON.stringify(rowsOf(agenda))
}

/** A row after this one, or the first. */
export function withRowAfter(rows: readonly AgendaRow[], index: number, id: string): readonly AgendaRow[] {
  return rows.toSpliced(index + 1, 0, { id, time: '', title: '', presenter: '' })
}

/** One row moved up or down; the same rows where it is at that end. */
export function withRowMoved(rows: readonly AgendaRow[], index: number, by: -1 | 1): readonly AgendaRow[] {
  const [row, other] = [rows[index], rows[index + by]]
  return row && other ? rows.with(index + by, row).with(index, other) : rows
}

const NUMBER = /^\s*(?:\d+|[IVX]+)[.)]\s*|^\s*[-–+•]\s*/u

/**
 * Lines pasted into a title: each becomes an item of its own, without the numbers and dashes that stand before
 * them in the programme they come from. Null for a single line, which is simply typed text.
 */
export function withLinesPasted(
  rows: readonly AgendaRow[],
  index: number,
  pasted: string,
  newId: () => string,
): readonly AgendaRow[] | null {
  const titles = pasted
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(NUMBER, '').trim())
    .filter((line) => line !== '')
  if (titles.length < 2) return null
  const added = titles.map((title) => ({ id: newId(), time: '', title, presenter: '' }))
  const row = rows[index]
  const isEmpty = row !== undefined && row.title.trim() === ''
  return rows.toSpliced(isEmpty ? index : index + 1, isEmpty ? 1 : 0, ...added)
}

/** The agenda as it was typed, or the row whose time or title cannot be used. Rows with nothing in them go. */
export function agendaOf(
  rows: readonly AgendaRow[],
): { readonly items: readonly AgendaItem[] } | { readonly wrong: string; readonly field: 'time' | 'title' } {
  const items: AgendaItem[] = []
  for (const { id, time, title, presenter } of filled(rows)) {
    const startsAt = time.trim() === '' ? null : timeTyped(time)
    if (startsAt === null && time.trim() !== '') return { wrong: id, field: 'time' }
    if (title.trim() === '') return { wrong: id, field: 'title' }
    items.push({ id, title, presenter, startsAt })
  }
  return { items }
}

function filled(rows: readonly AgendaRow[]): readonly AgendaRow[] {
  return rows.filter(({ time, title, presenter }) => `${time}${title}${presenter}`.trim() !== '')
}
