import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff } from '../../../shared/text/diff.ts'
import type { Edit } from '../../../shared/text/edit.ts'

/** The length of the longest common subsequence by the textbook: what a minimal difference is held to. */
function longestCommon(old: readonly number[], now: readonly number[]): number {
  let row = new Array<number>(now.length + 1).fill(0)
  for (const item of old) {
    const next = [0]
    now.forEach((other, i) => {
      next.push(item === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    })
    row = next
  }
  return row[now.length] ?? 0
}

/** What a difference costs: marked items, then strokes (a replacement is two), then places. */
function cost(edits: readonly Edit[]): readonly [number, number, number] {
  const strokes = edits.map((edit) => Number(edit.oldFrom < edit.oldTo) + Number(edit.newFrom < edit.newTo))
  return [marked(edits), strokes.reduce((sum, count) => sum + count, 0), edits.length]
}

/** The least cost of any difference, found by trying everything. */
function leastCost(old: readonly number[], now: readonly number[]): readonly [number, number, number] {
  const [MARKED, STROKE, PLACE] = [1_000_000, 1000, 1]
  const known = new Map<string, number>()
  const least = (i: number, j: number, last: 'kept' | 'removed' | 'added'): number => {
    if (i === old.length && j === now.length) return 0
    const key = `${i} ${j} ${last}`
    const opening = MARKED + (last === 'kept' ? STROKE + PLACE : 0)
    const turning = last === 'removed' ? STROKE : 0
    const keep = () => least(i + 1, j + 1, 'kept')
    const remove = () => opening + least(i + 1, j, 'removed')
    const add = () => opening + turning + least(i, j + 1, 'added')
    const ways = [
      { way: keep, isOpen: i < old.length && old[i] === now[j] },
      { way: remove, isOpen: i < old.length && last !== 'added' },
      { way: add, isOpen: j < now.length },
    ].filter(({ isOpen }) => isOpen)
    const best = known.get(key) ?? Math.min(...ways.map(({ way }) => way()))
    known.set(key, best)
    return best
  }
  const total = least(0, 0, 'kept')
  return [Math.floor(total / MARKED), Math.floor((total % MARKED) / STROKE), total % STROKE]
}

function marked(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + edit.oldTo - edit.oldFrom + edit.newTo - edit.newFrom, 0)
}

/** Holds the edits to the two lists: in order, apart, and what is not in them the same on both sides. */
function expectSound(old: readonly number[], now: readonly number[], edits: readonly Edit[]): void {
  const made: number[] = []
  let at = 0
  edits.forEach((edit, i) => {
    if (i > 0) expect(edit.oldFrom).toBeGreaterThan(at)
    expect(marked([edit])).toBeGreaterThan(0)
    made.push(...old.slice(at, edit.oldFrom))
    expect(made.length).toBe(edit.newFrom)
    made.push(...now.slice(edit.newFrom, edit.newTo))
    at = edit.oldTo
  })
  made.push(...old.slice(at))
  expect(made).toEqual(now)
}

const compare = (old: readonly number[], now: readonly number[]) =>
  diff(Int32Array.from(old), Int32Array.from(now))

const list = fc
  .integer({ min: 1, max: 6 })
  .chain((letters) => fc.array(fc.integer({ min: 1, max: letters }), { maxLength: 14 }))

describe('diff', () => {
  it('gives the stretches that differ', () => {
    expect(compare([1, 2, 3, 4], [1, 9, 4, 5])).toEqual([
      { oldFrom: 1, oldTo: 3, newFrom: 1, newTo: 2 },
      { oldFrom: 4, oldTo: 4, newFrom: 3, newTo: 4 },
    ])
    expect(compare([], [])).toEqual([])
    expect(compare([7], [])).toEqual([{ oldFrom: 0, oldTo: 1, newFrom: 0, newTo: 0 }])
  })

  it('law: the fewest marked items, against a longest common subsequence', () => {
    fc.assert(
      fc.property(list, list, (old, now) => {
        const edits = compare(old, now)
        expectSound(old, now, edits)
        expect(marked(edits)).toBe(old.length + now.length - 2 * longestCommon(old, now))
      }),
      { numRuns: 1000 },
    )
  })

  it('law: and among these the fewest strokes, in the fewest places', () => {
    const short = list.map((items) => items.slice(0, 8))
    fc.assert(
      fc.property(short, short, (old, now) => {
        expect(cost(compare(old, now))).toEqual(leastCost(old, now))
      }),
      { numRuns: 500 },
    )
  })

  it.each([2, 40, 5000])('still the fewest where the table is halved, with %i different items', (letters) => {
    const old = numbers(1700, letters)
    const now = numbers(1500, letters + 1)
    const edits = compare(old, now)
    expectSound(old, now, edits)
    expect(marked(edits)).toBe(old.length + now.length - 2 * longestCommon(old, now))
  })

  it('above the ceiling still a difference, though perhaps not the smallest', () => {
    const old = numbers(22_000, 6000)
    const now = numbers(21_000, 6001)
    expectSound(old, now, compare(old, now))
  })
})

/** So many numbers below `letters`, always the same: fast-check would spend its time shrinking such lists. */
function numbers(count: number, letters: number): readonly number[] {
  let state = letters
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % letters
  })
}
