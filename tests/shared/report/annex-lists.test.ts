import { describe, expect, test } from 'vitest'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { type AnnexKind, annexOf } from '../../../shared/report/annex.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { ALL_PRESENT, AN, count, GUEST, HANH, KHOI, mark, meetingAfter, put } from './floor.ts'
import { PARTY } from './picture.ts'
import { passagesOf } from './prose.ts'
import { agreed, amendment, block, DRAFT, reword, sealed, sitting, undiscussed } from './sample-meeting.ts'

function tables(kind: AnnexKind, meeting: OpenedMeeting) {
  const blocks = annexOf(kind, meeting, PARTY)?.paper.blocks ?? []
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table.rows] : []))
}

const words = (kind: AnnexKind, meeting: OpenedMeeting) =>
  tables(kind, meeting).map((rows) => rows.map((row) => row.map(plain)))

describe('The attendance list', () => {
  test('has members and guests apart, each once, as the roll call has them', () => {
    const meeting = meetingAfter(
      mark([HANH, GUEST], { kind: 'present' }),
      mark([AN], { kind: 'absent', reason: 'đi công tác' }),
      mark([KHOI], { kind: 'arrived', at: '2026-11-24T08:20:00+07:00' }),
      mark([KHOI], { kind: 'left', at: '2026-11-24T10:05:00+07:00', reason: 'họp ở tỉnh' }),
    )
    const [members, guests] = words('attendance', meeting)
    expect(members?.map(([, name, , presence, more]) => [name, presence, more])).toEqual([
      ['Nguyễn Văn Đức', 'Chưa điểm danh', ''],
      ['Trần Thị Hạnh', 'Có mặt', ''],
      ['Nguyễn Văn Ẩn', 'Vắng mặt', 'Đi công tác.'],
      [
        'Lê Minh Khôi',
        'Có mặt',
        'Có mặt từ 08 giờ 20 phút.\nRời Hội nghị lúc 10 giờ 05 phút (lý do: họp ở tỉnh).',
      ],
      ['Lê Thị Mai', 'Chưa điểm danh', ''],
    ])
    expect(guests?.map((row) => row[1])).toEqual(['Phạm Hải Yến'])
  })

  test('counts those who came and those who did not, above the list, once the roll was called', () => {
    const said = (meeting: OpenedMeeting) =>
      (annexOf('attendance', meeting, PARTY)?.paper.blocks ?? [])
        .flatMap(passagesOf)
        .filter(({ part }) => part === 'body')
        .map(({ text }) => plain(text))
    expect(said(meetingAfter())).toEqual([])
    expect(said(meetingAfter(ALL_PRESENT, mark([AN], { kind: 'absent', reason: '' })))).toEqual([
      'Có mặt: 04 đồng chí.',
      'Vắng mặt: 01 đồng chí.',
      'Có mặt: 01 đồng chí.',
    ])
  })
})

describe('The vote records', () => {
  test('are none where no vote was put', () => {
    expect(annexOf('votes', meetingAfter(), PARTY)).toBeNull()
  })

  test('have the question, the counts, both shares, how many were enough and the result', () => {
    const asked = put({ kind: 'other', words: 'Thời điểm tổng kết' }, { method: 'ballots' })
    const open = meetingAfter(ALL_PRESENT, asked)
    expect(words('votes', open)[0]?.[0]?.slice(2)).toEqual([
      'Nội dung “Thời điểm tổng kết”',
      'Bỏ phiếu kín',
      '',
      '',
      'Chưa kiểm đếm',
    ])
    const id = open.votes[0]?.id ?? ''
    const slips = { ballots: { handedOut: 5, returned: 5, invalid: 0 } }
    const counted = meetingAfter(ALL_PRESENT, asked, count(id, [3, 1, 1], slips))
    expect(words('votes', counted)[0]?.[0]?.slice(4)).toEqual([
      '03 đồng chí tán thành\n01 đồng chí không tán thành\n01 ý kiến khác',
      '60% tổng số đại biểu chính thức, 60% số có mặt\nCần ít nhất 03/05 đồng chí.',
      'Thông qua',
    ])
  })

  test('say that a vote was cancelled, and why', () => {
    const open = meetingAfter(ALL_PRESENT, put({ kind: 'whole' }))
    const voteId = open.votes[0]?.id ?? ''
    const meeting = meetingAfter(ALL_PRESENT, put({ kind: 'whole' }), {
      type: 'CancelVote',
      voteId,
      reason: 'đếm lại',
    })
    expect(words('votes', meeting)[0]?.[0]?.[6]).toBe('Đã hủy. Lý do: đếm lại.')
  })
})

describe('The speakers’ list', () => {
  test('has each turn in true order, with no end for the one that goes on', () => {
    const meeting = meetingAfter(
      ALL_PRESENT,
      { type: 'GiveFloor', delegateId: AN },
      { type: 'GiveFloor', delegateId: HANH },
    )
    const rows = words('speakers', meeting)[0] ?? []
    expect(rows.map((row) => row[1])).toEqual(['Nguyễn Văn Ẩn', 'Trần Thị Hạnh'])
    expect(rows[0]?.[5]).toMatch(/giây|phút/)
    expect(rows[1]?.slice(4)).toEqual(['', ''])
  })
})

describe('The compared text in two columns', () => {
  test('is the draft on both sides where nothing was changed, with nothing bold', () => {
    const [rows = []] = tables('compared', sitting())
    expect(rows).toHaveLength(DRAFT.length - 2)
    for (const [draft, final] of rows) {
      expect(draft).toEqual(final)
      expect(draft?.some(({ marks }) => marks.includes('bold'))).toBe(false)
    }
  })

  test('puts what was added beside nothing, and what was taken out too', () => {
    const meeting = meetingAfter({
      type: 'ProposeAmendment',
      change: { kind: 'delete', blockId: 'II.1.1' },
      proposers: [],
      commentId: null,
    })
    const amendmentId = meeting.amendments[0]?.id ?? ''
    const agreedTo = meetingAfter(
      {
        type: 'ProposeAmendment',
        change: { kind: 'delete', blockId: 'II.1.1' },
        proposers: [],
        commentId: null,
      },
      { type: 'AgreeAmendment', amendmentId },
    )
    const sides = (words('compared', agreedTo)[0] ?? []).filter(
      ([draft, final]) => (draft === '') !== (final === ''),
    )
    expect(sides).toEqual([[expect.stringMatching(/^1\.1\. /), '']])
  })

  test('shows in bold what the one text has and the other has not', () => {
    const block = DRAFT.at(-5)
    const before = plain(block?.text ?? [])
    const after = before.replace('quán triệt', 'tổ chức quán triệt')
    const change = reword(before, after, block?.id)
    const document = undiscussed(DRAFT).map((paragraph) =>
      paragraph.id === block?.id
        ? {
            ...paragraph,
            wordings: [
              ...paragraph.wordings,
              {
                text: change.kind === 'reword' ? change.text : [],
                by: 'a20',
                at: '2026-07-05T10:00:00+07:00',
                seq: 40,
              },
            ],
          }
        : paragraph,
    )
    const [rows = []] = tables(
      'compared',
      sealed({ document, amendments: [amendment(20, change, agreed(40, change))] }),
    )
    const changed = rows
      .slice(0, -1)
      .filter((row) => row.some((cell) => cell.some(({ marks }) => marks.includes('bold'))))
    expect(changed.map((row) => row.map(plain))).toEqual([[`1. ${before}`, `1. ${after}`]])
    const bold = changed[0]?.[1]?.filter(({ marks }) => marks.includes('bold')).map(({ text }) => text.trim())
    expect(bold).toEqual(['tổ chức'])
  })

  test('is signed on the one side as the draft has it, on the other as the sealed conclusion is', () => {
    const drafted = 'T/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn Đức'
    const draft = DRAFT.with(-1, block('authority', drafted))
    const signer = { name: 'Trần Thị Hạnh', office: 'Phó Bí thư Đảng ủy' }
    const document = undiscussed(draft)
    const last = (meeting: OpenedMeeting) => words('compared', meeting)[0]?.at(-1)
    expect(last(sitting({ draft, document }))).toEqual([drafted, drafted])
    expect(last(sealed({ draft, document }, { signer }))).toEqual([
      drafted,
      'T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\nTrần Thị Hạnh',
    ])
  })
})
