import { describe, expect, test } from 'vitest'
import { makePaper } from '../../../../electron/core/paper/make-paper.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { agree, propose, replace, SEAL } from '../../../shared/meeting/given.ts'
import {
  AN,
  comment,
  count,
  DUC,
  GUEST,
  HANH,
  item,
  KHOI,
  MAI,
  mark,
  meetingAfter,
  put,
} from '../../../shared/report/floor.ts'
import { readBack, textOf } from './read-back.ts'

const at = (time: string) => `2026-07-05T${time}:00+07:00`

/** A whole sitting in small: roll call, agenda, speakers, a vote, text adopted, and minutes put right by hand. */
const SITTING: readonly Command[] = [
  mark([DUC, HANH, KHOI, MAI, GUEST], { kind: 'present' }),
  mark([AN], { kind: 'arrived', at: at('08:20') }),
  {
    type: 'SetAgenda',
    items: [item('a', 'Báo cáo 6 tháng', 'Trần Thị Hạnh'), item('b', 'Thảo luận, biểu quyết')],
  },
  { type: 'MoveAgenda', itemId: 'a' },
  { type: 'MoveAgenda', itemId: 'b' },
  { type: 'GiveFloor', delegateId: HANH },
  comment(HANH, 'Đề nghị nêu rõ cơ quan chủ trì'),
  { type: 'GiveOutcome', commentId: '10', outcome: { kind: 'reserved', words: '' } },
  propose(replace('II.1.1', 'đổi mới', 'hoàn thiện'), [HANH]),
  { type: 'TakeFloor' },
  put({ kind: 'amendment', amendmentId: '12' }),
  count('14', [4, 0, 1]),
  agree('12'),
  mark([MAI], { kind: 'left', at: at('10:15'), reason: 'dự họp tỉnh' }),
  put({ kind: 'whole' }),
  count('18', [4, 0, 0]),
  { type: 'AdoptText', blockId: null, voteId: '18' },
  { type: 'WriteNote', noteId: null, after: 'agenda:7:begun', words: 'Hội nghị giải lao 10 phút.' },
  {
    type: 'WritePassage',
    key: 'turn:9',
    captured: 'Đồng chí Trần Thị Hạnh phát biểu từ 08 giờ 00 phút đến 08 giờ 00 phút (04 giây).',
    words: 'Đồng chí Trần Thị Hạnh phát biểu:\nNhất trí cao với Báo cáo.',
  },
  {
    type: 'WritePassage',
    key: 'proceedings:opening',
    captured: 'Hội nghị thảo luận, cho ý kiến vào dự thảo Kết luận.',
    words: '',
  },
]

async function printed(meeting: OpenedMeeting): Promise<string> {
  const paper = await makePaper(meeting, 'minutes')
  if (!paper.ok) throw new Error(paper.refusal.code)
  const { pages, ...rest } = await readBack(paper.value.bytes)
  const withoutNumbers = pages.map((page, index) => ({
    ...page,
    runs: page.runs.filter(({ text }) => text.trim() !== String(index + 1)),
  }))
  return textOf({ ...rest, pages: withoutNumbers }).replace(/\s+/g, ' ')
}

/** From the attendance to the signatures. */
const EXPECTED = `
1. Thành phần
1.1. Đại biểu chính thức
Có mặt: 05 đồng chí.
Vắng mặt: không.
Đến muộn: 01 đồng chí:
- Đồng chí Nguyễn Văn Ẩn: có mặt từ 08 giờ 20 phút.
Rời Hội nghị trước khi kết thúc: 01 đồng chí:
- Đồng chí Lê Thị Mai: rời Hội nghị lúc 10 giờ 15 phút (lý do: dự họp tỉnh).
Hội nghị đủ số lượng theo quy định từ 08 giờ 00 phút (ít nhất 04/05 đại biểu chính thức).
1.2. Đại biểu mời dự
Có mặt: 01 đồng chí:
- Đồng chí Phạm Hải Yến, Phóng viên.
2. Diễn biến hội nghị
2.1. Báo cáo 6 tháng
Bắt đầu lúc 08 giờ 00 phút. Người trình bày: Trần Thị Hạnh.
Hội nghị giải lao 10 phút.
2.2. Thảo luận, biểu quyết
Bắt đầu lúc 08 giờ 00 phút.
2.2.1. Đồng chí Trần Thị Hạnh phát biểu:
Nhất trí cao với Báo cáo.
- Góp ý vào điểm 1.1, mục 1, phần II: Đề nghị nêu rõ cơ quan chủ trì.
Kết quả: đại biểu bảo lưu ý kiến.
- Đề nghị sửa điểm 1.1, mục 1, phần II: thay “đổi mới” bằng “hoàn thiện”.
2.2.2. Hội nghị biểu quyết bằng hình thức giơ tay, thông qua đề nghị của đồng chí Trần Thị Hạnh với 04/05 đồng chí
tán thành (đạt 80% tổng số đại biểu chính thức, 80% số có mặt), không có đồng chí nào không tán thành, 01 ý kiến khác.
Nội dung biểu quyết: sửa điểm 1.1, mục 1, phần II: thay “đổi mới” bằng “hoàn thiện”.
Số đại biểu được tính: 05 đồng chí (tổng số đại biểu chính thức); cần ít nhất 03 đồng chí tán thành (quá nửa).
Kết quả: Hội nghị thống nhất.
2.2.3. Hội nghị biểu quyết bằng hình thức giơ tay, thông qua toàn văn dự thảo Kết luận với 04/05 đồng chí tán thành
(đạt 80% tổng số đại biểu chính thức, 100% số có mặt), không có đồng chí nào không tán thành, không có ý kiến khác.
Số đại biểu được tính: 05 đồng chí (tổng số đại biểu chính thức); cần ít nhất 03 đồng chí tán thành (quá nửa).
3. Kết luận của người chủ trì
Nội dung kết luận của Hội nghị được thể hiện tại Kết luận số 45-KL/ĐU, ngày 05/7/2026.
Hội nghị kết thúc vào hồi 11 giờ 20 phút cùng ngày.
NGƯỜI GHI BIÊN BẢN`

describe('The minutes of a whole sitting, read back from the PDF', () => {
  test('say all of it in order, with what was written by hand', async () => {
    const text = await printed(meetingAfter(...SITTING, SEAL))
    expect(text).toContain(EXPECTED.trim().replace(/\s+/g, ' '))
    expect(text).not.toContain('cho ý kiến vào dự thảo Kết luận')
  })

  test('are in the words of the other form where the meeting is of a state body', async () => {
    const text = await printed({ ...meetingAfter(...SITTING, SEAL), profile: 'state' })
    expect(text).toContain('1. Thành phần tham dự 1.1. Thành viên Có mặt: 05 người.')
    expect(text).toContain('đề nghị của ông (bà) Trần Thị Hạnh')
    expect(text).toContain('với 04/05 thành viên tán thành (đạt 80% tổng số thành viên, 80% số có mặt)')
    expect(text).toContain('Hội nghị kết thúc vào hồi 11 giờ 20 phút cùng ngày./.')
    expect(text).toContain('THƯ KÝ')
    expect(text).not.toMatch(/(?<!2\.2\.1\. )đồng chí/i)
  })
})
