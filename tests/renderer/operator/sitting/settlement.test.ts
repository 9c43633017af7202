import { describe, expect, test } from 'vitest'
import {
  collisionsIn,
  type Settlement,
  settledText,
} from '../../../../renderer/operator/sitting/amendment/settlement.ts'
import { merge } from '../../../../shared/text/merge.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'

const base = rich('Khắc phục hạn chế qua kết quả kiểm tra; xây dựng chương trình năm sau.')
const mine = rich('Khắc phục hạn chế theo kết luận kiểm tra; xây dựng kế hoạch năm sau.')
const agreed = rich('Khắc phục hạn chế được chỉ ra sau kiểm tra; xây dựng chương trình năm sau.')
const merged = merge(base, mine, agreed)
if (merged.kind !== 'collision') throw new Error('these two should collide')
const { pieces } = merged

const settled = (...settlements: (Settlement | undefined)[]) => plain(settledText(pieces, settlements))

describe('a collision', () => {
  test('is one place, with both wordings', () => {
    const [place, ...more] = collisionsIn(pieces)
    expect(more).toEqual([])
    expect(plain(place?.mine ?? [])).toContain('theo kết luận')
    expect(plain(place?.theirs ?? [])).toContain('được chỉ ra sau')
  })

  test('is settled by the wording agreed, the one proposed, or both', () => {
    expect(settled({ kind: 'theirs' })).toContain('hạn chế được chỉ ra sau kiểm tra; xây dựng kế hoạch')
    expect(settled({ kind: 'mine' })).toContain('hạn chế theo kết luận kiểm tra; xây dựng kế hoạch')
    expect(settled({ kind: 'both' })).toContain('được chỉ ra sau theo kết luận')
  })

  test('is settled by words of the operator’s own, parted from their neighbours', () => {
    expect(settled({ kind: 'own', words: ' đã nêu tại kết luận  ' })).toContain(
      'hạn chế đã nêu tại kết luận kiểm tra; xây dựng kế hoạch',
    )
    expect(settled({ kind: 'own', words: '' })).toContain('hạn chế kiểm tra; xây dựng kế hoạch')
  })

  test('keeps what was agreed until a choice is made', () => {
    expect(settled(undefined)).toBe(settled({ kind: 'theirs' }))
  })
})
