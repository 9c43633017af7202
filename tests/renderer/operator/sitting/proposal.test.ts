import { describe, expect, test } from 'vitest'
import {
  deletion,
  hindrance,
  insertion,
  joining,
  keptProposal,
  labelled,
  proposalCommand,
  proposalKey,
  proposalOf,
  restoredProposal,
  revision,
  rewording,
  splitting,
} from '../../../../renderer/operator/sitting/amendment/proposal.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'
import { meetingAfter, paragraphIn, rewordingOf } from './given.ts'

const meeting = meetingAfter()
const paragraph = (id: string) => paragraphIn(meeting, id)

describe('a new proposal', () => {
  test('to reword begins with the wording that stands', () => {
    const change = rewording(paragraph('1.2'))
    expect(change.text).toEqual(change.base)
    expect(hindrance(proposalOf(change))).toBe('changes-nothing')
    expect(hindrance(proposalOf({ ...change, text: rich(' ') }))).toBe('empty-paragraph')
    expect(hindrance(proposalOf({ ...change, text: rich('Khác.') }))).toBeNull()
  })

  test('to insert is numbered as its neighbour', () => {
    expect(insertion(paragraph('1.2'), 'after')).toMatchObject({ label: '1.3.', level: 3, blockKind: 'item' })
    expect(insertion(paragraph('1.2'), 'before')).toMatchObject({ label: '1.2.', blockKind: 'item' })
    expect(insertion(paragraph('note'), 'after')).toMatchObject({
      label: null,
      level: 0,
      blockKind: 'paragraph',
    })
  })

  test('to insert below a heading is a paragraph of that heading, before it another heading', () => {
    expect(insertion(paragraph('1'), 'after')).toMatchObject({ label: null, blockKind: 'paragraph' })
    expect(insertion(paragraph('1'), 'before')).toMatchObject({ label: '1.', level: 2, blockKind: 'heading' })
  })

  test('to insert takes kind and level from its label', () => {
    const change = insertion(paragraph('1.2'), 'after')
    expect(labelled(change, '')).toMatchObject({ label: null, level: 0, blockKind: 'paragraph' })
    expect(labelled(labelled(change, null), 'a)')).toMatchObject({ label: 'a)', level: 4, blockKind: 'item' })
  })

  test('to split has all in its first part', () => {
    const change = splitting(paragraph('1.2'))
    expect(change).toMatchObject({ second: [], label: '1.3.' })
    expect(hindrance(proposalOf(change))).toBe('not-split')
  })

  test('to join takes in the paragraph that follows', () => {
    const change = joining(meeting, '1.1')
    expect(change?.nextId).toBe('1.2')
    expect(plain(change?.text ?? [])).toBe(
      'Đổi mới phương thức lãnh đạo. Khắc phục hạn chế qua kết quả kiểm tra.',
    )
    expect(joining(meeting, 'recipients')).toBeNull()
  })
})

describe('an open amendment being revised', () => {
  test('is shown as it would be made now, after what was agreed since', () => {
    const later = meetingAfter(
      rewordingOf('1.2', 'Khắc phục hạn chế được chỉ ra sau kiểm tra.'),
      rewordingOf('1.2', 'Khẩn trương khắc phục hạn chế qua kết quả kiểm tra.'),
      { type: 'AgreeAmendment', amendmentId: 'c1' },
    )
    const [, second] = later.amendments
    if (!second) throw new Error('no second amendment')
    const { change, amendmentId } = revision(later, second)
    expect(amendmentId).toBe('c2')
    expect(change.kind === 'reword' && plain(change.text)).toBe(
      'Khẩn trương khắc phục hạn chế được chỉ ra sau kiểm tra.',
    )
  })

  test('that collides keeps its words against the wording that stands', () => {
    const later = meetingAfter(
      rewordingOf('1.2', 'Khắc phục hạn chế được chỉ ra sau kiểm tra.'),
      rewordingOf('1.2', 'Khắc phục hạn chế theo kết luận kiểm tra.'),
      { type: 'AgreeAmendment', amendmentId: 'c1' },
    )
    const [, second] = later.amendments
    if (!second) throw new Error('no second amendment')
    const { change } = revision(later, second)
    if (change.kind !== 'reword') throw new Error('not a rewording')
    expect(plain(change.base)).toBe('Khắc phục hạn chế được chỉ ra sau kiểm tra.')
    expect(plain(change.text)).toBe('Khắc phục hạn chế theo kết luận kiểm tra.')
  })

  test('is saved as a revision', () => {
    const proposal = { ...proposalOf(deletion(paragraph('1.2'))), amendmentId: 'c1' }
    expect(proposalCommand(proposal)).toMatchObject({ type: 'ReviseAmendment', amendmentId: 'c1' })
    expect(proposalCommand({ ...proposal, amendmentId: null })).toMatchObject({ type: 'ProposeAmendment' })
  })
})

describe('a half-typed proposal', () => {
  const opened = proposalOf(rewording(paragraph('1.2')))
  const typed = { ...opened, change: { ...rewording(paragraph('1.2')), text: rich('Khắc phục ngay.') } }

  test('comes back as it was typed', () => {
    expect(restoredProposal(keptProposal(typed, opened) ?? undefined)).toEqual(typed)
  })

  test('is not kept while it is as it was opened', () => {
    expect(keptProposal(opened, opened)).toBeNull()
  })

  test('that cannot be read is passed over', () => {
    expect(restoredProposal('{}')).toBeNull()
    expect(restoredProposal('kết luận')).toBeNull()
  })

  test('is kept apart for each kind, paragraph and revision', () => {
    const keys = [
      proposalKey(opened),
      proposalKey(proposalOf(insertion(paragraph('1.2'), 'after'))),
      proposalKey(proposalOf(insertion(paragraph('1.2'), 'before'))),
      proposalKey(proposalOf(rewording(paragraph('1.1')))),
      proposalKey({ ...opened, amendmentId: 'c1' }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
