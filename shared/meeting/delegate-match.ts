import { fold } from '../text/fold.ts'
import { type Match, matchOf, NO_MATCH } from './match.ts'
import { nameKey } from './roster.ts'
import type { Delegate } from './shape.ts'
import type { DelegateId } from './state.ts'

/** How people are spoken of before their names, ranks and degrees too. */
const TITLES =
  /^(?:các |cac )?(?:đồng chí|dong chi|đ\/c|d\/c|đc|đại biểu|dai bieu|ông|bà|anh|chị|thượng tá|đại tá|trung tá|thiếu tá|đại úy|thượng úy|pgs|gs|ts|ths|th\.s|bs|cn|ks|ls|comrade|mr|mrs|ms)[.:]*(?:\s+|(?<=\.)|$)/iu
/** Where a name ends and an office or unit begins. */
const AFTER = /\s*(?:[,;:(\n/]|\s[-–—]\s)\s*/u

/** Somebody's name as written among opinions, without titles, and what stands behind it. */
export function nameSaid(words: string): { readonly name: string; readonly more: string } {
  let bare = words
    .normalize('NFC')
    .trim()
    .replace(/^(?:[IVX]+|\d+)[.)]\s*|^[-–+•*]\s*/u, '')
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(TITLES, '').trim()
  }
  const end = AFTER.exec(bare)
  if (!end) return { name: bare, more: '' }
  return { name: bare.slice(0, end.index).trim(), more: bare.slice(end.index + end[0].length) }
}

/**
 * Who is meant by what was written: by the whole name; without marks, by its last words or nearly so it is only
 * likely. `beside` is what stands in the columns of offices and units, and tells people of one name apart.
 */
export function findDelegate(roster: readonly Delegate[], said: string, beside: string): Match<DelegateId> {
  const { name, more } = nameSaid(said)
  const key = nameKey(name)
  const hints = fold(`${more} ${beside}`)
  if (key !== '') {
    const letters = fold(name)
    const ways: readonly (readonly [(one: Delegate) => boolean, 'certain' | 'likely' | 'unsure'])[] = [
      [(one) => nameKey(one.name) === key, 'certain'],
      [(one) => fold(one.name) === letters, 'likely'],
      [(one) => nameKey(one.name).endsWith(` ${key}`), 'likely'],
      [(one) => fold(one.name).endsWith(` ${letters}`), 'unsure'],
      [(one) => letters.length > 6 && distance(fold(one.name), letters, 2) <= 2, 'unsure'],
    ]
    for (const [fits, certainty] of ways) {
      const fitting = roster.filter(fits)
      if (fitting.length > 0) return toldApart(fitting, hints, certainty)
    }
  }
  return byUnit(roster, fold(`${said} ${beside}`))
}

/** Those whose unit or office is named beside the name, if that leaves one. */
function toldApart(
  fitting: readonly Delegate[],
  hints: string,
  certainty: Match<DelegateId>['certainty'],
): Match<DelegateId> {
  const ids = fitting.map(({ id }) => id)
  if (fitting.length === 1) return matchOf(ids, certainty)
  const told = fitting.filter(({ unit, office }) => isNamed(unit, hints) || isNamed(office, hints))
  const [only] = told
  if (told.length !== 1 || only === undefined) return matchOf(ids, 'unsure')
  return { chosen: only.id, certainty, others: ids.filter((id) => id !== only.id) }
}

/** An opinion sent by a unit is its people's: likely where only one of them is on the roster. */
function byUnit(roster: readonly Delegate[], said: string): Match<DelegateId> {
  if (said.trim() === '') return NO_MATCH
  const fitting = roster.filter(({ unit }) => isNamed(unit, said))
  return matchOf(
    fitting.map(({ id }) => id),
    'likely',
  )
}

/** Whole words: `Chi bộ 1` is not named by `Chi bộ 12`. */
function isNamed(words: string, text: string): boolean {
  const sought = fold(words).trim()
  if (sought === '') return false
  const at = text.indexOf(sought)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at + sought.length))
}

/** In how many letters two names differ; more than `most` is not counted. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of Array.from(a).entries()) {
    const line = [row + 1]
    for (const [index, other] of Array.from(b).entries()) {
      const swapped = (above[index] ?? 0) + (letter === other ? 0 : 1)
      line.push(Math.min(swapped, (above[index + 1] ?? 0) + 1, (line[index] ?? 0) + 1))
    }
    above = line
  }
  return above.at(-1) ?? most + 1
}
