import { describe, expect, test } from 'vitest'
import { readDraft } from '../../../shared/draft/reader.ts'
import { flush, read } from './shown.ts'

describe('the head', () => {
  test('as the Party form has it, its lines one below the other', () => {
    const source = `
      ĐẢNG BỘ TỈNH QUẢNG HÒA
      ĐẢNG ỦY PHƯỜNG TÂN HÒA
      *
      Số      -KL/ĐU
      Dự thảo lần 2

      ĐẢNG CỘNG SẢN VIỆT NAM

      *Tân Hòa, ngày      tháng 7 năm 2026*

      KẾT LUẬN
      về công tác cán bộ

      Ban Thường vụ kết luận như sau:`
    expect(read(source)).toEqual([
      'number | Số -KL/ĐU',
      'draft-mark | Dự thảo lần 2',
      'type | KẾT LUẬN',
      'subject | về công tác cán bộ',
      'opening | Ban Thường vụ kết luận như sau:',
    ])
    const { head, dropped } = readDraft(flush(source))
    expect(head).toEqual({
      higherBody: 'Đảng bộ tỉnh Quảng Hòa',
      body: 'Đảng ủy phường Tân Hòa',
      place: 'Tân Hòa',
      symbol: 'ĐU',
    })
    expect(dropped.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'head: ĐẢNG BỘ TỈNH QUẢNG HÒA',
      'head: ĐẢNG ỦY PHƯỜNG TÂN HÒA',
      'head: *',
      'head: ĐẢNG CỘNG SẢN VIỆT NAM',
      'head: Tân Hòa, ngày tháng 7 năm 2026',
    ])
  })

  test('with its two columns side by side, as a table becomes text', () => {
    const source = [
      'ĐẢNG BỘ TỈNH QUẢNG HÒA\tĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐẢNG ỦY XÃ AN LỘC',
      '*\tAn Lộc, ngày 05 tháng 7 năm 2026',
      'Số    45-NQ/ĐU',
      'NGHỊ QUYẾT',
    ].join('\n')
    expect(read(source)).toEqual(['number | Số 45-NQ/ĐU', 'type | NGHỊ QUYẾT'])
    expect(readDraft(source).head).toMatchObject({ body: 'Đảng ủy xã An Lộc', place: 'An Lộc', symbol: 'ĐU' })
  })

  test('of a state body', () => {
    const source = `
      ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ AN LỘC                    Độc lập - Tự do - Hạnh phúc

      Số:        /BC-UBND          An Lộc, ngày 12 tháng 8 năm 2026

      BÁO CÁO

      Tình hình kinh tế - xã hội 6 tháng đầu năm`
    expect(read(source)).toEqual([
      'number | Số: /BC-UBND',
      'type | BÁO CÁO',
      'subject | Tình hình kinh tế - xã hội 6 tháng đầu năm',
    ])
    expect(readDraft(flush(source)).head).toMatchObject({ place: 'An Lộc', symbol: 'UBND' })
  })

  test.each([
    ['Số -KL/TU', 'number | Số -KL/TU'],
    ['Số 45-KL/ĐU', 'number | Số 45-KL/ĐU'],
    ['Số: 15/QĐ-UBND', 'number | Số: 15/QĐ-UBND'],
    ['Số ......-KL/ĐU', 'number | Số ......-KL/ĐU'],
    ['Dự thảo', 'draft-mark | Dự thảo'],
    ['DỰ THẢO', 'draft-mark | DỰ THẢO'],
    ['(Dự thảo lần 2)', 'draft-mark | (Dự thảo lần 2)'],
    ['Dự thảo lần thứ hai', 'draft-mark | Dự thảo lần thứ hai'],
    ['Dự thảo, ngày 05/7/2026', 'draft-mark | Dự thảo, ngày 05/7/2026'],
    ['Dự thảo Kết luận gồm bốn phần.', 'paragraph | Dự thảo Kết luận gồm bốn phần.'],
    ['Số liệu do cơ quan tài chính cung cấp.', 'paragraph | Số liệu do cơ quan tài chính cung cấp.'],
    ['Lưu hành nội bộ', 'paragraph | Lưu hành nội bộ'],
  ])('%s above the type', (line, expected) => {
    expect(read(`${line}\n\nKẾT LUẬN`)).toEqual([expected, 'type | KẾT LUẬN'])
  })

  test('a page number at the very top is set aside', () => {
    expect(readDraft('1\n\nĐẢNG ỦY XÃ AN LỘC\n\nKẾT LUẬN').dropped).toEqual([
      { kind: 'page-number', text: '1', afterId: null },
      { kind: 'head', text: 'ĐẢNG ỦY XÃ AN LỘC', afterId: null },
    ])
  })

  test('without a type, number and draft mark are known, and nothing is taken for a subject', () => {
    expect(read('Số -KL/ĐU\n\nDự thảo\n\nHội nghị thống nhất như sau\n\n1. Giao Văn phòng.')).toEqual([
      'number | Số -KL/ĐU',
      'draft-mark | Dự thảo',
      'opening | Hội nghị thống nhất như sau',
      'item 2 1. | Giao Văn phòng.',
    ])
  })
})

describe('the type and the subject', () => {
  test.each([
    'KẾT LUẬN',
    'NGHỊ QUYẾT',
    'CHỈ THỊ',
    'BÁO CÁO',
    'BÁO CÁO CHÍNH TRỊ',
    'TỜ TRÌNH',
    '**KẾT LUẬN**',
  ])('%s is a type', (type) => {
    expect(read(`${type}\n\nvề công tác cán bộ`)).toEqual([
      `type | ${type.replaceAll('*', '')}`,
      'subject | về công tác cán bộ',
    ])
  })

  test('the type may share its line with the draft mark and with the subject', () => {
    expect(read('DỰ THẢO NGHỊ QUYẾT CỦA BAN CHẤP HÀNH\nvề chuyển đổi số')).toEqual([
      'draft-mark | DỰ THẢO',
      'type | NGHỊ QUYẾT',
      'subject | CỦA BAN CHẤP HÀNH',
      'subject | về chuyển đổi số',
    ])
  })

  test('the subject may stand in blocks, in capitals and then in bold over several lines', () => {
    const source = `
      KẾT LUẬN

      CỦA HỘI NGHỊ LẦN THỨ TƯ (KHÓA I)

      **về nhiệm vụ 6 tháng đầu năm,
      Nghị quyết đại hội và
      nhiệm vụ cuối năm**

      Hội nghị kết luận:`
    expect(read(source)).toEqual([
      'type | KẾT LUẬN',
      'subject | CỦA HỘI NGHỊ LẦN THỨ TƯ (KHÓA I)',
      'subject | **về nhiệm vụ 6 tháng đầu năm, Nghị quyết đại hội và nhiệm vụ cuối năm**',
      'opening | Hội nghị kết luận:',
    ])
  })

  test('a rule ends the subject, also where no line is blank', () => {
    const source = `
      KẾT LUẬN
      của Hội nghị Đảng ủy lần thứ tư
      về tình hình 6 tháng đầu năm,
      6 tháng cuối năm 2026
      -----
      Đảng ủy thống nhất kết luận như sau:
      1. Giao Văn phòng theo dõi.`
    expect(read(source)).toEqual([
      'type | KẾT LUẬN',
      'subject | của Hội nghị Đảng ủy lần thứ tư về tình hình 6 tháng đầu năm, 6 tháng cuối năm 2026',
      'opening | Đảng ủy thống nhất kết luận như sau:',
      'item 2 1. | Giao Văn phòng theo dõi.',
    ])
    expect(readDraft(flush(source)).dropped).toEqual([{ kind: 'rule', text: '-----', afterId: 'b2' }])
  })

  test('a paper without a subject has none', () => {
    expect(read('KẾT LUẬN\n\nĐảng ủy kết luận như sau:\n\nI. ĐÁNH GIÁ')).toEqual([
      'type | KẾT LUẬN',
      'opening | Đảng ủy kết luận như sau:',
      'item 1 I. | ĐÁNH GIÁ',
    ])
  })
})

describe('headings, items and paragraphs', () => {
  test('a labelled title with text below it is a heading, a labelled sentence an item', () => {
    const source = `
      Đảng ủy kết luận:

      I. ĐÁNH GIÁ CHUNG

      Kinh tế tăng trưởng.

      II- NHIỆM VỤ

      1. Về kinh tế

      1.1. Thu ngân sách đạt dự toán.

      a) Về thu nội địa

      Thu đúng, thu đủ.

      - Rà soát nguồn thu;

      + thuế;

      1.1.1. Giao cơ quan thuế.

      2. Văn phòng chịu trách nhiệm theo dõi.`
    expect(read(source)).toEqual([
      'opening | Đảng ủy kết luận:',
      'heading 1 I. | ĐÁNH GIÁ CHUNG',
      'paragraph | Kinh tế tăng trưởng.',
      'heading 1 II- | NHIỆM VỤ',
      'heading 2 1. | Về kinh tế',
      'item 3 1.1. | Thu ngân sách đạt dự toán.',
      'heading 4 a) | Về thu nội địa',
      'paragraph | Thu đúng, thu đủ.',
      'item 5 - | Rà soát nguồn thu;',
      'item 5 + | thuế;',
      'item 3 1.1.1. | Giao cơ quan thuế.',
      'item 2 2. | Văn phòng chịu trách nhiệm theo dõi.',
    ])
  })

  test('entries of a list are items, however short', () => {
    expect(read('Gồm:\n\n1. Chi bộ Một\n\n2. Chi bộ Hai')).toEqual([
      'opening | Gồm:',
      'item 2 1. | Chi bộ Một',
      'item 2 2. | Chi bộ Hai',
    ])
  })

  test('a title in capitals is a heading in spite of its colon, and so is a bold one with a full stop', () => {
    expect(read('I. ĐÁNH GIÁ:\n\nTốt.\n\n**1. Về kinh tế.**\n\nTốt.\n\n**2.** Về văn hóa\n\nTốt.')).toEqual([
      'heading 1 I. | ĐÁNH GIÁ:',
      'paragraph | Tốt.',
      'heading 2 1. | **Về kinh tế.**',
      'paragraph | Tốt.',
      'heading 2 2. | Về văn hóa',
      'paragraph | Tốt.',
    ])
  })

  test('a title in capitals without a label is a heading above the Roman parts', () => {
    expect(read('PHẦN THỨ NHẤT\n\nI. KẾT QUẢ\n\nTốt.')).toEqual([
      'heading 1 | PHẦN THỨ NHẤT',
      'heading 1 I. | KẾT QUẢ',
      'paragraph | Tốt.',
    ])
  })

  test('Markdown headings', () => {
    const source = `
      # Kết luận

      về chuyển đổi số

      ## I. Đánh giá

      Tốt.

      ### Nhiệm vụ

      * Rà soát;
      * Báo cáo.`
    expect(read(source)).toEqual([
      'type | Kết luận',
      'subject | về chuyển đổi số',
      'heading 1 I. | Đánh giá',
      'paragraph | Tốt.',
      'heading 3 | Nhiệm vụ',
      'item 5 * | Rà soát;',
      'item 5 * | Báo cáo.',
    ])
  })

  test('labels as converters to Markdown write them', () => {
    expect(read('**1\\.1\\.** Rà soát.\n\n\\- Báo cáo.\n\n5 \\* 3')).toEqual([
      'item 3 1.1. | Rà soát.',
      'item 5 - | Báo cáo.',
      'paragraph | 5 \\* 3',
    ])
  })

  test('italics and bold inside a paragraph, with its label apart', () => {
    expect(read('1.1. Dự án cao tốc (*đoạn qua xã*) và **khu dân cư**; 5 * 3.')).toEqual([
      'item 3 1.1. | Dự án cao tốc (*đoạn qua xã*) và **khu dân cư**; 5 * 3.',
    ])
  })

  test('a text without a head or labels is a row of paragraphs', () => {
    expect(read('Một.\n\nHai.')).toEqual(['paragraph | Một.', 'paragraph | Hai.'])
  })

  test.each(['', ' \n\t\n', '\uFEFF', '\n\f\n'])('of %j nothing is read', (source) => {
    expect(readDraft(source)).toEqual({
      blocks: [],
      joins: [],
      doubts: [],
      dropped: [],
      head: { body: '', higherBody: '', place: '', symbol: '' },
    })
  })
})

describe('the foot', () => {
  const body = '1. Giao Văn phòng theo dõi.\n\n'

  test('recipients, a wrapped one joined to its line, and the authority with office and name', () => {
    const foot = `
      Nơi nhận:
      - Ban Thường vụ Tỉnh ủy (b/c),
      - Đồng chí Phó Bí thư,
      phụ trách địa bàn (*b/c*),
      - Lưu Văn phòng.

      T/M ĐẢNG ỦY
      BÍ THƯ

      Nguyễn Văn Đức`
    expect(read(body + flush(foot)).slice(1)).toEqual([
      'recipients-title | Nơi nhận:',
      'recipients | - Ban Thường vụ Tỉnh ủy (b/c),⏎- Đồng chí Phó Bí thư, phụ trách địa bàn (*b/c*),⏎- Lưu Văn phòng.',
      'authority | T/M ĐẢNG ỦY⏎BÍ THƯ⏎Nguyễn Văn Đức',
    ])
  })

  test('the authority above the recipients, and an annex below', () => {
    const foot = `
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Lê Thị Ánh

      **Nơi nhận:**

      - Như trên;

      - Lưu: VT.

      PHỤ LỤC

      Gồm:

      1. Danh mục dự án.`
    expect(read(body + flush(foot)).slice(1)).toEqual([
      'authority | TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎Lê Thị Ánh',
      'recipients-title | **Nơi nhận:**',
      'recipients | - Như trên;⏎- Lưu: VT.',
      'heading 1 | PHỤ LỤC',
      'paragraph | Gồm:',
      'item 2 1. | Danh mục dự án.',
    ])
  })

  test('side by side, as a table becomes text', () => {
    const foot = [
      'Nơi nhận:\tT/M BAN THƯỜNG VỤ',
      '- Tỉnh ủy (b/c),\tPHÓ BÍ THƯ',
      '- Các chi bộ,',
      'trực thuộc,',
      '- Lưu.\tTrần Thị Hạnh',
    ].join('\n')
    expect(read(body + foot).slice(1)).toEqual([
      'recipients-title | Nơi nhận:',
      'authority | T/M BAN THƯỜNG VỤ⏎PHÓ BÍ THƯ⏎Trần Thị Hạnh',
      'recipients | - Tỉnh ủy (b/c),⏎- Các chi bộ, trực thuộc,⏎- Lưu.',
    ])
  })

  test('recipients without dashes, one a line', () => {
    expect(read(`${body}Nơi nhận:\nNhư Điều 3;\nLưu VT.`).slice(1)).toEqual([
      'recipients-title | Nơi nhận:',
      'recipients | Như Điều 3;⏎Lưu VT.',
    ])
  })

  test('an authority alone', () => {
    expect(read(`${body}K/T CHÁNH VĂN PHÒNG`).slice(1)).toEqual(['authority | K/T CHÁNH VĂN PHÒNG'])
  })
})
