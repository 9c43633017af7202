import { describe, expect, test } from 'vitest'
import { minutesPaper } from '../../../shared/report/minutes.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { PARTY } from './picture.ts'
import { bodyOf, prose } from './prose.ts'
import {
  ABOUT,
  agreed,
  amendment,
  comment,
  discussed,
  moment,
  ROSTER,
  reword,
  sealed,
  sitting,
} from './sample-meeting.ts'

/** What the minutes say of the discussion, one string an entry with its outcome below it. */
function discussion(meeting: Parameters<typeof minutesPaper>[0]): readonly string[] {
  const body = bodyOf(minutesPaper(meeting, PARTY))
  return body.slice(body.indexOf('2. Diễn biến hội nghị') + 2, body.indexOf('3. Kết luận của người chủ trì'))
}

describe('The minutes of a sealed meeting', () => {
  test('say when, where, who and with what papers', () => {
    const lines = prose(minutesPaper(sealed(), PARTY))
    expect(lines.slice(0, 18)).toEqual([
      'higher| ĐẢNG BỘ TỈNH QUẢNG HÒA',
      'issuer| ĐẢNG ỦY PHƯỜNG TÂN HÒA',
      'star| *',
      'number| Số 07-BB/ĐU',
      '---',
      'nation| ĐẢNG CỘNG SẢN VIỆT NAM',
      'date| Tân Hòa, ngày 05 tháng 7 năm 2026',
      'type| BIÊN BẢN',
      'subject| Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)',
      'separator| -----',
      'body| Thời gian: bắt đầu vào hồi 08 giờ 00 phút, ngày 05 tháng 7 năm 2026.',
      'body| Địa điểm: Hội trường Đảng ủy phường.',
      'body| Nội dung: Sơ kết 6 tháng đầu năm, thảo luận nhiệm vụ 6 tháng cuối năm 2026.',
      'body| Người chủ trì: đồng chí Nguyễn Văn Đức, Bí thư Đảng ủy.',
      'body| Người ghi biên bản: đồng chí Lê Thị Mai, Chánh Văn phòng Đảng ủy.',
      'body| Tài liệu sử dụng:',
      'body| - Dự thảo Kết luận.',
      'body| - Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2026.',
    ])
  })

  test('count those present and absent, and name the absent with their reasons and the guests', () => {
    const body = bodyOf(minutesPaper(sealed(), PARTY))
    const start = body.indexOf('1. Thành phần')
    expect(body.slice(start, start + 7)).toEqual([
      '1. Thành phần',
      '1.1. Đại biểu chính thức',
      'Có mặt: 03 đồng chí.',
      'Vắng mặt: 01 đồng chí:',
      '- Đồng chí Lê Minh Khôi, Trưởng Công an phường: đi công tác.',
      '1.2. Đại biểu mời dự',
      'Có mặt: 01 đồng chí:',
    ])
  })

  test('do not guess who came where nobody called the roll', () => {
    const roster = ROSTER.map((entry) => ({ ...entry, attendance: { kind: 'unknown' as const }, spells: [] }))
    const body = bodyOf(minutesPaper(sealed({ roster: roster.slice(0, 3) }), PARTY))
    expect(body).toContain('Chưa điểm danh: 03 đồng chí.')
    expect(body.some((words) => /^(?:Có|Vắng) mặt/.test(words))).toBe(false)
  })

  test('tell everything that was said, proposed and decided, in true order', () => {
    expect(discussion(sealed(discussed()))).toEqual([
      '2.1. Đồng chí Trần Thị Hạnh (Phó Chủ tịch, Hội đồng nhân dân phường) góp ý vào điểm 1.2, mục 1, phần II: Đề nghị ghi rõ cơ quan chủ trì xây dựng Kế hoạch.',
      'Kết quả: tiếp thu.',
      '2.2. Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) góp ý vào điểm 1.2, mục 1, phần II: Chỉ tiêu này khó đạt.',
      'Kết quả: đại biểu bảo lưu ý kiến.',
      '2.3. Đồng chí Trần Thị Hạnh (Phó Chủ tịch, Hội đồng nhân dân phường) hỏi về điểm 1.2, mục 1, phần II: Cơ quan nào chủ trì?',
      'Kết quả: giải trình, giữ nguyên dự thảo. Đã giao Văn phòng.',
      '2.4. Đồng chí Trần Thị Hạnh (Phó Chủ tịch, Hội đồng nhân dân phường) nhất trí với toàn văn dự thảo: Nhất trí cao.',
      '2.5. Đồng chí Trần Thị Hạnh (Phó Chủ tịch, Hội đồng nhân dân phường) kiến nghị về điểm 1.2, mục 1, phần II: Cần bổ sung nguồn lực.',
      'Kết quả: tiếp thu một phần. Tiếp thu ý về thời hạn.',
      '2.6. Đồng chí Trần Thị Hạnh (Phó Chủ tịch, Hội đồng nhân dân phường) góp ý vào điểm 1.2, mục 1, phần II: Xin ý kiến cấp trên.',
      'Kết quả: chờ xin ý kiến.',
      '2.7. Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) đề nghị (phương án 1) sửa điểm 1.2, mục 1, phần II: thay “qua kết quả” bằng “được chỉ ra sau”.',
      'Kết quả: Hội nghị thống nhất.',
      '2.8. Các đồng chí Trần Thị Hạnh (Phó Chủ tịch, Hội đồng nhân dân phường) và Nguyễn Văn Ẩn (Bí thư Chi bộ 4) đề nghị (phương án 2) sửa điểm 1.2, mục 1, phần II: thêm “, hoàn thành trước ngày 30/9” sau “tra của cấp ủy cấp trên”.',
      'Kết quả: không tiếp thu. Thời hạn đã có trong Kế hoạch.',
      '2.9. Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) đề nghị (phương án 3) bỏ điểm 1.2, mục 1, phần II: “Xây dựng Kế hoạch khắc phục những hạn chế, khuyết điểm được chỉ ra sau kiểm tra của cấp ủy cấp trên, hoàn thành trước ngày 30/9; xây dựng Chương trình kiểm tra, giám sát năm sau.”',
      'Kết quả: đề nghị đã được rút.',
      '2.10. Bộ phận thư ký đề nghị chuyển đoạn 2, phần II đến trước đoạn “Xây dựng Kế hoạch khắc phục những hạn…”',
      'Kết quả: Hội nghị thống nhất.',
    ])
  })

  test('name whoever wrote a change into the draft’s file, where no delegate proposes it', () => {
    const reviewer = { name: 'Lê Minh Tuấn', at: '2026-07-01T09:00:00' }
    const written = { proposers: [], reviewer }
    const [entry] = discussion(
      sealed({ amendments: [amendment(20, reword('một', 'hai'), { kind: 'open' }, written)] }),
    )
    expect(entry).toContain('2.1. Người góp ý trong tệp dự thảo (Lê Minh Tuấn) đề nghị sửa')
  })

  test('order by the moment, not by kind: a comment after an amendment stands after it', () => {
    const entries = discussion(
      sealed({
        comments: [comment(30, 'Sau cùng', null)],
        amendments: [amendment(20, reword('một', 'hai'), { kind: 'open' })],
      }),
    )
    expect(entries.map((words) => words.slice(0, 4))).toEqual(['2.1.', 'Kết ', '2.2.'])
    expect(entries[1]).toBe('Kết quả: chưa kết luận.')
  })

  test('number proposals to one paragraph as alternatives only where they exclude each other', () => {
    const base = 'một hai ba bốn năm sáu bảy tám'
    const proposals = (...list: readonly (readonly [string, Parameters<typeof amendment>[2]])[]) =>
      discussion(
        sealed({
          amendments: list.map(([text, status], i) =>
            amendment(20 + i, reword(base, text), status, { ordinal: i + 1 }),
          ),
        }),
      ).filter((words) => words.includes('phương án')).length
    const [early, late] = [base.replace('hai', 'HAI'), base.replace('bảy', 'BẢY')]
    const other = base.replace('hai', 'khác')
    const rejected = { kind: 'rejected', at: moment('10:01'), reason: '' } as const
    expect(proposals([early, agreed(40, reword(base, early))], [late, agreed(41, reword(base, late))])).toBe(
      0,
    )
    expect(proposals([early, rejected], [late, rejected])).toBe(0)
    expect(proposals([early, agreed(40, reword(base, early))], [other, rejected])).toBe(2)
    expect(proposals([early, agreed(40, reword(base, early))], [early, rejected])).toBe(0)
  })

  test('say what was agreed where it is not what was proposed', () => {
    const applied = reword('một hai ba', 'một bốn ba')
    const proposed = reword('một hai ba', 'một bốn năm ba')
    const entries = discussion(sealed({ amendments: [amendment(20, proposed, agreed(40, applied))] }))
    expect(entries[1]).toBe(
      'Kết quả: Hội nghị thống nhất, thể hiện như sau: sửa điểm 1.2, mục 1, phần II: thay “hai” bằng “bốn”.',
    )
  })

  test('tell of each kind of change', () => {
    const change = (of: Parameters<typeof amendment>[1]) =>
      discussion(sealed({ amendments: [amendment(20, of, { kind: 'withdrawn', at: moment('10:00') })] }))[0]
    expect(
      change({
        kind: 'insert',
        blockId: 'b',
        side: 'after',
        blockKind: 'paragraph',
        level: 0,
        label: null,
        text: rich('Đoạn mới.'),
      }),
    ).toBe(
      '2.1. Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) đề nghị thêm vào sau điểm 1.2, mục 1, phần II: “Đoạn mới.”',
    )
    expect(
      change({
        kind: 'split',
        blockId: 'b',
        base: rich('Một hai. Ba bốn.'),
        first: rich('Một hai.'),
        second: rich('Ba năm.'),
        label: null,
      }),
    ).toBe(
      '2.1. Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) đề nghị tách điểm 1.2, mục 1, phần II thành hai đoạn, đoạn sau bắt đầu từ “Ba năm.”; đồng thời thay “bốn” bằng “năm”.',
    )
    expect(
      change({
        kind: 'join',
        blockId: 'b',
        nextId: 'c',
        base: rich('Một hai.'),
        nextBase: rich('Ba bốn.'),
        text: rich('Một hai. Ba bốn.'),
      }),
    ).toBe(
      '2.1. Đồng chí Nguyễn Văn Ẩn (Bí thư Chi bộ 4) đề nghị ghép điểm 1.2, mục 1, phần II với đoạn tiếp theo “Ba bốn.”',
    )
  })

  test('tell of a reopening and its reason, where it happened', () => {
    const reopenings = [{ at: moment('09:25'), seq: 25, reason: 'Sửa số liệu thu ngân sách' }]
    const entries = discussion(
      sealed({ reopenings, comments: [comment(20, 'Trước', null), comment(30, 'Sau', null)] }),
    )
    expect(entries[1]).toBe(
      '2.2. Hội nghị được mở lại vào hồi 09 giờ 25 phút, ngày 05 tháng 7 năm 2026. Lý do: Sửa số liệu thu ngân sách.',
    )
  })

  test('end with what the chair concluded, the paper that came of it, the hour and two signatures', () => {
    const lines = prose(minutesPaper(sealed(), PARTY))
    expect(lines.slice(lines.indexOf('heading2| 3. Kết luận của người chủ trì'))).toEqual([
      'heading2| 3. Kết luận của người chủ trì',
      'body| Giao Văn phòng Đảng ủy hoàn chỉnh, phát hành Kết luận trước ngày 10/7/2026.',
      'body| Nội dung kết luận của Hội nghị được thể hiện tại Kết luận số 45-KL/ĐU, ngày 05/7/2026.',
      'body| Hội nghị kết thúc vào hồi 11 giờ 20 phút cùng ngày.',
      'authority| NGƯỜI GHI BIÊN BẢN',
      'name| Lê Thị Mai',
      '---',
      'authority| CHỦ TRÌ HỘI NGHỊ',
      'name| Nguyễn Văn Đức',
    ])
  })

  test('name the day of the end where it is another', () => {
    expect(bodyOf(minutesPaper(sealed({}, { endedAt: '2026-07-06T10:05:00+07:00' }), PARTY))).toContain(
      'Hội nghị kết thúc vào hồi 10 giờ 05 phút, ngày 06 tháng 7 năm 2026.',
    )
  })
})

describe('The minutes before sealing', () => {
  test('are a draft, and leave blanks for what the form demands and nobody gave', () => {
    const about = {
      ...ABOUT,
      venue: '',
      purpose: '',
      documents: [],
      startsAt: null,
      chair: { name: '', office: '' },
      minuteTaker: { name: '', office: '' },
    }
    const paper = minutesPaper(sitting({ about, roster: [] }), PARTY)
    expect(prose(paper)).toContain('draftMark| Dự thảo')
    expect(paper.name).toBe('Dự thảo Biên bản Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)')
    expect(bodyOf(paper).slice(3)).toEqual([
      'Thời gian: bắt đầu vào hồi …… giờ …… phút, ngày …… tháng …… năm …….',
      'Địa điểm: …….',
      'Người chủ trì: …….',
      'Người ghi biên bản: …….',
      '2. Diễn biến hội nghị',
      'Hội nghị thảo luận, cho ý kiến vào dự thảo Kết luận.',
      '3. Kết luận của người chủ trì',
      '……',
      'Hội nghị kết thúc vào hồi …… giờ …… phút cùng ngày.',
    ])
  })
})

describe('Words of delegates', () => {
  test('are printed as they were said, whatever they are', () => {
    const words = '<b>constructor</b> & {who} $1 __proto__'
    const [entry] = discussion(sealed({ comments: [comment(20, words, null)] }))
    expect(entry).toContain(`: ${words}.`)
  })
})
