import { describe, expect, test } from 'vitest'
import { findingKey } from '../../../../renderer/operator/proofreading/finding-key.ts'
import { nextOpen, type ProofItem } from '../../../../renderer/operator/proofreading/proof-item.ts'
import { wordsAround } from '../../../../renderer/operator/proofreading/words-around.ts'
import { mendingCommand } from '../../../../renderer/operator/sitting/proofreading/mending-amendment.ts'
import {
  noted,
  readProofNotes,
  stateOf,
} from '../../../../renderer/operator/sitting/proofreading/proof-notes.ts'
import type { Block } from '../../../../shared/draft/block.ts'
import type { Finding } from '../../../../shared/draft/proofreading/finding.ts'
import { conclusionBlocks } from '../../../../shared/meeting/conclusion.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'
import { meetingAfter } from './given.ts'

/** A finding at some words of a paragraph, as if they were a slip. */
function at(meeting: OpenedMeeting, blockId: string, found: string, instead: string | null): Finding {
  const block = conclusionBlocks(meeting).find(({ id }) => id === blockId)
  const from = plain(block?.text ?? []).indexOf(found)
  return {
    blockId,
    place: { in: 'words', from, to: from + found.length },
    found,
    why: { code: 'misspelt', known: '' },
    suggestion: instead === null ? null : rich(instead),
  }
}

const blockIn = (meeting: OpenedMeeting, id: string): Block | undefined =>
  conclusionBlocks(meeting).find((block) => block.id === id)

describe('a finding made an amendment', () => {
  const meeting = meetingAfter()

  test('is a rewording of its paragraph alone, proposed by the secretariat', () => {
    const command = mendingCommand(meeting, at(meeting, '1.2', 'hạn chế', 'khuyết điểm'), new Map())
    expect(command).toMatchObject({ type: 'ProposeAmendment', proposers: [], commentId: null })
    expect(
      command?.type === 'ProposeAmendment' && command.change.kind === 'reword' && plain(command.change.text),
    ).toBe('Khắc phục khuyết điểm qua kết quả kiểm tra.')
  })

  test('is added to one made before in the same paragraph, as long as that is open', () => {
    const first = mendingCommand(meeting, at(meeting, '1.2', 'hạn chế', 'khuyết điểm'), new Map())
    if (!first) throw new Error('there is something to propose')
    const later = meetingAfter(first)
    const amendmentId = later.amendments[0]?.id ?? ''
    const notes = noted(new Map(), 'first', { amendmentId })
    const second = mendingCommand(later, at(later, '1.2', 'kết quả', 'kết luận'), notes)
    expect(second).toMatchObject({ type: 'ReviseAmendment', amendmentId, proposers: [] })
    expect(
      second?.type === 'ReviseAmendment' && second.change.kind === 'reword' && plain(second.change.text),
    ).toBe('Khắc phục khuyết điểm qua kết luận kiểm tra.')
    const withdrawn = meetingAfter(first, { type: 'WithdrawAmendment', amendmentId })
    expect(mendingCommand(withdrawn, at(withdrawn, '1.2', 'kết quả', 'kết luận'), notes)).toMatchObject({
      type: 'ProposeAmendment',
    })
  })

  test('is none where nothing is suggested, or the words have changed', () => {
    expect(mendingCommand(meeting, at(meeting, '1.2', 'hạn chế', null), new Map())).toBeNull()
    const gone = { ...at(meeting, '1.2', 'hạn chế', 'khuyết điểm'), found: 'tồn tại' }
    expect(mendingCommand(meeting, gone, new Map())).toBeNull()
  })
})

describe('what became of a finding', () => {
  test('is kept by its words and those around them, wherever they move', () => {
    const meeting = meetingAfter()
    const finding = at(meeting, '1.2', 'kết quả', 'kết luận')
    const block = blockIn(meeting, '1.2')
    if (!block) throw new Error('the paragraph stands')
    const moved = { ...block, text: rich(`Nghiêm túc, kịp thời k${plain(block.text).slice(1)}`) }
    const from = plain(moved.text).indexOf('kết quả')
    const same = { ...finding, place: { in: 'words', from, to: from + 'kết quả'.length } as const }
    expect(findingKey(same, moved)).toBe(findingKey(finding, block))
  })

  test('is dismissed, or proposed until its amendment is withdrawn', () => {
    const proposed = mendingCommand(
      meetingAfter(),
      at(meetingAfter(), '1.2', 'hạn chế', 'khuyết điểm'),
      new Map(),
    )
    if (!proposed) throw new Error('there is something to propose')
    const open = meetingAfter(proposed)
    const amendmentId = open.amendments[0]?.id ?? ''
    const notes = noted(noted(new Map(), 'a', { amendmentId }), 'b', { dismissed: true })
    expect(['a', 'b', 'c'].map((key) => stateOf(open, notes, key))).toEqual(['proposed', 'dismissed', 'open'])
    const withdrawn = meetingAfter(proposed, { type: 'WithdrawAmendment', amendmentId })
    expect(stateOf(withdrawn, notes, 'a')).toBe('open')
    expect(stateOf(open, noted(notes, 'b', null), 'b')).toBe('open')
  })

  test('comes back as it was kept; what cannot be read is nothing', () => {
    const notes = noted(noted(new Map(), '__proto__', { dismissed: true }), 'a', { amendmentId: 'x' })
    expect(readProofNotes(JSON.stringify([...notes]))).toEqual(notes)
    for (const kept of [undefined, '', '{', '{}', '[["a",{}]]']) expect(readProofNotes(kept).size).toBe(0)
  })
})

describe('the list', () => {
  const items = (states: string): readonly ProofItem[] => {
    const meeting = meetingAfter()
    const finding = at(meeting, '1.2', 'hạn chế', null)
    const block = blockIn(meeting, '1.2')
    if (!block) throw new Error('the paragraph stands')
    return [...states].map((state, index) => ({
      key: String(index),
      finding,
      block,
      place: '',
      state: state === 'o' ? 'open' : 'dismissed',
    }))
  }

  test.each([
    ['oxo', 0, 2],
    ['oxx', 1, 0],
    ['xxx', 1, 1],
    ['oo', 1, 0],
  ])('of %s goes on from %i to %i', (states, from, to) => {
    expect(nextOpen(items(states), from)).toBe(to)
  })

  test('shows a few words around the place', () => {
    const meeting = meetingAfter()
    const block = blockIn(meeting, '1.2')
    if (!block) throw new Error('the paragraph stands')
    expect(wordsAround(block, at(meeting, '1.2', 'kết quả', null))).toEqual(['…hạn chế qua ', ' kiểm tra.'])
  })
})
