import { describe, expect, test } from 'vitest'
import { decide } from '../../../shared/meeting/decide.ts'
import { record } from '../../../shared/meeting/history.ts'
import { writtenMinutes } from '../../../shared/report/written-minutes.ts'
import { meetingOf, opened, UNDO } from '../meeting/given.ts'
import {
  ALL_PRESENT,
  AN,
  COMMITTEE,
  comment,
  course,
  courseOf,
  DUC,
  GUEST,
  HANH,
  item,
  KHOI,
  MAI,
  mark,
  meetingAfter,
  minutesOf,
} from './floor.ts'
import { PARTY } from './picture.ts'

const give = (delegateId: string) => ({ type: 'GiveFloor', delegateId }) as const
const take = { type: 'TakeFloor' } as const

describe('The minutes of a sitting with an agenda', () => {
  const agenda = {
    type: 'SetAgenda',
    items: [
      item('a', 'Báo cáo 6 tháng đầu năm', 'Trần Thị Hạnh'),
      item('b', 'Thảo luận'),
      item('c', 'Bế mạc'),
    ],
  } as const
  const to = (itemId: string | null) => ({ type: 'MoveAgenda', itemId }) as const

  test('are grouped by the items that were begun, each numbered within its own', () => {
    expect(
      course(
        agenda,
        comment(DUC, 'Trước giờ'),
        to('a'),
        comment(HANH, 'Một'),
        comment(AN, 'Hai'),
        to('b'),
        comment(DUC, 'Ba'),
      ),
    ).toEqual([
      '2.1. Trước khi vào các nội dung chương trình',
      '2.1.1. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Trước giờ.',
      '2.2. Báo cáo 6 tháng đầu năm',
      'Bắt đầu lúc 08 giờ 00 phút. Người trình bày: Trần Thị Hạnh.',
      '2.2.1. Đồng chí Trần Thị Hạnh góp ý vào điểm 1.1, mục 1, phần II: Một.',
      '2.2.2. Đồng chí Nguyễn Văn Ẩn góp ý vào điểm 1.1, mục 1, phần II: Hai.',
      '2.3. Thảo luận',
      'Bắt đầu lúc 08 giờ 00 phút.',
      '2.3.1. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Ba.',
    ])
  })

  test('tell of an item that the sitting came back to as going on, and of nothing between items', () => {
    const headings = course(agenda, to('a'), to('b'), to(null), to('a')).filter((line) =>
      /^2\.\d+\. /.test(line),
    )
    expect(headings).toEqual([
      '2.1. Báo cáo 6 tháng đầu năm',
      '2.2. Thảo luận',
      '2.3. Báo cáo 6 tháng đầu năm (tiếp theo)',
    ])
  })

  test('set apart what was captured between items', () => {
    expect(course(agenda, to('a'), to(null), comment(DUC, 'Giữa giờ')).slice(2)).toEqual([
      '2.2. Ngoài các nội dung chương trình',
      '2.2.1. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Giữa giờ.',
    ])
  })
})

describe('The minutes of who had the floor', () => {
  test('put what the speaker said below the turn, and do not repeat the name', () => {
    expect(course(give(HANH), comment(HANH, 'Một'), comment(HANH, 'Hai'), take)).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh phát biểu từ 08 giờ 00 phút đến 08 giờ 00 phút (03 giây).',
      '- Góp ý vào điểm 1.1, mục 1, phần II: Một.',
      '- Góp ý vào điểm 1.1, mục 1, phần II: Hai.',
    ])
  })

  test('never part a turn from what is said in it by the end of a page', () => {
    const meeting = meetingAfter(give(HANH), comment(HANH, 'Một'), take, give(AN), take)
    const turns = writtenMinutes(meeting, PARTY).filter(({ key }) => key.startsWith('turn:'))
    expect(turns.map(({ keepWithNext }) => keepWithNext)).toEqual([true, false])
  })

  test('name whoever else is captured, and the speaker again after that', () => {
    const lines = course(give(HANH), comment(HANH, 'Một'), comment(DUC, 'Xen vào'), comment(HANH, 'Hai'))
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh phát biểu từ 08 giờ 00 phút.',
      '- Góp ý vào điểm 1.1, mục 1, phần II',
      '2.2. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II',
      '2.3. Đồng chí Trần Thị Hạnh góp ý vào điểm 1.1, mục 1, phần II',
    ])
  })

  test('name the speaker for what was captured after the turn', () => {
    expect(course(give(HANH), take, comment(HANH, 'Nhớ thêm'))[1]).toBe(
      '2.2. Đồng chí Trần Thị Hạnh góp ý vào điểm 1.1, mục 1, phần II: Nhớ thêm.',
    )
  })

  test('tell what was sent before the meeting as that, though its author has the floor', () => {
    const sent = { ...comment(HANH, 'Đã gửi'), written: true } as const
    expect(course(give(HANH), sent)[1]).toBe(
      '2.2. Đồng chí Trần Thị Hạnh gửi ý kiến bằng văn bản trước Hội nghị, góp ý vào điểm 1.1, mục 1, phần II: Đã gửi.',
    )
  })

  test('a turn taken out by hand leaves no word without its speaker, and takes no number', () => {
    const before = [give(HANH), comment(HANH, 'Một'), take, comment(DUC, 'Hai')]
    const [turn] = meetingAfter(...before).turns
    const leaveOut = { type: 'WritePassage', key: `turn:${turn?.id}`, captured: 'x', words: '' } as const
    expect(course(...before, leaveOut)).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh góp ý vào điểm 1.1, mục 1, phần II: Một.',
      '2.2. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Hai.',
    ])
  })
})

describe('The minutes of a clock that was set back', () => {
  /** One command after another, at the moments given. */
  function at(clocks: readonly (readonly [clock: string, command: Parameters<typeof decide>[1]])[]) {
    const history = clocks.reduce((before, [clock, command]) => {
      const moment = `2026-07-05T${clock}:00+07:00`
      const decision = decide(before, command, { at: moment, id: `${before.facts.length + 1}` })
      if (!decision.ok) throw new Error(decision.refusal.code)
      return decision.value.reduce(
        (history, event) => record(history, { seq: history.facts.length + 1, at: moment, event }),
        before,
      )
    }, meetingOf(COMMITTEE))
    return courseOf(opened(history))
  }

  test('keep the order of the facts, and print times as they were captured', () => {
    const lines = at([
      ['09:30', give(HANH)],
      ['09:10', comment(HANH, 'Một')],
      ['09:12', take],
      ['09:13', comment(AN, 'Sau đó')],
    ])
    expect(lines).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh phát biểu từ 09 giờ 30 phút đến 09 giờ 12 phút.',
      '- Góp ý vào điểm 1.1, mục 1, phần II: Một.',
      '2.2. Đồng chí Nguyễn Văn Ẩn góp ý vào điểm 1.1, mục 1, phần II: Sau đó.',
    ])
  })

  test('say how long somebody spoke to the minute', () => {
    expect(
      at([
        ['09:05', give(AN)],
        ['09:12', take],
      ]),
    ).toEqual(['2.1. Đồng chí Nguyễn Văn Ẩn phát biểu từ 09 giờ 05 phút đến 09 giờ 12 phút (07 phút).'])
  })
})

describe('The minutes of who was there', () => {
  const clock = (time: string) => `2026-07-05T${time}:00+07:00`

  test('name who came late, was out for a while, or left, with times and reasons', () => {
    const body = minutesOf(
      meetingAfter(
        mark([DUC, HANH, GUEST], { kind: 'present' }),
        mark([AN], { kind: 'arrived', at: clock('08:40') }),
        mark([KHOI], { kind: 'absent', reason: 'đi công tác' }),
        mark([HANH], { kind: 'left', at: clock('09:15'), reason: 'dự họp tỉnh' }),
        mark([HANH], { kind: 'arrived', at: clock('10:00') }),
        mark([AN], { kind: 'left', at: clock('11:00'), reason: '' }),
      ),
    )
    const start = body.indexOf('1. Thành phần')
    expect(body.slice(start, body.indexOf('2. Diễn biến hội nghị'))).toEqual([
      '1. Thành phần',
      '1.1. Đại biểu chính thức',
      'Có mặt: 03 đồng chí.',
      'Vắng mặt: 01 đồng chí:',
      '- Đồng chí Lê Minh Khôi: đi công tác.',
      'Đến muộn: 01 đồng chí:',
      '- Đồng chí Nguyễn Văn Ẩn: có mặt từ 08 giờ 40 phút.',
      'Vắng mặt một phần thời gian: 01 đồng chí:',
      '- Đồng chí Trần Thị Hạnh: vắng mặt từ 09 giờ 15 phút đến 10 giờ 00 phút (lý do: dự họp tỉnh).',
      'Rời Hội nghị trước khi kết thúc: 01 đồng chí:',
      '- Đồng chí Nguyễn Văn Ẩn: rời Hội nghị lúc 11 giờ 00 phút.',
      'Chưa điểm danh: 01 đồng chí.',
      '1.2. Đại biểu mời dự',
      'Có mặt: 01 đồng chí:',
      '- Đồng chí Phạm Hải Yến, Phóng viên.',
    ])
  })

  test('say with the members when the quorum was there', () => {
    const body = minutesOf(meetingAfter(mark([DUC, HANH, AN, KHOI], { kind: 'present' }), ALL_PRESENT))
    const gained = 'Hội nghị đủ số lượng theo quy định từ 08 giờ 00 phút (ít nhất 04/05 đại biểu chính thức).'
    expect(body[body.indexOf('1.2. Đại biểu mời dự') - 1]).toBe(gained)
    expect(body.filter((line) => line.includes('đủ số lượng'))).toEqual([gained])
  })

  test('say so with the members though opinions had been sent in before the roll was called', () => {
    const sent = { ...comment(HANH, 'Đã gửi'), written: true } as const
    expect(course(sent, ALL_PRESENT).map((line) => line.slice(0, 29))).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh g',
    ])
  })

  test('say so with the members though the draft came with changes under review', () => {
    const lines = course(
      {
        type: 'ProposeAmendment',
        change: { kind: 'delete', blockId: 'II.1.1' },
        proposers: [HANH],
        commentId: null,
        reviewer: { name: 'Trần Thị Hạnh', at: '2026-07-09T08:00:00' },
      },
      ALL_PRESENT,
    )
    expect(lines.filter((line) => line.includes('đủ số lượng'))).toEqual([])
    expect(lines[0]).toContain('đề nghị')
  })

  test('say where the quorum was lost, and when it was there again, in the course of the sitting', () => {
    const lines = course(
      ALL_PRESENT,
      comment(DUC, 'Một'),
      mark([KHOI, MAI], { kind: 'left', at: clock('10:00'), reason: '' }),
      mark([KHOI], { kind: 'arrived', at: clock('10:30') }),
    )
    expect(lines.slice(1)).toEqual([
      '2.2. Từ 08 giờ 00 phút, Hội nghị chỉ còn 03/05 đại biểu chính thức có mặt, không đủ số lượng theo quy định (ít nhất 04 đồng chí).',
      '2.3. Từ 08 giờ 00 phút, Hội nghị có mặt 04/05 đại biểu chính thức, đủ số lượng theo quy định (ít nhất 04 đồng chí).',
    ])
  })

  test('say nothing of what was undone', () => {
    expect(course(ALL_PRESENT, UNDO, comment(DUC, 'Một'), UNDO)).toEqual([])
  })
})
