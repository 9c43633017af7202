import { accepted, refused } from '../result.ts'
import type { CommandOf } from './command.ts'
import type { Decision } from './decision.ts'
import type { AgendaItem } from './shape.ts'
import type { AgendaItemId, OpenedMeeting, Sitting } from './state.ts'
import { tidied } from './tidying.ts'

/** The agenda anew. What the sitting has been at stays: the minutes tell of it. */
export function setAgenda(meeting: Sitting, command: CommandOf<'SetAgenda'>): Decision {
  const items = command.items.map(tidiedItem)
  if (items.some(({ title }) => title === '')) return refused({ code: 'no-name' })
  const ids = new Set(items.map(({ id }) => id))
  if (ids.size !== items.length) return refused({ code: 'duplicate-agenda-item' })
  const begun = meeting.agenda.find(({ id }) => !ids.has(id) && hasBegun(meeting, id))
  return begun
    ? refused({ code: 'agenda-item-begun', title: begun.title })
    : accepted([{ type: 'AgendaSet', items }])
}

function tidiedItem(item: AgendaItem): AgendaItem {
  return { ...item, title: tidied(item.title), presenter: tidied(item.presenter) }
}

export function moveAgenda(meeting: Sitting, { itemId }: CommandOf<'MoveAgenda'>): Decision {
  if (itemId !== null && !meeting.agenda.some(({ id }) => id === itemId)) {
    return refused({ code: 'unknown-agenda-item' })
  }
  if (itemId === currentItem(meeting)) return accepted([])
  return accepted([{ type: 'AgendaMoved', itemId }])
}

/** The item that the sitting is at; null before the first, in a break and after the last. */
export function currentItem({ agendaMoves }: OpenedMeeting): AgendaItemId | null {
  return agendaMoves.at(-1)?.itemId ?? null
}

/** The item that the sitting was at when the fact numbered `seq` was recorded. */
export function itemAt({ agendaMoves }: OpenedMeeting, seq: number): AgendaItemId | null {
  return agendaMoves.findLast((move) => move.seq <= seq)?.itemId ?? null
}

/** An item as the sitting has dealt with it. */
export interface AgendaLine {
  readonly item: AgendaItem
  readonly state: 'coming' | 'current' | 'done'
  /** When it was first begun; null as long as it was not. */
  readonly begunAt: string | null
}

export function agendaLines(meeting: OpenedMeeting): readonly AgendaLine[] {
  const current = currentItem(meeting)
  return meeting.agenda.map((item) => {
    const begun = meeting.agendaMoves.find(({ itemId }) => itemId === item.id)
    const state = item.id === current ? 'current' : begun ? 'done' : 'coming'
    return { item, state, begunAt: begun?.at ?? null }
  })
}

/** The item that comes after the current one and was not begun yet. */
export function nextItem(meeting: OpenedMeeting): AgendaItem | null {
  const lines = agendaLines(meeting)
  const index = lines.findIndex(({ state }) => state === 'current')
  return lines.slice(index + 1).find(({ state }) => state === 'coming')?.item ?? null
}

function hasBegun({ agendaMoves }: OpenedMeeting, id: AgendaItemId): boolean {
  return agendaMoves.some(({ itemId }) => itemId === id)
}
