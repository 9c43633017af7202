import { describe, expect, test } from 'vitest'
import state from '../../../resources/profiles/state.json' with { type: 'json' }
import { conclusionPaper } from '../../../shared/report/conclusion.ts'
import { profileShape } from '../../../shared/report/profile.ts'
import { PARTY } from './picture.ts'
import { prose } from './prose.ts'
import { ABOUT, block, DRAFT, sealed, sitting } from './sample-meeting.ts'

const STATE = profileShape.parse(state)

describe('The conclusion of a sealed meeting', () => {
  test('has every component of the form, in its order and letters', () => {
    expect(prose(conclusionPaper(sealed(), PARTY))).toEqual([
      'higher| ĐẢNG BỘ TỈNH QUẢNG HÒA',
      'issuer| ĐẢNG ỦY PHƯỜNG TÂN HÒA',
      'star| *',
      'number| Số 45-KL/ĐU',
      '---',
      'nation| ĐẢNG CỘNG SẢN VIỆT NAM',
      'date| Tân Hòa, ngày 05 tháng 7 năm 2026',
      'type| KẾT LUẬN',
      'subject| của Hội nghị Đảng ủy phường lần thứ 13 (khóa I)\nvề tình hình thực hiện nhiệm vụ 6 tháng đầu năm, nhiệm vụ, giải pháp 6 tháng cuối năm 2026',
      'separator| -----',
      'body| Ban Chấp hành Đảng bộ phường cơ bản thống nhất với các báo cáo trình Hội nghị và kết luận một số nội dung sau:',
      'heading1| I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM',
      'body| Trong điều kiện còn nhiều khó khăn, Đảng ủy phường đã giữ vững đoàn kết thống nhất, lãnh đạo hoàn thành nhiều nhiệm vụ trọng tâm; thu ngân sách đạt 58,4% dự toán (*tăng 12,5% so với cùng kỳ*); an sinh xã hội được bảo đảm.',
      'heading1| II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU 6 THÁNG CUỐI NĂM',
      'heading2| 1. Công tác xây dựng Đảng, xây dựng hệ thống chính trị',
      'body| 1.1. Tích cực đổi mới nội dung, phương thức lãnh đạo theo hướng xác định rõ mục tiêu, nhiệm vụ, trách nhiệm của từng cấp ủy viên; chú trọng nâng cao chất lượng công tác định hướng thông tin, tuyên truyền.',
      'body| 1.2. Xây dựng Kế hoạch khắc phục những hạn chế, khuyết điểm được chỉ ra sau kiểm tra của cấp ủy cấp trên, hoàn thành trước ngày 30/9; xây dựng Chương trình kiểm tra, giám sát năm sau.',
      'heading1| III. TỔ CHỨC THỰC HIỆN',
      'body| 1. Các chi bộ trực thuộc, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phường theo chức năng, nhiệm vụ quán triệt, xây dựng kế hoạch để cụ thể hóa và triển khai thực hiện Kết luận này.',
      'body| 2. Ban Thường vụ Đảng ủy phường có trách nhiệm lãnh đạo, chỉ đạo và báo cáo Đảng ủy về tình hình tổ chức thực hiện.',
      'recipientsTitle| Nơi nhận:',
      'recipient| - Ban Thường vụ Tỉnh ủy (b/c),',
      'recipient| - Các đồng chí Đảng ủy viên,',
      'recipient| - Các chi bộ trực thuộc Đảng ủy,',
      'recipient| - Lưu Văn phòng Đảng ủy.',
      '---',
      'authority| T/M ĐẢNG ỦY',
      'office| BÍ THƯ',
      'name| Nguyễn Văn Đức',
    ])
  })

  test('is named by its number', () => {
    expect(conclusionPaper(sealed(), PARTY)).toMatchObject({
      title: 'Kết luận số 45-KL/ĐU',
      name: '45-KL-ĐU Kết luận',
      author: 'Đảng ủy phường Tân Hòa',
    })
  })

  test('has a leading 0 before a number below 10', () => {
    expect(prose(conclusionPaper(sealed({}, { conclusionNumber: '5' }), PARTY))).toContain(
      'number| Số 05-KL/ĐU',
    )
  })

  test('is signed by office lines of its own where the authority has them, else by the signer’s office', () => {
    const signed = (authority: string, office: string) =>
      prose(conclusionPaper(sealed({}, { authority, signer: { name: 'Lê Văn An', office } }), PARTY)).slice(
        -3,
      )
    expect(signed('T/M Đảng ủy\nPhó Bí thư', 'Bí thư Đảng ủy')).toEqual([
      'authority| T/M ĐẢNG ỦY',
      'office| PHÓ BÍ THƯ',
      'name| Lê Văn An',
    ])
    expect(signed('T/M ĐẢNG ỦY', 'Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân phường')).toContain(
      'office| BÍ THƯ',
    )
    expect(signed('T/M ĐẢNG ỦY', 'Phó Bí thư Thường trực')).toContain('office| PHÓ BÍ THƯ THƯỜNG TRỰC')
    expect(signed('T/M BAN THƯỜNG VỤ', 'Phó Bí thư Đảng ủy phường Tân Hòa')).toEqual([
      'authority| T/M BAN THƯỜNG VỤ',
      'office| PHÓ BÍ THƯ',
      'name| Lê Văn An',
    ])
  })

  test('ends with a full stop, never `./.`, and adds none that the author did not set', () => {
    const last = (words: string) =>
      prose(conclusionPaper(sealed({ draft: [block('paragraph', words)] }), PARTY)).find((line) =>
        line.startsWith('body'),
      )
    expect(last('Tổ chức thực hiện./.')).toBe('body| Tổ chức thực hiện.')
    expect(last('Tổ chức thực hiện.')).toBe('body| Tổ chức thực hiện.')
    expect(last('Tổ chức thực hiện')).toBe('body| Tổ chức thực hiện')
    expect(last('Tổ chức, v.v...')).toBe('body| Tổ chức, v.v...')
  })

  test('sets parts in capitals and keeps other headings as written', () => {
    const draft = [
      block('heading', 'Tổ chức thực hiện', 1, 'I.'),
      block('heading', 'VỀ QUỐC PHÒNG', 2, '1.'),
      block('heading', 'Về an ninh', 2, '2.'),
    ]
    expect(
      prose(conclusionPaper(sealed({ draft }), PARTY)).filter((line) => line.startsWith('heading')),
    ).toEqual(['heading1| I. TỔ CHỨC THỰC HIỆN', 'heading2| 1. VỀ QUỐC PHÒNG', 'heading2| 2. Về an ninh'])
  })

  test('leaves notes out of names, as written in capitals, and sets the end of the text before one', () => {
    const edged = (words: string) => words.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB')
    const draft = [
      block('subject', edged('về nhiệm vụ⟦Năm 2026.⟧')),
      block('heading', edged('Đánh giá⟦Nêu rõ.⟧'), 1, 'I.'),
      block('paragraph', edged('Tổ chức thực hiện.⟦Đã sửa.⟧')),
    ]
    const paper = conclusionPaper(sealed({ draft }), STATE)
    expect(paper.subject).toBe('về nhiệm vụ')
    const lines = prose(paper).map((line) => line.replaceAll('\uFFFA', '⟦').replaceAll('\uFFFB', '⟧'))
    expect(lines).toContain('heading1| I. ĐÁNH GIÁ⟦Nêu rõ.⟧')
    expect(lines).toContain('body| Tổ chức thực hiện./.⟦Đã sửa.⟧')
  })

  test('puts a dash before a recipient without one, and a full stop behind the last', () => {
    const draft = [block('recipients', 'Tỉnh ủy;\n- Các chi bộ;\n- Lưu;')]
    expect(
      prose(conclusionPaper(sealed({ draft }), PARTY)).filter((line) => line.startsWith('recipient|')),
    ).toEqual(['recipient| - Tỉnh ủy;', 'recipient| - Các chi bộ;', 'recipient| - Lưu.'])
  })
})

describe('The conclusion before sealing', () => {
  test('is marked as a draft, with room for number and date, and no signer', () => {
    const lines = prose(conclusionPaper(sitting(), PARTY))
    const room = PARTY.words.room
    expect(lines.slice(3, 8)).toEqual([
      `number| Số ${room}-KL/ĐU`,
      'draftMark| Dự thảo lần 2',
      '---',
      'nation| ĐẢNG CỘNG SẢN VIỆT NAM',
      `date| Tân Hòa, ngày ${room} tháng ${room} năm 2026`,
    ])
    expect(lines.slice(-2)).toEqual(['authority| T/M ĐẢNG ỦY', 'office| BÍ THƯ'])
  })

  test('is named as a draft of its meeting', () => {
    expect(conclusionPaper(sitting(), PARTY)).toMatchObject({
      title: 'Dự thảo lần 2 Kết luận',
      name: 'Dự thảo lần 2 Kết luận Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)',
    })
  })

  test('says Dự thảo where the draft itself does not', () => {
    const draft = DRAFT.filter(({ kind }) => kind !== 'draft-mark')
    expect(prose(conclusionPaper(sitting({ draft }), PARTY))).toContain('draftMark| Dự thảo')
  })

  test('leaves out what nobody gave', () => {
    const about = { ...ABOUT, higherBody: '', symbol: '', place: '', startsAt: null }
    const room = PARTY.words.room
    expect(prose(conclusionPaper(sitting({ about, draft: [block('paragraph', 'Một.')] }), PARTY))).toEqual([
      'issuer| ĐẢNG ỦY PHƯỜNG TÂN HÒA',
      'star| *',
      'number| Số',
      'draftMark| Dự thảo',
      '---',
      'nation| ĐẢNG CỘNG SẢN VIỆT NAM',
      `date| Ngày ${room} tháng ${room} năm 2026`,
      'separator| -----',
      'body| Một.',
      '---',
    ])
  })
})

describe('The same conclusion in the form of the State', () => {
  test('has its own head, number, authority and ending', () => {
    const lines = prose(conclusionPaper(sealed({}, { authority: 'TM. ỦY BAN NHÂN DÂN' }), STATE))
    expect(lines.slice(0, 7)).toEqual([
      'higher| ĐẢNG BỘ TỈNH QUẢNG HÒA',
      'issuer| ĐẢNG ỦY PHƯỜNG TÂN HÒA',
      'number| Số: 45/KL-ĐU',
      '---',
      'nation| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto| Độc lập - Tự do - Hạnh phúc',
      'date| Tân Hòa, ngày 05 tháng 7 năm 2026',
    ])
    expect(lines).toContain('authority| TM. ỦY BAN NHÂN DÂN')
    expect(lines.some((line) => line.endsWith('tổ chức thực hiện./.'))).toBe(true)
    expect(lines).not.toContain('separator| -----')
  })
})
