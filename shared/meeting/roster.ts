import { finds, fold } from '../text/fold.ts'
import { sortedByName } from '../text/name.ts'
import { withoutTonePlace } from '../text/spelling.ts'
import type { Delegate } from './shape.ts'

export type NewDelegate = Omit<Delegate, 'id'>

/** A roster in Vietnamese order: by given name, then by the whole name. */
export function sortedRoster<Entry extends NewDelegate>(roster: readonly Entry[]): readonly Entry[] {
  return sortedByName(roster, ({ name }) => name)
}

/**
 * The delegates whom a query finds, without marks, by the beginning of any word of name, office or unit; the
 * likeliest first: given name, then any part of the name, then office and unit.
 */
export function findDelegates<Entry extends NewDelegate>(
  roster: readonly Entry[],
  query: string,
): readonly Entry[] {
  const sorted = sortedRoster(roster)
  if (fold(query).trim() === '') return sorted
  const found = sorted.filter(({ name, office, unit }) => finds(query, `${name} ${office} ${unit}`))
  return found.toSorted((a, b) => rank(a, query) - rank(b, query))
}

function rank({ name }: NewDelegate, query: string): number {
  const given = name.split(' ').at(-1) ?? ''
  if (finds(query, given)) return 0
  return finds(query, name) ? 1 : 2
}

/** Two or more people of one name, told apart by their units, or offices where they have none; `isTold` where those differ. */
export interface Namesakes {
  readonly name: string
  readonly units: readonly string[]
  readonly isTold: boolean
}

/** Names that sound the same: `Hoà` and `Hòa`, capitals or not. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\p{L}+/gu, withoutTonePlace)
}

/** Everybody whose name is borne by more than one. */
export function namesakesIn(delegates: readonly NewDelegate[]): readonly Namesakes[] {
  const groups = Map.groupBy(delegates, ({ name }) => nameKey(name))
  return [...groups.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => {
      const units = alike.map(({ unit, office }) => unit || office)
      return {
        name: alike[0]?.name ?? '',
        units,
        isTold: new Set(units).size === units.length && !units.includes(''),
      }
    })
}

/** Tells people apart as a roster does: by name, office and unit. */
export function personKey({ name, office, unit }: NewDelegate): string {
  return JSON.stringify([nameKey(name), office, unit])
}

/** Those who are not on the roster yet: somebody of the same name, office and unit is. */
export function notYetOn(
  roster: readonly NewDelegate[],
  delegates: readonly NewDelegate[],
): readonly NewDelegate[] {
  if (roster.length === 0) return delegates
  const known = new Set(roster.map(personKey))
  return delegates.filter((delegate) => !known.has(personKey(delegate)))
}
