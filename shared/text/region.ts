import { sameTokens } from './agreement.ts'
import type { Edit } from './edit.ts'
import { commonRestyling, mergeLooks, type Restyling, restylingOf } from './look.ts'
import type { Fork } from './revision.ts'
import { clashes } from './seam.ts'
import type { Token } from './token.ts'

export type Side = 'mine' | 'theirs'

/** A stretch of the base, from one token up to another, that one version changed or both did. */
export interface Region {
  readonly from: number
  readonly to: number
  readonly mine: readonly Edit[]
  readonly theirs: readonly Edit[]
  /** Whether the two cannot stand together here. */
  readonly collides: boolean
}

/**
 * The stretches that changed, in order. What the two cannot both have is one region that collides, and takes
 * in whatever touches it, so that a kept word stands on either side.
 */
export function regionsOf(fork: Fork): readonly Region[] {
  const regions: Region[] = []
  for (const region of overlapping(changesOf(fork))) {
    regions.push({ ...region, collides: region.collides || isDisputed(region, fork) })
    joinTouching(regions, fork)
  }
  return regions
}

/** The side that alone changed a region; null where both did. */
export function onlySide(region: Region): Side | null {
  if (region.theirs.length === 0) return 'mine'
  return region.mine.length === 0 ? 'theirs' : null
}

/** Where the words of a region stand in a version: from one of its tokens up to another. */
export function sliceOf(region: Region, side: Side, fork: Fork): readonly [number, number] {
  const first = region[side][0]
  const last = region[side].at(-1)
  if (first !== undefined && last !== undefined) {
    return [first.newFrom - (first.oldFrom - region.from), last.newTo + (region.to - last.oldTo)]
  }
  const start = region.from === 0 ? 0 : (fork[side].places[region.from - 1] ?? -1) + 1
  return [start, start + region.to - region.from]
}

export function tokensOf(region: Region, side: Side, fork: Fork): readonly Token[] {
  const [from, to] = sliceOf(region, side, fork)
  return fork[side].tokens.slice(from, to)
}

/**
 * The style that the other side gave to the words that one side reworded, so that it can be given to the new
 * words as well: one italicises a sentence, the other rewords part of it. New words between two kept ones
 * take what both have in common. Null where the words were styled unevenly.
 */
export function restylingFor(region: Region, side: Side, fork: Fork): Restyling | null {
  const other = fork[side === 'mine' ? 'theirs' : 'mine']
  const restylingAt = (at: number) => {
    const before = fork.base[at]
    const after = other.tokens[other.places[at] ?? -1]
    return before === undefined || after === undefined ? null : restylingOf(before, after)
  }
  if (region.from < region.to) {
    const places = Array.from({ length: region.to - region.from }, (_, i) => region.from + i)
    return commonRestyling(places.map(restylingAt))
  }
  return commonRestyling([restylingAt(region.from - 1), restylingAt(region.from)]) ?? commonRestyling([])
}

/** Every change of either version, and every kept word whose look both changed in two ways, by place. */
function changesOf(fork: Fork): readonly Region[] {
  const changes: Region[] = []
  for (const side of ['mine', 'theirs'] as const) {
    for (const edit of fork[side].edits) {
      const nothing = { mine: [], theirs: [], collides: false }
      changes.push({ ...nothing, from: edit.oldFrom, to: edit.oldTo, [side]: [edit] })
    }
  }
  fork.base.forEach((token, at) => {
    const mine = fork.mine.tokens[fork.mine.places[at] ?? -1]
    const theirs = fork.theirs.tokens[fork.theirs.places[at] ?? -1]
    if (mine !== undefined && theirs !== undefined && mergeLooks(token, mine, theirs) === null) {
      changes.push({ from: at, to: at + 1, mine: [], theirs: [], collides: true })
    }
  })
  return changes.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Changes that have words in common, or insert at one point, made one. */
function overlapping(changes: readonly Region[]): readonly Region[] {
  const regions: Region[] = []
  for (const change of changes) {
    const last = regions.at(-1)
    const isShared =
      last !== undefined && (change.from < last.to || (change.from === last.from && change.to === last.to))
    if (isShared) regions[regions.length - 1] = joined(last, change, last.collides || change.collides)
    else regions.push(change)
  }
  return regions
}

function joined(a: Region, b: Region, collides: boolean): Region {
  return {
    from: a.from,
    to: Math.max(a.to, b.to),
    mine: [...a.mine, ...b.mine],
    theirs: [...a.theirs, ...b.theirs],
    collides,
  }
}

function isDisputed(region: Region, fork: Fork): boolean {
  const side = onlySide(region)
  if (side === null) return !sameTokens(tokensOf(region, 'mine', fork), tokensOf(region, 'theirs', fork))
  return restylingFor(region, side, fork) === null && tokensOf(region, side, fork).length > 0
}

/** Joins the last region to those before it that it touches and cannot be parted from. */
function joinTouching(regions: Region[], fork: Fork): void {
  for (;;) {
    const [left, right] = [regions.at(-2), regions.at(-1)]
    if (left === undefined || right === undefined || left.to < right.from) return
    if (!left.collides && !right.collides && !clashesBetween(left, right, fork)) return
    regions.splice(-2, 2, joined(left, right, true))
  }
}

function clashesBetween(left: Region, right: Region, fork: Fork): boolean {
  // Changes side by side that one version made, as at the end of a table's row.
  if (onlySide(left) !== null && onlySide(left) === onlySide(right)) return false
  const part = (region: Region) => ({
    removed: fork.base.slice(region.from, region.to),
    added: tokensOf(region, onlySide(region) ?? 'mine', fork),
  })
  return clashes({
    before: fork.base[left.from - 1] ?? null,
    left: part(left),
    right: part(right),
    after: fork.base[right.to] ?? null,
  })
}
