import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankCounting,
  countingOf,
  isTyped,
  restFor,
  restoredCounting,
  type TypedCounting,
  typedAgain,
  withCount,
  withoutSection,
  withSection,
} from '../../../../../renderer/operator/sitting/floor/vote/counting.ts'
import type { Voting } from '../../../../../shared/meeting/shape.ts'

const voting = (method: Voting['method'], question: Voting['question'] = { kind: 'whole' }): Voting => ({
  question,
  method,
  threshold: { kind: 'over-half' },
  base: { of: 'members', excluded: [], reason: '' },
})
const HANDS = voting('hands')
const BALLOTS = voting('ballots')
const named = (number: number) => `Khu vực ${number}`

/** Cells typed row by row. */
const typedIn = (start: TypedCounting, ...rows: readonly (readonly string[])[]): TypedCounting =>
  rows.reduce(
    (typed, cells, row) => cells.reduce((so, cell, choice) => withCount(so, row, choice, cell), typed),
    start,
  )

describe('a counting as it is typed', () => {
  test('has a cell for each choice, and slips for a secret ballot alone', () => {
    expect(blankCounting(HANDS)).toEqual({ rows: [{ section: '', counts: ['', '', ''] }], slips: null })
    const alternatives = { kind: 'alternatives', amendmentIds: ['a', 'b', 'c'] } as const
    expect(blankCounting(voting('hands', alternatives)).rows[0]?.counts).toHaveLength(4)
    expect(blankCounting(BALLOTS).slips).toEqual({ handedOut: '', returned: '', invalid: '' })
  })

  test('takes digits alone, and what is left empty is nothing', () => {
    const typed = typedIn(blankCounting(HANDS), ['2a5', '-3'])
    expect(countingOf(typed)).toEqual({ tallies: [{ section: '', counts: [25, 3, 0] }], ballots: null })
    expect(isTyped(blankCounting(BALLOTS))).toBe(false)
    expect(isTyped(typed)).toBe(true)
  })

  test('comes back from what was kept only for a vote of the same form', () => {
    const kept = JSON.stringify(typedIn(blankCounting(HANDS), ['25']))
    expect(restoredCounting(kept, HANDS)).toEqual(JSON.parse(kept))
    expect(restoredCounting(kept, BALLOTS)).toBeNull()
    const alternatives = { kind: 'alternatives', amendmentIds: ['a', 'b', 'c'] } as const
    expect(restoredCounting(kept, voting('hands', alternatives))).toBeNull()
    expect(restoredCounting('{"rows":[]}', HANDS)).toBeNull()
    expect(restoredCounting(undefined, HANDS)).toBeNull()
  })

  test('of a recorded result is typed again just as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.nat(99_999), fc.nat(99_999), fc.nat(99_999)), { minLength: 1 }),
        (rows) => {
          const counting = {
            tallies: rows.map(([section, ...counts]) => ({ section, counts })),
            ballots: { handedOut: 41, returned: 40, invalid: 1 },
          }
          expect(countingOf(typedAgain(counting))).toEqual(counting)
        },
      ),
    )
  })
})

describe('sections of the hall', () => {
  test('get names when the hall is parted, and lose them when it no longer is', () => {
    const parted = withSection(typedIn(blankCounting(HANDS), ['20', '1', '0']), named)
    expect(parted.rows).toEqual([
      { section: 'Khu vực 1', counts: ['20', '1', '0'] },
      { section: 'Khu vực 2', counts: ['', '', ''] },
    ])
    expect(withoutSection(parted, 1).rows).toEqual([{ section: '', counts: ['20', '1', '0'] }])
  })

  test('keep the names they were given, and the last one stays', () => {
    const renamed = { rows: [{ section: 'Cánh trái', counts: ['', '', ''] }], slips: null }
    expect(withSection(renamed, named).rows.map(({ section }) => section)).toEqual(['Cánh trái', 'Khu vực 2'])
    expect(withoutSection(renamed, 0)).toBe(renamed)
  })
})

describe('what is left for one cell', () => {
  test('is those present less all others, in every section', () => {
    const typed = typedIn(withSection(blankCounting(HANDS), named), ['20', '2', '1'], ['', '3', '0'])
    expect(restFor(typed, 1, 0, 40)).toBe(14)
  })

  test('does not count what stood in the cell before', () => {
    expect(restFor(typedIn(blankCounting(HANDS), ['7', '5', '0']), 0, 0, 40)).toBe(35)
  })

  test('is of the valid slips once they are counted', () => {
    const typed = { ...blankCounting(BALLOTS), slips: { handedOut: '40', returned: '39', invalid: '2' } }
    expect(restFor(typedIn(typed, ['', '5', '0']), 0, 0, 40)).toBe(32)
  })

  test('is nothing where the others are too many already', () => {
    expect(restFor(typedIn(blankCounting(HANDS), ['', '41', '0']), 0, 0, 40)).toBeNull()
  })
})
