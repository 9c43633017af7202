import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import { TWO_THIRDS } from '../../../shared/meeting/threshold.ts'
import { agree, propose, replace } from '../meeting/given.ts'
import { ALL_PRESENT, AN, count, course, DUC, HANH, KHOI, MAI, mark, put } from './floor.ts'

/** What the minutes say of the sitting after the roll call, which is the fact numbered 4 and stands with the members. */
function voted(...commands: readonly Command[]): readonly string[] {
  return course(ALL_PRESENT, ...commands)
}

const VOTE = '5'

describe('The minutes of a vote', () => {
  test('say how, on what, for, against and other, both shares, and what was enough and why', () => {
    expect(voted(put({ kind: 'whole' }), count(VOTE, [4, 1, 0]))).toEqual([
      '2.1. Hội nghị biểu quyết bằng hình thức giơ tay, thông qua toàn văn dự thảo Kết luận với 04/05 đồng chí tán thành (đạt 80% tổng số đại biểu chính thức, 80% số có mặt), 01 đồng chí không tán thành, không có ý kiến khác.',
      'Số đại biểu được tính: 05 đồng chí (tổng số đại biểu chính thức); cần ít nhất 03 đồng chí tán thành (quá nửa).',
    ])
  })

  test('reckon the second share on those present, with a comma', () => {
    const [line] = course(
      mark([DUC, HANH, AN], { kind: 'present' }),
      put({ kind: 'whole' }),
      count(VOTE, [2, 1, 0]),
    )
    expect(line).toContain(
      'không thông qua toàn văn dự thảo Kết luận: 02/05 đồng chí tán thành (đạt 40% tổng số đại biểu chính thức, 66,67% số có mặt)',
    )
  })

  test('name those who do not count, with the reason, and the threshold asked for', () => {
    const base = { of: 'present' as const, excluded: [KHOI, MAI], reason: 'Có liên quan đến nội dung' }
    const lines = voted(
      put({ kind: 'other', words: 'Hoãn nội dung 2.' }, { base, threshold: TWO_THIRDS, method: 'ballots' }),
      count(VOTE, [2, 0, 1], { ballots: { handedOut: 4, returned: 4, invalid: 1 } }),
    )
    expect(lines).toEqual([
      '2.1. Hội nghị biểu quyết bằng hình thức bỏ phiếu kín, thông qua nội dung “Hoãn nội dung 2” với 02/03 đồng chí tán thành (đạt 66,67% số đại biểu được tính, 40% tổng số đại biểu chính thức), không có đồng chí nào không tán thành, 01 ý kiến khác.',
      'Số đại biểu được tính: 03 đồng chí (số đại biểu chính thức có mặt, không tính các đồng chí Lê Minh Khôi và Lê Thị Mai, lý do: Có liên quan đến nội dung); cần ít nhất 02 đồng chí tán thành (từ 2/3 trở lên).',
      'Số phiếu phát ra: 04; thu về: 04; hợp lệ: 03; không hợp lệ: 01.',
    ])
  })

  test('say what an amendment would do as it was worded then, and what was decided after the vote', () => {
    const lines = voted(
      propose(replace('II.1.1', 'đổi mới', 'hoàn thiện'), [HANH]),
      put({ kind: 'amendment', amendmentId: '5' }),
      count('6', [5, 0, 0]),
      agree('5'),
    )
    expect(lines).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh đề nghị sửa điểm 1.1, mục 1, phần II: thay “đổi mới” bằng “hoàn thiện”.',
      '2.2. Hội nghị biểu quyết bằng hình thức giơ tay, thông qua đề nghị của đồng chí Trần Thị Hạnh với 05/05 đồng chí tán thành (đạt 100% tổng số đại biểu chính thức, 100% số có mặt), không có đồng chí nào không tán thành, không có ý kiến khác.',
      'Nội dung biểu quyết: sửa điểm 1.1, mục 1, phần II: thay “đổi mới” bằng “hoàn thiện”.',
      'Số đại biểu được tính: 05 đồng chí (tổng số đại biểu chính thức); cần ít nhất 03 đồng chí tán thành (quá nửa).',
      'Kết quả: Hội nghị thống nhất.',
    ])
  })

  test('name the proposer by the name alone, unless two people share it', () => {
    const proposed = [
      propose(replace('II.1.1', 'đổi mới', 'hoàn thiện'), [HANH]),
      put({ kind: 'amendment', amendmentId: '5' }),
      count('6', [5, 0, 0]),
    ]
    const corrected = (id: string, name: string, office: string): Command => ({
      type: 'CorrectDelegate',
      delegate: { id, name, office, unit: '', role: 'member' },
    })
    const alone = voted(...proposed, corrected(HANH, 'Trần Thị Hạnh', 'Phó Chủ tịch'))
    expect(alone[1]).toContain('thông qua đề nghị của đồng chí Trần Thị Hạnh với')
    const shared = voted(
      ...proposed,
      corrected(HANH, 'Trần Thị Hạnh', 'Phó Chủ tịch'),
      corrected(AN, 'Trần Thị Hạnh', 'Bí thư Chi bộ'),
    )
    expect(shared[1]).toContain('thông qua đề nghị của đồng chí Trần Thị Hạnh (Phó Chủ tịch) với')
  })

  test('give each alternative its figures, and say which was chosen', () => {
    const lines = voted(
      propose(replace('II.1.1', 'đổi mới', 'hoàn thiện'), [HANH]),
      propose(replace('II.1.1', 'đổi mới', 'cải tiến'), [AN]),
      put({ kind: 'alternatives', amendmentIds: ['5', '6'] }),
      count('7', [3, 1, 1], {
        tallies: [
          { section: 'Dãy A', counts: [2, 0, 1] },
          { section: 'Dãy B', counts: [1, 1, 0] },
        ],
      }),
    )
    expect(lines.slice(2)).toEqual([
      '2.3. Hội nghị biểu quyết bằng hình thức giơ tay, chọn một trong 02 phương án:',
      '- Phương án 1 của đồng chí Trần Thị Hạnh (sửa điểm 1.1, mục 1, phần II: thay “đổi mới” bằng “hoàn thiện”): 03/05 đồng chí tán thành (đạt 60% tổng số đại biểu chính thức, 60% số có mặt).',
      '- Phương án 2 của đồng chí Nguyễn Văn Ẩn (sửa điểm 1.1, mục 1, phần II: thay “đổi mới” bằng “cải tiến”): 01/05 đồng chí tán thành (đạt 20% tổng số đại biểu chính thức, 20% số có mặt).',
      '- 01 ý kiến khác.',
      'Kết quả: Hội nghị chọn phương án 1.',
      'Số đại biểu được tính: 05 đồng chí (tổng số đại biểu chính thức); cần ít nhất 03 đồng chí tán thành (quá nửa).',
      'Kiểm đếm theo khu vực: Dãy A: phương án 1: 02 đồng chí, phương án 2: không có đồng chí nào, 01 ý kiến khác; Dãy B: phương án 1: 01 đồng chí, phương án 2: 01 đồng chí, không có ý kiến khác.',
    ])
  })

  test('tell of a counting that was put right, with what had been counted first', () => {
    const lines = voted(put({ kind: 'whole' }), count(VOTE, [3, 2, 0]), count(VOTE, [4, 1, 0]))
    expect(lines[0]).toContain('04/05')
    expect(lines.at(-1)).toBe(
      'Kết quả kiểm đếm trên đã được đính chính; trước đó, lúc 08 giờ 00 phút, ghi nhận: 03 đồng chí tán thành, 02 đồng chí không tán thành, không có ý kiến khác.',
    )
  })

  test('tell of a vote that was put and not counted, or cancelled', () => {
    expect(voted(put({ kind: 'part', blockId: 'II' }))).toEqual([
      '2.1. Hội nghị biểu quyết bằng hình thức giơ tay về phần II.',
    ])
    expect(
      voted(put({ kind: 'whole' }), count(VOTE, [1, 0, 0]), {
        type: 'CancelVote',
        voteId: VOTE,
        reason: 'đếm nhầm',
      }),
    ).toEqual([
      '2.1. Hội nghị biểu quyết bằng hình thức giơ tay về toàn văn dự thảo Kết luận.',
      'Kết quả đã kiểm đếm lúc 08 giờ 00 phút: 01 đồng chí tán thành, không có đồng chí nào không tán thành, không có ý kiến khác.',
      'Việc biểu quyết được hủy lúc 08 giờ 00 phút. Lý do: đếm nhầm.',
    ])
  })

  test('say where the wording changed after it was voted on', () => {
    const lines = voted(
      put({ kind: 'part', blockId: 'II' }),
      count(VOTE, [5, 0, 0]),
      propose(replace('II.1.1', 'đổi mới', 'hoàn thiện'), [HANH]),
      agree('7'),
    )
    expect(lines[2]).toBe('Sau khi biểu quyết, nội dung có thay đổi tại: điểm 1.1, mục 1, phần II.')
  })
})

describe('The minutes of an adoption', () => {
  const adopt = (blockId: string | null, voteId: string | null = null) =>
    ({ type: 'AdoptText', blockId, voteId }) as const

  test('tell of a part or the whole adopted without a count', () => {
    expect(voted(adopt('I'), adopt('II.1'), adopt(null))).toEqual([
      '2.1. Hội nghị thông qua phần I.',
      '2.2. Hội nghị thông qua mục 1, phần II.',
      '2.3. Hội nghị thông qua toàn văn dự thảo Kết luận.',
    ])
  })

  test('tell once of what was adopted by a vote', () => {
    const lines = voted(put({ kind: 'whole' }), count(VOTE, [5, 0, 0]), adopt(null, VOTE))
    expect(lines.filter((line) => line.includes('thông qua'))).toHaveLength(1)
  })

  test('tell of it all the same when that vote was put right to another end', () => {
    const lines = voted(
      put({ kind: 'whole' }),
      count(VOTE, [5, 0, 0]),
      adopt(null, VOTE),
      count(VOTE, [1, 4, 0]),
    )
    expect(lines.at(-1)).toBe('2.2. Hội nghị thông qua toàn văn dự thảo Kết luận.')
  })

  test('say where the text changed since', () => {
    const lines = voted(adopt('I'), propose(replace('I.p', 'khá', 'cao'), [DUC]), {
      ...agree('6'),
      despiteAdoption: true,
    })
    expect(lines[1]).toBe('Sau khi thông qua, nội dung có thay đổi tại: đoạn 1, phần I.')
  })
})
