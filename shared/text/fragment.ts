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

/** The tokens of one of the two texts, and where each ends in it. */
interface Side {
  readonly tokens: readonly Token[]
  readonly ends: Int32Array
}

/** What a line of fragments is made from. */
interface Sides {
  readonly old: Side
  readonly now: Side
  readonly makers: Makers
}

/**
 * The pieces from the first letter to the last, in reading order, a deletion before the insertion it makes
 * way for. Two edits side by side, as where a row of a table ends and the next was changed too, are told apart:
 * there is no white space between them.
 */
export function fragments(
  old: readonly Token[],
  now: readonly Token[],
  edits: readonly Edit[],
  makers: Makers,
): readonly Fragment[] {
  const sides = { old: sideOf(old), now: sideOf(now), makers }
  const line: Fragment[] = []
  let [oldAt, newAt] = [0, 0]
  let isSpaced = false
  const keepUpTo = (end: number) => {
    for (; oldAt < end; oldAt++, newAt++) {
      const nothing = { oldFrom: oldAt, oldTo: oldAt, newFrom: newAt, newTo: newAt }
      if (!isSpaced) addBetween(line, sides, nothing)
      addKept(line, sides, oldAt, newAt)
      isSpaced = false
    }
  }
  for (const edit of edits) {
    keepUpTo(edit.oldFrom)
    addBetween(line, sides, edit)
    oldAt = edit.oldTo
    newAt = edit.newTo
    isSpaced = true
  }
  keepUpTo(old.length)
  return line
}

function sideOf(tokens: readonly Token[]): Side {
  let end = 0
  const ends = Int32Array.from(tokens, (token) => {
    end += token.gap.length + token.text.length
    return end
  })
  return { tokens, ends }
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
  const oldFrom = endBefore(old, edit.oldFrom) + lead
  const oldTo = startOf(old, edit.oldTo) - tail
  const newFrom = endBefore(now, edit.newFrom) + lead
  const newTo = startOf(now, edit.newTo) - tail

  add(line, 'keep', 0, [oldFrom - lead, oldFrom], [newFrom - lead, newFrom])
  let at = oldFrom
  for (const [to, index] of portions(old, edit.oldFrom, edit.oldTo, oldTo)) {
    const by = removes ? makers.removed(index) : makers.spaced(edit.newTo)
    add(line, 'delete', by, [at, to], [newFrom, newFrom])
    at = to
  }
  at = newFrom
  for (const [to, index] of portions(now, edit.newFrom, edit.newTo, newTo)) {
    const by = adds ? makers.added(index) : makers.spaced(edit.newTo)
    add(line, 'insert', by, [oldTo, oldTo], [at, to])
    at = to
  }
  add(line, 'keep', 0, [oldTo, oldTo + tail], [newTo, newTo + tail])
}

/** Where the part of each token ends; the last one's at `end`. White space alone is one part of no token. */
function* portions(side: Side, from: number, to: number, end: number): Generator<readonly [number, number]> {
  for (let index = from; index < to - 1; index++) yield [endBefore(side, index + 1), index]
  yield [end, to - 1]
}

/** A token of both texts, as it is or with another look. */
function addKept(line: Fragment[], { old, now, makers }: Sides, oldIndex: number, newIndex: number): void {
  const before = old.tokens[oldIndex]
  const after = now.tokens[newIndex]
  if (before === undefined || after === undefined) return
  const kind = kindOf(before, after)
  if (kind !== 'keep') takeGap(line, kind, after.gap)
  const by = kind === 'keep' ? 0 : makers.changed(newIndex)
  add(
    line,
    kind,
    by,
    [startOf(old, oldIndex), endBefore(old, oldIndex + 1)],
    [startOf(now, newIndex), endBefore(now, newIndex + 1)],
  )
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
  [oldFrom, oldTo]: readonly [number, number],
  [newFrom, newTo]: readonly [number, number],
): void {
  const last = line.at(-1)
  if (oldFrom === oldTo && newFrom === newTo) return
  if (last?.kind === kind && last.by === by) {
    line[line.length - 1] = { ...last, oldTo, newTo }
  } else {
    line.push({ kind, by, oldFrom, oldTo, newFrom, newTo })
  }
}

function gapAt(side: Side, index: number): string {
  return side.tokens[index]?.gap ?? ''
}

function endBefore(side: Side, index: number): number {
  return side.ends[index - 1] ?? 0
}

/** Where a token's letters begin; for the index behind the last, where the text ends. */
function startOf(side: Side, index: number): number {
  return endBefore(side, index) + gapAt(side, index).length
}
