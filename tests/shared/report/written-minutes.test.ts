import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type MinutesPassage, stalePassages, writtenMinutes } from '../../../shared/report/written-minutes.ts'
import { COMMITTEE, comment, courseOf, DUC, HANH, meetingAfter, minutesOf } from './floor.ts'
import { PARTY } from './picture.ts'

/** The first thing captured has the number that follows the committee's own facts. */
const FIRST = String(COMMITTEE.length + 1)
const KEY = `comment:${FIRST}`
const AS_CAPTURED = 'Đồng chí Trần Thị Hạnh góp ý vào điểm 1.1, mục 1, phần II: Một.'
const SAID = comment(HANH, 'Một')
const ACCEPTED: Command = { type: 'GiveOutcome', commentId: FIRST, outcome: { kind: 'accepted' } }

function write(words: string, captured = AS_CAPTURED, key = KEY): Command {
  return { type: 'WritePassage', key, captured, words }
}

function note(after: string, words: string): Command {
  return { type: 'WriteNote', noteId: null, after, words }
}

function correct(words: string): Command {
  return {
    type: 'EditComment',
    commentId: FIRST,
    blockId: 'II.1.1',
    delegateId: HANH,
    kind: 'opinion',
    words,
  }
}

function passage(meeting: OpenedMeeting, key = KEY): MinutesPassage | undefined {
  return writtenMinutes(meeting, PARTY).find((one) => one.key === key)
}

describe('A passage of the minutes', () => {
  test('is as captured until somebody writes it', () => {
    expect(passage(meetingAfter(SAID))).toMatchObject({
      words: AS_CAPTURED,
      captured: AS_CAPTURED,
      label: '2.1.',
      provenance: { kind: 'captured' },
    })
  })

  test('put into other words is printed in these, a paragraph for each line, with its number', () => {
    const meeting = meetingAfter(SAID, write('Đồng chí Hạnh phát biểu:\nMột.'))
    expect(courseOf(meeting)).toEqual(['2.1. Đồng chí Hạnh phát biểu:', 'Một.'])
    expect(passage(meeting)).toMatchObject({ captured: AS_CAPTURED, provenance: { kind: 'written' } })
  })

  test('left out is not printed, takes no number, and what stands below it goes along', () => {
    const meeting = meetingAfter(SAID, ACCEPTED, write(''), comment(DUC, 'Hai'))
    expect(courseOf(meeting)).toEqual([
      '2.1. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Hai.',
    ])
    expect(passage(meeting, `${KEY}:outcome`)).toMatchObject({
      words: '',
      captured: 'Kết quả: tiếp thu.',
      provenance: { kind: 'left-out', by: KEY },
    })
  })

  test('left out comes back whole when it is restored', () => {
    const meeting = meetingAfter(SAID, ACCEPTED, write(''), { type: 'RestorePassage', key: KEY })
    expect(courseOf(meeting)).toEqual([`2.1. ${AS_CAPTURED}`, 'Kết quả: tiếp thu.'])
  })
})

describe('A passage written by hand, when its facts move on', () => {
  const moved = [SAID, write('Lời ghi tay.'), correct('Một, hai')]

  test('keeps its words, and is asked about', () => {
    const meeting = meetingAfter(...moved)
    expect(courseOf(meeting)).toEqual(['2.1. Lời ghi tay.'])
    expect(stalePassages(writtenMinutes(meeting, PARTY))).toMatchObject([
      {
        key: KEY,
        words: 'Lời ghi tay.',
        captured: 'Đồng chí Trần Thị Hạnh góp ý vào điểm 1.1, mục 1, phần II: Một, hai.',
        provenance: { kind: 'stale', was: AS_CAPTURED },
      },
    ])
  })

  test('is settled by keeping it, by taking what was captured, or by other words', () => {
    const captured = passage(meetingAfter(...moved))?.captured ?? ''
    const [kept, taken, edited] = [
      meetingAfter(...moved, write('Lời ghi tay.', captured)),
      meetingAfter(...moved, { type: 'RestorePassage', key: KEY }),
      meetingAfter(...moved, write('Lời khác.', captured)),
    ]
    for (const meeting of [kept, taken, edited]) {
      expect(stalePassages(writtenMinutes(meeting, PARTY))).toEqual([])
    }
    expect([kept, taken, edited].map((meeting) => courseOf(meeting)[0])).toEqual([
      '2.1. Lời ghi tay.',
      `2.1. ${captured}`,
      '2.1. Lời khác.',
    ])
  })

  test('that was left out is asked about too', () => {
    const meeting = meetingAfter(SAID, write(''), correct('Một, hai'))
    expect(stalePassages(writtenMinutes(meeting, PARTY)).map(({ key, words }) => [key, words])).toEqual([
      [KEY, ''],
    ])
    expect(courseOf(meeting)).toEqual([])
  })

  test('is as captured again when the facts come back to what they were', () => {
    const meeting = meetingAfter(...moved, correct('Một'))
    expect(passage(meeting)?.provenance.kind).toBe('written')
  })

  test('stays when its facts are gone, at the end of its section, and is asked about', () => {
    const gone = [...moved, { type: 'WithdrawComment', commentId: FIRST } as const, comment(DUC, 'Hai')]
    const meeting = meetingAfter(...gone)
    expect(courseOf(meeting)).toEqual([
      '2.1. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Hai.',
      'Lời ghi tay.',
    ])
    expect(stalePassages(writtenMinutes(meeting, PARTY))).toMatchObject([{ key: KEY, captured: '' }])
    const kept = meetingAfter(...gone, write('Lời ghi tay.', ''))
    expect(passage(kept)?.provenance.kind).toBe('written')
    expect(courseOf(kept).at(-1)).toBe('Lời ghi tay.')
    expect(passage(meetingAfter(...gone, { type: 'RestorePassage', key: KEY }))).toBeUndefined()
  })

  test('goes to the end of its own section', () => {
    const particular = write('Tài liệu ghi tay.', 'Dự thảo Kết luận.', 'particulars:documents:9')
    const body = minutesOf(meetingAfter(particular))
    expect(body[body.indexOf('Tài liệu ghi tay.') + 1]).toBe('1. Thành phần')
  })
})

describe('A note of the secretariat', () => {
  test('stands after the passage it was put to, several in their order', () => {
    expect(courseOf(meetingAfter(SAID, ACCEPTED, note(KEY, 'Giải lao.'), note(KEY, 'Họp lại.')))).toEqual([
      `2.1. ${AS_CAPTURED}`,
      'Giải lao.',
      'Họp lại.',
      'Kết quả: tiếp thu.',
    ])
  })

  test('stands after the passage above when its own is gone, and last in the section when both are', () => {
    const outcome = `${KEY}:outcome`
    const meeting = meetingAfter(SAID, note(outcome, 'Ghi thêm.'), comment(DUC, 'Hai'))
    expect(courseOf(meeting)[1]).toBe('Ghi thêm.')
    const withdrawn = meetingAfter(
      SAID,
      note(outcome, 'Ghi thêm.'),
      { type: 'WithdrawComment', commentId: FIRST },
      comment(DUC, 'Hai'),
    )
    expect(courseOf(withdrawn)).toEqual([
      '2.1. Đồng chí Nguyễn Văn Đức góp ý vào điểm 1.1, mục 1, phần II: Hai.',
      'Ghi thêm.',
    ])
  })

  test('may follow a heading, and stands in the section its key names', () => {
    const body = minutesOf(meetingAfter(note('conclusion:title', 'Chủ trì phát biểu bế mạc.')))
    expect(body[body.indexOf('3. Kết luận của người chủ trì') + 1]).toBe('Chủ trì phát biểu bế mạc.')
  })
})
