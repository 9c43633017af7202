import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import { eventShape } from '../../../shared/meeting/event.ts'
import type { Change } from '../../../shared/meeting/shape.ts'
import { standingOf } from '../../../shared/meeting/standing.ts'
import {
  agree,
  BEGUN,
  DUC,
  drafted,
  given,
  item,
  join,
  meetingOf,
  move,
  opened,
  order,
  propose,
  replace,
  reword,
  split,
  takeBack,
  text,
} from './given.ts'

const [FIRST, SECOND] = ['Tích cực đổi mới nội dung,', 'phương thức lãnh đạo của cấp ủy.']
const SPLIT = split('II.1.1', FIRST, SECOND, '1.2.')
const JOIN = join('II.1.1', 'II.1.2', drafted('II.1.1'), drafted('II.1.2'))

describe('proposing', () => {
  const refusals: readonly (readonly [string, Change, string])[] = [
    [
      'a rewording that changes nothing',
      reword('II.1.1', drafted('II.1.1'), ` ${drafted('II.1.1')} `),
      'changes-nothing',
    ],
    ['a rewording to nothing', reword('II.1.1', drafted('II.1.1'), ' '), 'empty-paragraph'],
    ['a paragraph that is not there', { kind: 'delete', blockId: 'x' }, 'unknown-paragraph'],
    ['what is not discussed', { kind: 'delete', blockId: 'type' }, 'not-discussed'],
    ['an empty insertion', item('after', 'II.1.1', '1.2.', 3, ''), 'empty-paragraph'],
    ['half a split', split('II.1.1', FIRST, ' '), 'empty-paragraph'],
    ['a join with what does not follow', join('II.1.1', 'II.2.1', 'a', 'b'), 'not-next'],
    ['a move into its own section', move('II.1', 'after', 'II.1.2'), 'moves-into-itself'],
    ['a move to where it is, before', move('II.1', 'before', 'II.2'), 'moves-nowhere'],
    ['a move to where it is, after', move('II.2', 'after', 'II.1'), 'moves-nowhere'],
    ['a move beside nothing', move('II.1', 'after', 'x'), 'unknown-paragraph'],
  ]
  test.each(refusals)('refuses %s', (_, change, code) => {
    expect(decide(meetingOf(BEGUN), propose(change), { at: '', id: 'x' })).toMatchObject({
      ok: false,
      refusal: { code },
    })
  })

  test('keeps the citation of that moment and counts the alternatives', () => {
    const { amendments } = opened(
      meetingOf([
        ...BEGUN,
        propose(replace('II.1.2', 'năm sau', 'năm 2027')),
        propose(replace('II.1.2', 'Xây dựng', 'Ban hành')),
      ]),
    )
    expect(amendments.map(({ ordinal, citation }) => [ordinal, citation.label])).toEqual([
      [1, '1.2.'],
      [2, '1.2.'],
    ])
  })

  test('names a comment that is there, or none', () =>
    given(...BEGUN)
      .when({ type: 'ProposeAmendment', change: SPLIT, proposers: [], commentId: 'x' })
      .thenRefused({ code: 'unknown-comment' }))

  test('by delegates of the roster only', () =>
    given(...BEGUN)
      .when(propose(SPLIT, ['ai']))
      .thenRefused({ code: 'unknown-delegate' }))
})

describe('each kind of change, agreed and taken back', () => {
  const kinds: readonly (readonly [string, Change, readonly string[]])[] = [
    [
      'reword',
      replace('II.1.2', 'năm sau', 'năm 2027'),
      [
        '1.1. Tích cực đổi mới nội dung, phương thức lãnh đạo của cấp ủy.',
        '1.2. Xây dựng kế hoạch kiểm tra, giám sát năm 2027.',
      ],
    ],
    [
      'insert after',
      item('after', 'II.1.1', '1.2.', 3, 'Kết nạp đảng viên.'),
      [`1.1. ${drafted('II.1.1')}`, '1.2. Kết nạp đảng viên.', `1.3. ${drafted('II.1.2')}`],
    ],
    [
      'insert before',
      item('before', 'II.1.1', '1.1.', 3, 'Kết nạp đảng viên.'),
      ['1.1. Kết nạp đảng viên.', `1.2. ${drafted('II.1.1')}`, `1.3. ${drafted('II.1.2')}`],
    ],
    ['delete', { kind: 'delete', blockId: 'II.1.1' }, [`1.1. ${drafted('II.1.2')}`]],
    ['move', move('II.1.2', 'before', 'II.1.1'), [`1.1. ${drafted('II.1.2')}`, `1.2. ${drafted('II.1.1')}`]],
    ['split', SPLIT, [`1.1. ${FIRST}`, `1.2. ${SECOND}`, `1.3. ${drafted('II.1.2')}`]],
    ['join', JOIN, [`1.1. ${drafted('II.1.1')} ${drafted('II.1.2')}`]],
  ]
  test.each(kinds)('%s', (_, change, lines) => {
    const before = meetingOf(BEGUN)
    const proposed = meetingOf([propose(change)], before)
    const agreed = meetingOf([agree('4')], proposed)
    const all = text(agreed)
    const from = all.indexOf('1. Công tác xây dựng Đảng') + 1
    expect(all.slice(from, all.indexOf('2. Phát triển kinh tế'))).toEqual(lines)
    const back = meetingOf([takeBack('4')], agreed)
    expect(opened(back).document).toEqual(opened(before).document)
    expect(opened(back).amendments).toEqual(opened(proposed).amendments)
  })

  test('a section moves whole and is numbered anew, and back', () => {
    const before = meetingOf(BEGUN)
    const agreed = meetingOf([propose(move('II.1', 'after', 'II.2')), agree('4')], before)
    expect(text(agreed).slice(5, 11)).toEqual([
      '1. Phát triển kinh tế',
      `1.1. ${drafted('II.2.1')}`,
      `1.2. ${drafted('II.2.2')}`,
      '2. Công tác xây dựng Đảng',
      `2.1. ${drafted('II.1.1')}`,
      `2.2. ${drafted('II.1.2')}`,
    ])
    expect(opened(meetingOf([takeBack('4')], agreed)).document).toEqual(opened(before).document)
  })
})

function withdraw(amendmentId: string): Command {
  return { type: 'WithdrawAmendment', amendmentId }
}

describe('one change upon another', () => {
  const undone = (...changes: readonly Change[]) => {
    const commands = changes.flatMap((change, i) => [propose(change), agree(String(4 + 2 * i))])
    const before = meetingOf(BEGUN)
    const after = meetingOf(commands, before)
    const ids = changes.map((_, i) => String(4 + 2 * i)).toReversed()
    const back = ids.flatMap((id) => [takeBack(id), withdraw(id)])
    expect(opened(meetingOf(back, after)).document).toEqual(opened(before).document)
    return after
  }

  test('moved twice: each move is taken back by itself', () => {
    const after = undone(move('II.1.1', 'after', 'II.1.2'), move('II.1.1', 'after', 'II.2.2'))
    expect(order(after).slice(6, 10)).toEqual(['II.1.2', 'II.2', 'II.2.1', 'II.2.2'])
  })

  test('moved and moved back', () => {
    const after = undone(move('II.1.1', 'after', 'II.1.2'), move('II.1.1', 'before', 'II.1.2'))
    expect(text(after)).toEqual(text(meetingOf(BEGUN)))
  })

  test('what was inserted is moved', () => {
    const inserted = item('after', 'II.1.1', '1.2.', 3, 'Kết nạp đảng viên.')
    const after = undone(inserted, move('5', 'after', 'II.2.2'))
    expect(text(after).slice(8, 12)).toEqual([
      '2. Phát triển kinh tế',
      `2.1. ${drafted('II.2.1')}`,
      `2.2. ${drafted('II.2.2')}`,
      '2.3. Kết nạp đảng viên.',
    ])
  })

  test('what was moved is deleted', () => {
    undone(move('II.1', 'after', 'II.2'), { kind: 'delete', blockId: 'II.1.1' })
    undone(move('II.1.1', 'after', 'II.1.2'), { kind: 'delete', blockId: 'II.1.1' })
  })

  test('a deleted paragraph goes with its section, and comes back inside it', () => {
    const after = meetingOf([
      ...BEGUN,
      propose({ kind: 'delete', blockId: 'II.1.2' }),
      agree('4'),
      propose(move('II.1', 'after', 'II.2')),
      agree('6'),
      takeBack('4'),
    ])
    expect(order(after).slice(5, 11)).toEqual(['II.2', 'II.2.1', 'II.2.2', 'II.1', 'II.1.1', 'II.1.2'])
  })

  test('a split of a split', () => {
    const after = undone(SPLIT, split('5', 'phương thức', 'lãnh đạo của cấp ủy.', '1.3.'))
    expect(text(after).slice(6, 10)).toEqual([
      `1.1. ${FIRST}`,
      '1.2. phương thức',
      '1.3. lãnh đạo của cấp ủy.',
      `1.4. ${drafted('II.1.2')}`,
    ])
  })

  test('a split joined again', () => {
    const after = undone(SPLIT, join('II.1.1', '5', FIRST, SECOND))
    expect(text(after)).toEqual(text(meetingOf(BEGUN)))
  })

  test('what was inserted at one place stands in the order of agreement, behind its own items', () => {
    const after = undone(
      item('after', 'II.1', '2.', 2, 'Công tác dân vận'),
      item('after', '5', '2.1.', 3, 'Vận động.'),
      item('after', 'II.1', '3.', 2, 'Công tác nội chính'),
    )
    expect(text(after).slice(5, 12)).toEqual([
      '1. Công tác xây dựng Đảng',
      `1.1. ${drafted('II.1.1')}`,
      `1.2. ${drafted('II.1.2')}`,
      '2. Công tác dân vận',
      '2.1. Vận động.',
      '3. Công tác nội chính',
      '4. Phát triển kinh tế',
    ])
  })

  test('joined twice, and something put behind: each comes back to its place', () => {
    const [one, two, heading] = [drafted('II.1.1'), drafted('II.1.2'), drafted('II.2')]
    const commands = [
      ...BEGUN,
      propose(JOIN),
      agree('4'),
      propose(join('II.1.1', 'II.2', `${one} ${two}`, heading)),
      agree('6'),
      propose(item('after', 'II.1.1', null, 0, 'Thêm vào.')),
      agree('8'),
    ]
    const back = meetingOf([...commands, takeBack('6'), takeBack('4')])
    expect(order(back).slice(6, 10)).toEqual(['II.1.1', 'II.1.2', 'II.2', '9'])
  })

  test('beside what was removed there is still a place', () => {
    for (const side of ['before', 'after'] as const) {
      const after = undone(
        { kind: 'delete', blockId: 'II.1.1' },
        item(side, 'II.1.1', '1.1.', 3, 'Thay vào.'),
      )
      expect(text(after).slice(6, 8)).toEqual(['1.1. Thay vào.', `1.2. ${drafted('II.1.2')}`])
    }
  })

  test('a join cannot be agreed once something stands between', () =>
    given(...BEGUN, propose(JOIN), propose(item('after', 'II.1.1', '1.2.', 3, 'Chen vào.')), agree('5'))
      .when(agree('4'))
      .thenRefused({ code: 'not-next' }))

  test('a move cannot be agreed once its place lies inside what would move', () =>
    given(
      ...BEGUN,
      propose(move('II.1', 'after', 'II.2.2')),
      propose(move('II.2.2', 'after', 'II.1.1')),
      agree('5'),
    )
      .when(agree('4'))
      .thenRefused({ code: 'moves-into-itself' }))

  test('a rewording, then a split: the half that has it gives it back', () => {
    const reworded = 'Tích cực đổi mới căn bản nội dung,'
    const history = meetingOf([
      ...BEGUN,
      propose(replace('II.1.1', 'đổi mới nội dung', 'đổi mới căn bản nội dung')),
      agree('4'),
      propose(split('II.1.1', reworded, SECOND, '1.2.')),
      agree('6'),
      takeBack('4'),
    ])
    expect(text(history).slice(6, 8)).toEqual([`1.1. ${FIRST}`, `1.2. ${SECOND}`])
    const decision = decide(history, takeBack('6'), { at: '', id: 'x' })
    expect(decision).toEqual({ ok: false, refusal: { code: 'cannot-revert', words: ['1.1.'] } })
  })
})

describe('what was removed', () => {
  test('is named by its label, or by its first words', () => {
    const removed = (blockId: string) => [
      ...BEGUN,
      propose({ kind: 'delete', blockId }),
      propose({ kind: 'delete', blockId }),
      agree('4'),
    ]
    given(...removed('II.1.2'))
      .when(agree('5'))
      .thenRefused({ code: 'paragraph-removed', label: '1.2.' })
    given(...removed('I.p'))
      .when(agree('5'))
      .thenRefused({ code: 'paragraph-removed', label: 'Kinh tế tăng trưởng khá…' })
  })
})

describe('alternatives', () => {
  test('that touch other words are agreed one after another, each as proposed', () => {
    const history = meetingOf([
      ...BEGUN,
      propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
      propose(replace('II.1.1', 'cấp ủy', 'các cấp ủy')),
      agree('5'),
      agree('4'),
    ])
    expect(text(history)[6]).toBe('1.1. Tiếp tục đổi mới nội dung, phương thức lãnh đạo của các cấp ủy.')
    const back = meetingOf([takeBack('5')], history)
    expect(text(back)[6]).toBe('1.1. Tiếp tục đổi mới nội dung, phương thức lãnh đạo của cấp ủy.')
  })

  test('that touch the same words collide, said in the words that stand', () => {
    const history = meetingOf([
      ...BEGUN,
      propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
      propose(replace('II.1.1', 'Tích cực', 'Chủ động')),
      agree('4'),
    ])
    expect(decide(history, agree('5'), { at: '', id: 'x' })).toEqual({
      ok: false,
      refusal: { code: 'collision', words: ['Tiếp tục'] },
    })
  })

  test('the same proposal twice is done already, and taking back either leaves the other', () => {
    const same = replace('II.1.1', 'Tích cực', 'Tiếp tục')
    const history = meetingOf([...BEGUN, propose(same), propose(same), agree('4')])
    const second = opened(history).amendments[1]
    expect(second && standingOf(opened(history), second).kind).toBe('done')
    const both = meetingOf([agree('5')], history)
    expect(text(meetingOf([takeBack('5')], both))[6]).toBe(text(history)[6])
  })

  test('revised against the wording that stands', () => {
    const history = meetingOf([
      ...BEGUN,
      propose(replace('II.1.1', 'Tích cực', 'Tiếp tục')),
      propose(replace('II.1.1', 'Tích cực', 'Chủ động')),
      agree('4'),
    ])
    const now = drafted('II.1.1').replace('Tích cực', 'Tiếp tục')
    const change = reword('II.1.1', now, now.replace('Tiếp tục', 'Tiếp tục chủ động'))
    const revised = meetingOf(
      [{ type: 'ReviseAmendment', amendmentId: '5', change, proposers: [] }, agree('5')],
      history,
    )
    expect(text(revised)[6]).toBe('1.1. Tiếp tục chủ động đổi mới nội dung, phương thức lãnh đạo của cấp ủy.')
  })
})

describe('outcomes', () => {
  const proposed = [...BEGUN, propose(SPLIT)]

  test('are given once, and can be taken back', () => {
    const outcomes = [
      agree('4'),
      { type: 'RejectAmendment', amendmentId: '4', reason: ' chưa  rõ ' },
      { type: 'WithdrawAmendment', amendmentId: '4' },
    ] as const
    for (const outcome of outcomes) {
      const decided = [...proposed, outcome]
      for (const again of outcomes)
        given(...decided)
          .when(again)
          .thenRefused({ code: 'amendment-not-open' })
      given(...decided)
        .when({ type: 'ReviseAmendment', amendmentId: '4', change: SPLIT, proposers: [] })
        .thenRefused({ code: 'amendment-not-open' })
      const back = meetingOf([...decided, takeBack('4')])
      expect(opened(back).amendments[0]?.status).toEqual({ kind: 'open' })
    }
    given(...proposed)
      .when(takeBack('4'))
      .thenRefused({ code: 'amendment-open' })
    given(...proposed)
      .when(takeBack('9'))
      .thenRefused({ code: 'unknown-amendment' })
  })

  test('a rejection keeps its reason, tidied', () =>
    given(...proposed)
      .when({ type: 'RejectAmendment', amendmentId: '4', reason: ' chưa  rõ ' })
      .thenFacts({ type: 'AmendmentRejected', amendmentId: '4', reason: 'chưa rõ' }))

  test('what a later amendment changed holds the earlier one fast', () =>
    given(...proposed, agree('4'), propose(reword('5', SECOND, 'cách lãnh đạo.')), agree('6'))
      .when(takeBack('4'))
      .thenRefused({ code: 'cannot-revert', words: ['1.2.'] }))

  test('a paragraph of which something was said does not go away beneath it', () => {
    const comment: Command = {
      type: 'CaptureComment',
      blockId: '5',
      delegateId: DUC,
      kind: 'opinion',
      words: 'Nhất trí.',
    }
    const things = [
      comment,
      propose(reword('5', SECOND, 'cách lãnh đạo.')),
      propose(move('II.2.1', 'before', '5')),
      propose(join('II.1.1', '5', FIRST, SECOND)),
    ]
    for (const thing of things) {
      given(...proposed, agree('4'), thing)
        .when(takeBack('4'))
        .thenRefused({ code: 'cannot-revert', words: ['1.2.'] })
    }
    given(...proposed, agree('4'), comment, { type: 'WithdrawComment', commentId: '6' })
      .when(takeBack('4'))
      .thenFacts({ type: 'AmendmentReopened', amendmentId: '4', reverted: null })
  })

  test('are facts that the store can keep', () => {
    for (const { event } of meetingOf([...proposed, agree('4'), takeBack('4')]).facts) {
      expect(eventShape.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
    }
  })
})
