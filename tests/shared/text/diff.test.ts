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

/** The fewest stretches that a difference with the fewest marked items can have, by trying everything. */
function fewestStretches(old: readonly number[], now: readonly number[]): number {
  const MARKED = 1000
  const known = new Map<string, number>()
  const cost = (i: number, j: number, kept: boolean): number => {
    if (i === old.length && j === now.length) return 0
    const key = `${i} ${j} ${kept}`
    const found = known.get(key)
    if (found !== undefined) return found
    const opening = MARKED + (kept ? 1 : 0)
    const least = Math.min(
      i < old.length && old[i] === now[j] ? cost(i + 1, j + 1, true) : Number.POSITIVE_INFINITY,
      i < old.length ? opening + cost(i + 1, j, false) : Number.POSITIVE_INFINITY,
      j < now.length ? opening + cost(i, j + 1, false) : Number.POSITIVE_INFINITY,
    )
    known.set(key, least)
    return least
  }
  return cost(0, 0, true) % MARKED
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

  it('law: and among these the fewest stretches', () => {
    const short = list.map((items) => items.slice(0, 8))
    fc.assert(
      fc.property(short, short, (old, now) => {
        expect(compare(old, now).length).toBe(fewestStretches(old, now))
      }),
      { numRuns: 500 },
    )
  })

  it.each([2, 40, 5000])('still the fewest where the table is halved, with %i different items', (letters) => {
    // A plain generator, as fast-check would spend its time shrinking lists of thousands.
    let state = letters
    const next = () => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state % letters
    }
    const old = Array.from({ length: 1700 }, next)
    const now = Array.from({ length: 1500 }, next)
    const edits = compare(old, now)
    expectSound(old, now, edits)
    expect(marked(edits)).toBe(old.length + now.length - 2 * longestCommon(old, now))
  })
})
