import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { overlapsOf } from '../../../shared/meeting/overlap.ts'
import type { Change } from '../../../shared/meeting/shape.ts'
import { type Standing, standingOf } from '../../../shared/meeting/standing.ts'
import { plain } from '../../../shared/text/tidy.ts'
import {
  agree,
  BEGUN,
  drafted,
  given,
  item,
  join,
  meetingOf,
  opened,
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
const IN_FIRST = replace('II.1.1', 'Tích cực', 'Tiếp tục')
const IN_SECOND = replace('II.1.1', 'cấp ủy', 'cấp ủy các cấp')

/** What item 1 of part II says. */
function points(history: History): readonly string[] {
  const all = text(history)
  return all.slice(all.indexOf('1. Công tác xây dựng Đảng') + 1, all.indexOf('2. Phát triển kinh tế'))
}

/** The structure changes first while the rewording is open, and then the rewording is agreed. */
function late(change: Change, ...structure: readonly Change[]): readonly Command[] {
  const before = structure.flatMap((one, index) => [propose(one), agree(String(5 + 2 * index))])
  return [...BEGUN, propose(change), ...before]
}

function standingOfFirst(history: History): Standing {
  const [amendment] = opened(history).amendments
  if (!amendment) throw new Error('nothing is proposed')
  return standingOf(opened(history), amendment)
}

describe('a rewording of a paragraph that was split meanwhile', () => {
  test('goes to the half that has its words', () => {
    expect(points(meetingOf([...late(IN_FIRST, SPLIT), agree('4')]))).toEqual([
      `1.1. ${FIRST.replace('Tích cực', 'Tiếp tục')}`,
      `1.2. ${SECOND}`,
      `1.3. ${drafted('II.1.2')}`,
    ])
    expect(points(meetingOf([...late(IN_SECOND, SPLIT), agree('4')]))).toEqual([
      `1.1. ${FIRST}`,
      '1.2. phương thức lãnh đạo của cấp ủy các cấp.',
      `1.3. ${drafted('II.1.2')}`,
    ])
  })

  test('goes to the half of the half', () => {
    const again = split('6', 'phương thức lãnh đạo', 'của cấp ủy.', '1.3.')
    expect(points(meetingOf([...late(IN_SECOND, SPLIT, again), agree('4')])).slice(0, 3)).toEqual([
      `1.1. ${FIRST}`,
      '1.2. phương thức lãnh đạo',
      '1.3. của cấp ủy các cấp.',
    ])
  })

  test('is done in the whole once the halves are one again', () => {
    const again = join('II.1.1', '6', FIRST, SECOND)
    expect(points(meetingOf([...late(IN_SECOND, SPLIT, again), agree('4')]))[0]).toBe(
      '1.1. Tích cực đổi mới nội dung, phương thức lãnh đạo của cấp ủy các cấp.',
    )
  })

  test('collides where it changes both halves, or the words at the cut', () => {
    const both = reword(
      'II.1.1',
      drafted('II.1.1'),
      'Tiếp tục đổi mới nội dung, phương thức lãnh đạo của Đảng.',
    )
    const across = replace('II.1.1', 'nội dung, phương thức', 'cách thức')
    const inBetween = replace('II.1.1', 'nội dung, phương', 'nội dung, tác phong, phương')
    for (const change of [both, across, inBetween]) {
      const history = meetingOf(late(change, SPLIT))
      expect(standingOfFirst(history)).toMatchObject({ kind: 'collision', blockId: 'II.1.1' })
      expect(decide(history, agree('4'), { at: '', id: 'x' })).toEqual({
        ok: false,
        refusal: { code: 'collision', words: [FIRST] },
      })
    }
  })

  test('collides in the half alone where only that was reworded', () => {
    const one = replace('II.1.1', 'lãnh đạo', 'công tác')
    const other = reword('6', SECOND, SECOND.replace('lãnh đạo', 'điều hành'))
    const history = meetingOf(late(one, SPLIT, other))
    expect(standingOfFirst(history)).toMatchObject({ kind: 'collision', blockId: '6', words: ['điều hành'] })
  })

  test('has no place where its half was deleted', () => {
    const history = meetingOf(late(IN_SECOND, SPLIT, { kind: 'delete', blockId: '6' }))
    expect(standingOfFirst(history)).toMatchObject({ kind: 'orphaned', reason: 'removed' })
  })

  test('revised after the split is about its own paragraph alone', () => {
    const change = reword('II.1.1', FIRST, 'Tiếp tục đổi mới nội dung và')
    const history = meetingOf([
      ...late(IN_FIRST, SPLIT),
      { type: 'ReviseAmendment', amendmentId: '4', change, proposers: [] },
      agree('4'),
    ])
    expect(points(history).slice(0, 2)).toEqual(['1.1. Tiếp tục đổi mới nội dung và', `1.2. ${SECOND}`])
  })

  test('overlaps with what is proposed to that half', () => {
    const other = reword('6', SECOND, SECOND.replace('lãnh đạo', 'điều hành'))
    const history = meetingOf([...late(replace('II.1.1', 'lãnh đạo', 'công tác'), SPLIT), propose(other)])
    expect(overlapsOf(opened(history), '6')).toEqual([{ first: '4', second: '7', words: ['lãnh đạo'] }])
    expect(overlapsOf(opened(history), 'II.1.1')).toEqual([])
  })
})

describe('a rewording of a paragraph that was joined meanwhile', () => {
  const ending = replace('II.1.1', 'cấp ủy.', 'cấp ủy, tổ chức đảng.')
  const next = replace('II.1.2', 'năm sau', 'năm 2027')

  test('is done in the whole, whichever of the two it was proposed to', () => {
    expect(points(meetingOf([...late(ending, JOIN), agree('4')]))).toEqual([
      `1.1. Tích cực đổi mới nội dung, phương thức lãnh đạo của cấp ủy, tổ chức đảng. ${drafted('II.1.2')}`,
    ])
    expect(points(meetingOf([...late(next, JOIN), agree('4')]))).toEqual([
      `1.1. ${drafted('II.1.1')} Xây dựng kế hoạch kiểm tra, giám sát năm 2027.`,
    ])
  })

  test('may add words where the two meet', () => {
    const more = replace('II.1.1', 'cấp ủy.', 'cấp ủy. Làm tốt công tác cán bộ.')
    expect(points(meetingOf([...late(more, JOIN), agree('4')]))).toEqual([
      `1.1. ${drafted('II.1.1')} Làm tốt công tác cán bộ. ${drafted('II.1.2')}`,
    ])
  })

  test('has no place where the whole was deleted', () => {
    const history = meetingOf(late(next, JOIN, { kind: 'delete', blockId: 'II.1.1' }))
    expect(standingOfFirst(history)).toMatchObject({ kind: 'orphaned', reason: 'removed' })
  })
})

describe('an agreed rewording is taken back where its words are now', () => {
  const takenBack = (change: Change, structure: Change) =>
    meetingOf([...BEGUN, propose(change), agree('4'), propose(structure), agree('6'), takeBack('4')])

  test('in the second half of a split', () => {
    const after = split('II.1.1', FIRST, 'phương thức lãnh đạo của cấp ủy các cấp.', '1.2.')
    expect(points(takenBack(IN_SECOND, after)).slice(0, 2)).toEqual([`1.1. ${FIRST}`, `1.2. ${SECOND}`])
  })

  test('in what its paragraph was joined into', () => {
    const now = drafted('II.1.2').replace('năm sau', 'năm 2027')
    const after = join('II.1.1', 'II.1.2', drafted('II.1.1'), now)
    expect(points(takenBack(replace('II.1.2', 'năm sau', 'năm 2027'), after))).toEqual([
      `1.1. ${drafted('II.1.1')} ${drafted('II.1.2')}`,
    ])
  })
})

describe('a split or join of what was reworded meanwhile', () => {
  test('a split follows the words beside which it parts', () => {
    for (const change of [IN_FIRST, IN_SECOND]) {
      const wording = change.kind === 'reword' ? plain(change.text) : ''
      const [one, two] = points(meetingOf([...late(SPLIT, change), agree('4')]))
      expect(`${one?.slice('1.1. '.length)} ${two?.slice('1.2. '.length)}`).toBe(wording)
      expect(two).toMatch(/^1\.2\. phương thức/)
    }
  })

  test('a split that lost its place is settled by the operator', () =>
    given(...late(SPLIT, replace('II.1.1', 'nội dung, phương thức', 'cách thức')))
      .when(agree('4'))
      .thenRefused({ code: 'collision', words: ['Tích cực đổi mới cách thức lãnh đạo của cấp ủy.'] }))

  test('a join takes both as they stand', () => {
    const change = replace('II.1.2', 'năm sau', 'năm 2027')
    expect(points(meetingOf([...late(JOIN, change), agree('4')]))).toEqual([
      `1.1. ${drafted('II.1.1')} Xây dựng kế hoạch kiểm tra, giám sát năm 2027.`,
    ])
  })
})

test('what was to follow a paragraph follows the last of its parts', () => {
  const insertion = item('after', 'II.1.1', '1.2.', 3, 'Kết nạp đảng viên.')
  expect(points(meetingOf([...late(insertion, SPLIT), agree('4')])).slice(0, 3)).toEqual([
    `1.1. ${FIRST}`,
    `1.2. ${SECOND}`,
    '1.3. Kết nạp đảng viên.',
  ])
})

test('a rewording and a split commute wherever the rewording is not at the cut', () => {
  const words = drafted('II.1.1').split(' ')
  const cut = FIRST.split(' ').length
  const place = fc.nat({ max: words.length - 1 }).filter((at) => at < cut - 1 || at > cut)
  fc.assert(
    fc.property(place, fc.constantFrom('kịp thời', 'đồng bộ,', '7,22%'), (at, added) => {
      const changed = words.with(at, added)
      const early = meetingOf([
        ...BEGUN,
        propose(reword('II.1.1', drafted('II.1.1'), changed.join(' '))),
        agree('4'),
        propose(split('II.1.1', changed.slice(0, cut).join(' '), changed.slice(cut).join(' '), '1.2.')),
        agree('6'),
      ])
      const change = reword('II.1.1', drafted('II.1.1'), changed.join(' '))
      expect(text(meetingOf([...late(change, SPLIT), agree('4')]))).toEqual(text(early))
      expect(text(meetingOf([...late(SPLIT, change), agree('4')]))).toEqual(text(early))
    }),
  )
})
