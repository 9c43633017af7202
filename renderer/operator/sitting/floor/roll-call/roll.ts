import { isPresent } from '../../../../../shared/meeting/presence.ts'
import { findDelegates } from '../../../../../shared/meeting/roster.ts'
import type { RosterEntry } from '../../../../../shared/meeting/state.ts'
import type { Chord } from '../../keys/chord.ts'

/** What the roll call can say of somebody, in the order of its buttons; the last puts right how they are listed. */
export const CALLS = ['present', 'absent', 'arrived', 'left', 'unknown', 'corrected'] as const
export type Call = (typeof CALLS)[number]

/**
 * The keys of the roll call: the first is the one on the button. Letters look for names, so that the rest are
 * digits; the other key of each is for those who type by VNI, whose digits are tones after a letter.
 */
export const CALL_CHORDS: Readonly<Record<Call, readonly Chord[]>> = {
  present: ['Enter', '1'],
  absent: ['2', 'F2'],
  arrived: ['3', 'F3'],
  left: ['4', 'F4'],
  unknown: ['0', 'F6'],
  corrected: ['5', 'F10'],
}

/** Everybody not called yet is present. F8 and F9, near at hand, would hold the hall anywhere else. */
export const ALL_OTHERS: Chord = '*'

export function callOf(chord: Chord | null): Call | null {
  return CALLS.find((call) => chord !== null && CALL_CHORDS[call].includes(chord)) ?? null
}

/** The list to be called: members, then guests, each by name; where something is typed the likeliest first. */
export function rollOf(roster: readonly RosterEntry[], query: string): readonly RosterEntry[] {
  const found = findDelegates(roster, query)
  if (query.trim() !== '') return found
  return [...found.filter(({ role }) => role === 'member'), ...found.filter(({ role }) => role === 'guest')]
}

/**
 * Whom to call after somebody: the next who has not been called, else simply the next, so that a roll can be
 * gone through again. The last stays where it is.
 */
export function nextAfter(roll: readonly RosterEntry[], id: string): string {
  const rest = roll.slice(roll.findIndex((entry) => entry.id === id) + 1)
  const next = rest.find(({ attendance }) => attendance.kind === 'unknown') ?? rest[0]
  return next?.id ?? id
}

/** The entry `by` steps further, stopping at either end; the first where nobody was chosen. */
export function steppedIn(roll: readonly RosterEntry[], id: string | null, by: number): string | null {
  const at = roll.findIndex((entry) => entry.id === id)
  if (at < 0) return roll[0]?.id ?? null
  return roll[Math.min(roll.length - 1, Math.max(0, at + by))]?.id ?? null
}

/** How many are here, of members and guests, and who has not been called yet. */
export interface RollCount {
  readonly guestsPresent: number
  readonly guests: number
  readonly uncalled: readonly string[]
}

export function rollCount(roster: readonly RosterEntry[]): RollCount {
  const guests = roster.filter(({ role }) => role === 'guest')
  return {
    guests: guests.length,
    guestsPresent: guests.filter(isPresent).length,
    uncalled: roster.filter(({ attendance }) => attendance.kind === 'unknown').map(({ id }) => id),
  }
}
