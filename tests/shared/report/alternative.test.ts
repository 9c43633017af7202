import { describe, expect, test } from 'vitest'
import type { Change } from '../../../shared/meeting/shape.ts'
import type { AmendmentStatus, Vote } from '../../../shared/meeting/state.ts'
import { isAlternative } from '../../../shared/report/alternative.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { agreed, amendment, moment, reword, sitting } from './sample-meeting.ts'

const BASE = 'một hai ba bốn năm sáu bảy tám'
const EARLY = reword(BASE, BASE.replace('hai', 'HAI'))
const OTHER = reword(BASE, BASE.replace('hai', 'khác'))
const LATE = reword(BASE, BASE.replace('bảy', 'BẢY'))
const REMOVAL: Change = { kind: 'delete', blockId: 'b' }
const INSERTION: Change = {
  kind: 'insert',
  blockId: 'b',
  side: 'after',
  blockKind: 'paragraph',
  level: 0,
  label: null,
  text: rich('Đoạn mới.'),
}
const OPEN: AmendmentStatus = { kind: 'open' }

/** Whether the first of two amendments to one paragraph is an alternative. */
function isChoice(
  [first, firstStatus = OPEN]: readonly [Change, AmendmentStatus?],
  [second, secondStatus = OPEN]: readonly [Change, AmendmentStatus?],
  votes: readonly Vote[] = [],
): boolean {
  const one = amendment(20, first, firstStatus)
  return isAlternative(one, sitting({ amendments: [one, amendment(21, second, secondStatus)], votes }))
}

describe('An amendment is an alternative', () => {
  test('where another rewords the same words', () => {
    expect(isChoice([EARLY], [OTHER])).toBe(true)
    expect(isChoice([EARLY], [LATE])).toBe(false)
    expect(isChoice([EARLY], [EARLY])).toBe(false)
  })

  test('not where both were agreed', () => {
    expect(isChoice([EARLY, agreed(40, EARLY)], [OTHER, agreed(41, OTHER)])).toBe(false)
    expect(isChoice([EARLY, agreed(40, EARLY)], [OTHER])).toBe(true)
  })

  test('where another would remove the paragraph, not where it puts another beside it', () => {
    expect(isChoice([EARLY], [REMOVAL])).toBe(true)
    expect(isChoice([INSERTION], [REMOVAL])).toBe(false)
    expect(isChoice([INSERTION], [INSERTION])).toBe(false)
  })

  test('where the two were voted on against each other', () => {
    const vote: Vote = {
      id: 'v',
      voting: {
        question: { kind: 'alternatives', amendmentIds: ['a20', 'a21'] },
        method: 'hands',
        threshold: { kind: 'over-half' },
        base: { of: 'members', excluded: [], reason: '' },
      },
      pinned: { paragraphs: [], changes: [] },
      at: moment('10:00'),
      seq: 30,
      replaced: [],
      status: { kind: 'open' },
    }
    expect(isChoice([EARLY], [LATE], [vote])).toBe(true)
  })
})
