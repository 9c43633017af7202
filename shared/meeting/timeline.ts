import { findsIn, searchable } from '../text/fold.ts'
import type { Event, Fact } from './event.ts'
import type { History } from './history.ts'
import type { DelegateId } from './state.ts'
import { type Subject, Subjects } from './subject.ts'

/** What a fact is about: by these the timeline is filtered. */
export const TIMELINE_GROUPS = ['comments', 'amendments', 'votes', 'floor', 'attendance', 'meeting'] as const
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number]

export interface TimelineEntry extends Subject {
  readonly seq: number
  readonly at: string
  readonly event: Event
  readonly group: TimelineGroup
  /** Taken back by an undo that was not redone: it stays in the log and does not count. */
  readonly undone: boolean
}

/**
 * Everything that happened, oldest first, what was undone too. Turns of the log itself (undo, redo) are not told
 * for themselves: they show in what they undid.
 */
export function timeline({ facts, counting }: History): readonly TimelineEntry[] {
  const counts = new Set(counting.map(({ seq }) => seq))
  const subjects = new Subjects()
  return facts.flatMap(({ seq, at, event }: Fact) => {
    const group = groupOf(event)
    if (group === null) return []
    return [{ ...subjects.of(event), seq, at, event, group, undone: !counts.has(seq) }]
  })
}

function groupOf({ type }: Event): TimelineGroup | null {
  switch (type) {
    case 'FactUndone':
    case 'FactRedone':
      return null
    case 'CommentCaptured':
    case 'CommentEdited':
    case 'CommentWithdrawn':
    case 'OutcomeGiven':
      return 'comments'
    case 'AmendmentProposed':
    case 'AmendmentRevised':
    case 'AmendmentAgreed':
    case 'AmendmentRejected':
    case 'AmendmentWithdrawn':
    case 'AmendmentReopened':
      return 'amendments'
    case 'VotePut':
    case 'VoteCounted':
    case 'VoteCancelled':
    case 'TextAdopted':
    case 'AdoptionTakenBack':
      return 'votes'
    case 'AgendaSet':
    case 'AgendaMoved':
    case 'FloorRequested':
    case 'FloorRequestWithdrawn':
    case 'SpeakersOrdered':
    case 'FloorGiven':
    case 'TurnExtended':
    case 'FloorTaken':
      return 'floor'
    case 'DelegatesAdded':
    case 'DelegateCorrected':
    case 'DelegateRemoved':
    case 'AttendanceMarked':
      return 'attendance'
    default:
      return 'meeting'
  }
}

/** What of the timeline is of one group (null: of any) and holds the words of a query, without marks. */
export function sifted(
  entries: readonly TimelineEntry[],
  group: TimelineGroup | null,
  query: string,
  names: ReadonlyMap<DelegateId, string>,
): readonly TimelineEntry[] {
  const ofGroup = group === null ? entries : entries.filter((entry) => entry.group === group)
  if (query.trim() === '') return ofGroup
  return ofGroup.filter((entry) => findsIn(query, readied(entry, names)))
}

/** Entries made ready to be searched, as long as they are in use. */
const ready = new WeakMap<TimelineEntry, string>()

function readied(entry: TimelineEntry, names: ReadonlyMap<DelegateId, string>): string {
  const known = ready.get(entry)
  if (known !== undefined) return known
  const { delegateIds, citation, words, at } = entry
  const people = delegateIds.map((id) => names.get(id) ?? '').join(' ')
  const place = citation ? [...citation.path, citation.label ?? ''].join(' ') : ''
  const made = searchable(`${at.slice(11, 16)} ${people} ${place} ${words}`)
  ready.set(entry, made)
  return made
}
