import { describe, expect, test } from 'vitest'
import type { Block } from '../../../shared/draft/block.ts'
import type { DraftReview } from '../../../shared/draft/draft-file.ts'
import type { Reviewed } from '../../../shared/draft/review.ts'
import { takenFrom, takingCommands } from '../../../shared/meeting/taken-review.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { BEGUN, BLOCKS, DUC, drafted, HANH, meetingOf, opened, text } from './given.ts'

const AT = '2026-11-20T09:30:00Z'
const NO_HEAD = { body: '', higherBody: '', place: '', symbol: '' }
const READING = { blocks: BLOCKS, joins: [], doubts: [], head: NO_HEAD, dropped: [] }

function review(...changes: readonly Reviewed[]): DraftReview {
  return {
    rejected: READING,
    changes: changes.map((change) => ({ name: 'Trần Thị Hạnh', at: AT, change })),
    comments: [],
    notPlaced: [],
  }
}

const reword = (blockId: string, before: string, after: string): Reviewed => ({
  kind: 'reword',
  blockId,
  base: rich(drafted(blockId)),
  text: rich(drafted(blockId).replace(before, after)),
})

const hanh = () => 1
const REWORD = reword('II.1.1', 'Tích cực', 'Chủ động')

describe('what is under review, taken into a draft', () => {
  test('becomes open amendments of their authors, with the moment that the file gives', () => {
    const { taken, left } = takenFrom(review(REWORD), BLOCKS, hanh)
    const meeting = opened(meetingOf([...BEGUN, ...takingCommands(taken, [DUC, HANH])]))
    expect(left).toEqual([])
    expect(meeting.amendments).toMatchObject([
      {
        proposers: [HANH],
        reviewer: { name: 'Trần Thị Hạnh', at: AT },
        status: { kind: 'open' },
      },
    ])
  })

  test('is the secretariat’s where its author is nobody of the roster', () => {
    const { taken } = takenFrom(review(REWORD), BLOCKS, () => null)
    const meeting = opened(meetingOf([...BEGUN, ...takingCommands(taken, [DUC, HANH])]))
    expect(meeting.amendments[0]?.proposers).toEqual([])
    expect(meeting.amendments[0]?.reviewer?.name).toBe('Trần Thị Hạnh')
  })

  test('follows a paragraph that was put right meanwhile, where both do not touch', () => {
    const corrected = BLOCKS.map(
      (block): Block =>
        block.id === 'II.1.1'
          ? { ...block, text: rich(drafted('II.1.1').replace('cấp ủy', 'Đảng ủy')) }
          : block,
    )
    const { taken } = takenFrom(review(REWORD), corrected, hanh)
    expect(taken.changes.map(({ change }) => ('text' in change ? plain(change.text) : ''))).toEqual([
      'Chủ động đổi mới nội dung, phương thức lãnh đạo của Đảng ủy.',
    ])
  })

  test('is left, in words, where its paragraph is gone or was changed in the same place', () => {
    const without = BLOCKS.filter(({ id }) => id !== 'II.1.1')
    const expected = [drafted('II.1.1').replace('Tích cực', 'Chủ động')]
    expect(takenFrom(review(REWORD), without, hanh)).toEqual({
      taken: { changes: [], comments: [] },
      left: expected,
    })
    const elsewhere = BLOCKS.map(
      (block): Block =>
        block.id === 'II.1.1'
          ? { ...block, text: rich(drafted('II.1.1').replace('Tích cực', 'Ra sức')) }
          : block,
    )
    expect(takenFrom(review(REWORD), elsewhere, hanh).left).toEqual(expected)
  })

  test('brings new, parted and deleted paragraphs, which can all be agreed', () => {
    const insert: Reviewed = {
      kind: 'insert',
      blockId: 'II.1.2',
      side: 'after',
      label: '1.3.',
      text: rich('Đổi mới công tác dân vận.'),
    }
    const { taken } = takenFrom(review(insert, { kind: 'delete', blockId: 'II.2.2' }), BLOCKS, hanh)
    const commands = takingCommands(taken, [DUC, HANH])
    const agreed = meetingOf([
      ...BEGUN,
      ...commands,
      { type: 'AgreeAmendment', amendmentId: '4' },
      { type: 'AgreeAmendment', amendmentId: '5' },
    ])
    expect(text(agreed)).toContain('1.3. Đổi mới công tác dân vận.')
    expect(text(agreed).join()).not.toContain('giải ngân')
  })

  test('makes comments of comments, of those on the roster alone', () => {
    const commented = {
      ...review(),
      comments: [{ name: 'A', at: AT, blockId: 'II.1.1', words: 'Cần ghi rõ.' }],
    }
    const { taken } = takenFrom(commented, BLOCKS, hanh)
    const meeting = opened(meetingOf([...BEGUN, ...takingCommands(taken, [DUC, HANH])]))
    expect(meeting.comments).toMatchObject([
      { blockId: 'II.1.1', delegateId: HANH, words: 'Cần ghi rõ.', written: true, reviewer: { at: AT } },
    ])
    expect(takenFrom(commented, BLOCKS, () => null).left).toEqual(['Cần ghi rõ.'])
  })
})
