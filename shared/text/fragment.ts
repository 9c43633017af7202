import type { Edit } from './edit.ts'
import { sameText } from './tidy.ts'
import type { Token } from './token.ts'

/**
 * One piece of a redline, still as places in the two plain texts (UTF-16 units). An insertion takes nothing
 * from the old text and a deletion nothing from the new one.
 */
export interface Fragment {
  readonly kind: 'keep' | 'delete' | 'insert' | 'respell' | 'restyle'
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
  /** The version that made the change; 0 for what was kept. */
  readonly by: number
}

/** Which version made each change, by the index of a token. */
export interface Makers {
  readonly removed: (oldIndex: number) => number
  readonly added: (newIndex: number) => number
  /** Of a kept token's spelling or style. */
  readonly changed: (newIndex: number) => number
  /** Of the white space before a kept token. */
  readonly spaced: (newIndex: number) => number
}

/** The two lists of tokens that a line of fragments is made from, and who changed what. */
export interface Sides {
  readonly old: readonly Token[]
  readonly now: readonly Token[]
  readonly makers: Makers
}

/**
 * The pieces from the first letter to the last, in reading order, a deletion before the insertion it makes
 * way for.
 */
export function fragments(sides: Sides, edits: readonly Edit[]): readonly Fragment[] {
  const line: Fragment[] = []
  let oldFrom = 0
  let newFrom = 0
  for (const [oldTo, newTo] of keptPairs(sides, edits)) {
    addBetween(line, sides, { oldFrom, oldTo, newFrom, newTo })
    addKept(line, sides, oldTo, newTo)
    oldFrom = oldTo + 1
    newFrom = newTo + 1
  }
  addBetween(line, sides, { oldFrom, oldTo: sides.old.length, newFrom, newTo: sides.now.length })
  return line
}

/** The indexes of the tokens that stand in both lists. */
function* keptPairs({ old, now }: Sides, edits: readonly Edit[]): Generator<readonly [number, number]> {
  let oldIndex = 0
  let newIndex = 0
  for (const edit of edits) {
    while (oldIndex < edit.oldFrom) yield [oldIndex++, newIndex++]
    oldIndex = edit.oldTo
    newIndex = edit.newTo
  }
  while (oldIndex < old.length && newIndex < now.length) yield [oldIndex++, newIndex++]
}

/**
 * What stands between two kept tokens: white space, with or without changed words. White space that begins
 * both sides is kept, and so is white space that ends both; the rest goes with the words, so that accepting
 * and rejecting give each text to the letter: `vụ, [-vai trò, -]trách nhiệm`.
 */
function addBetween(line: Fragment[], { old, now, makers }: Sides, edit: Edit): void {
  const removes = edit.oldFrom < edit.oldTo
  const adds = edit.newFrom < edit.newTo
  const leads = gapAt(old, edit.oldFrom) === gapAt(now, edit.newFrom)
  const lead = leads ? gapAt(old, edit.oldFrom).length : 0
  const oldTail = removes || !leads ? gapAt(old, edit.oldTo) : ''
  const newTail = adds || !leads ? gapAt(now, edit.newTo) : ''
  const tail = oldTail === newTail ? oldTail.length : 0
  const places = {
    oldFrom: endBefore(old, edit.oldFrom) + lead,
    oldTo: startAt(old, edit.oldTo) - tail,
    newFrom: endBefore(now, edit.newFrom) + lead,
    newTo: startAt(now, edit.newTo) - tail,
  }
  const nowhere = { old: places.oldTo, now: places.newFrom }
  add(line, 'keep', 0, places.oldFrom - lead, places.oldFrom, places.newFrom - lead, places.newFrom)
  let at = places.oldFrom
  for (const [to, index] of portions(old, edit.oldFrom, edit.oldTo, places.oldTo)) {
    const by = removes ? makers.removed(index) : makers.spaced(edit.newTo)
    add(line, 'delete', by, at, to, nowhere.now, nowhere.now)
    at = to
  }
  at = places.newFrom
  for (const [to, index] of portions(now, edit.newFrom, edit.newTo, places.newTo)) {
    const by = adds ? makers.added(index) : makers.spaced(edit.newTo)
    add(line, 'insert', by, nowhere.old, nowhere.old, at, to)
    at = to
  }
  add(line, 'keep', 0, places.oldTo, places.oldTo + tail, places.newTo, places.newTo + tail)
}

/** Where the part of each token ends; the last one's at `end`. White space alone is one part of no token. */
function* portions(
  list: readonly Token[],
  from: number,
  to: number,
  end: number,
): Generator<readonly [number, number]> {
  for (let index = from; index < to - 1; index++) yield [endBefore(list, index + 1), index]
  yield [end, to - 1]
}

/** A token of both texts, as it is or with another look. */
function addKept(line: Fragment[], { old, now, makers }: Sides, oldIndex: number, newIndex: number): void {
  const before = old[oldIndex]
  const after = now[newIndex]
  if (before === undefined || after === undefined) return
  const kind = kindOf(before, after)
  if (kind !== 'keep') takeGap(line, kind, after.gap)
  const by = kind === 'keep' ? 0 : makers.changed(newIndex)
  add(line, kind, by, before.start, before.end, after.start, after.end)
}

function kindOf(before: Token, after: Token): 'keep' | 'restyle' | 'respell' {
  if (sameText(before.spans, after.spans)) return 'keep'
  return before.text === after.text ? 'restyle' : 'respell'
}

/** White space between two tokens that changed their look alike goes with the first, not between as kept. */
function takeGap(line: Fragment[], kind: Fragment['kind'], gap: string): void {
  const kept = line.at(-1)
  const last = line.at(-2)
  if (gap === '' || kept?.kind !== 'keep' || last?.kind !== kind) return
  if (kept.newTo - kept.newFrom !== gap.length) return
  line.splice(-2, 2, { ...last, oldTo: kept.oldTo, newTo: kept.newTo })
}

/** Adds a piece, as part of the last one where the two are of a kind. */
function add(
  line: Fragment[],
  kind: Fragment['kind'],
  by: number,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): void {
  const last = line.at(-1)
  if (oldFrom === oldTo && newFrom === newTo) return
  if (last?.kind === kind && last.by === by) {
    line[line.length - 1] = { ...last, oldTo, newTo }
  } else {
    line.push({ kind, by, oldFrom, oldTo, newFrom, newTo })
  }
}

function gapAt(list: readonly Token[], index: number): string {
  return list[index]?.gap ?? ''
}

function endBefore(list: readonly Token[], index: number): number {
  return list[index - 1]?.end ?? 0
}

function startAt(list: readonly Token[], index: number): number {
  return list[index]?.start ?? list.at(-1)?.end ?? 0
}
