import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../../electron/core/pdf/document.ts'
import { below, blocks, centred, page, paragraphs, print, set } from './printed.ts'

const LONG =
  'Sáu tháng qua, trong điều kiện bộ máy mới vừa làm vừa hoàn thiện, khối lượng công việc tiếp nhận lớn, yêu cầu phục vụ Nhân dân ngày càng cao, Đảng ủy phường đã đoàn kết, bám sát cơ sở, lãnh đạo toàn diện các mặt công tác.'
const OTHER =
  'Kinh tế trên địa bàn giữ được đà tăng trưởng, thu ngân sách nhà nước đạt khá so với dự toán, hệ thống thoát nước, chiếu sáng, cây xanh ở các tuyến phố chính được chỉnh trang.'

describe('lines become paragraphs', () => {
  test('by their indents', () => {
    const first = set(LONG, 100)
    expect(paragraphs(page([...first, ...set(OTHER, below(first, 0))]))).toEqual([LONG, OTHER])
  })

  test('by the room above them, where nothing is indented', () => {
    const first = set(LONG, 100, { indent: 0 })
    expect(paragraphs(page([...first, ...set(OTHER, below(first), { indent: 0 })]))).toEqual([LONG, OTHER])
  })

  test('by lines that end early, where neither room nor indents part them', () => {
    const first = set(LONG, 100, { indent: 0 })
    expect(paragraphs(page([...first, ...set(OTHER, below(first, 0), { indent: 0 })]))).toEqual([LONG, OTHER])
  })

  test('whose labels hang', () => {
    const item = (label: string, text: string, from: number) => [
      print(label, 85, from),
      ...set(text, from, { left: 113, indent: 0 }),
    ]
    const first = item('1.', LONG, 100)
    expect(paragraphs(page([...first, ...item('2.', OTHER, below(first, 0))]))).toEqual([
      `1. ${LONG}`,
      `2. ${OTHER}`,
    ])
  })

  test('set farther apart than the rest of the text', () => {
    const first = set(`${LONG} ${OTHER} ${LONG}`, 80)
    const second = set(`${OTHER} ${LONG} ${OTHER}`, below(first), { pitch: 27 })
    expect(paragraphs(page([...first, ...second]))).toHaveLength(2)
  })

  test('of one line each, with equal room between them', () => {
    const lines = [
      'Thời gian: bắt đầu vào hồi 08 giờ 00 phút, ngày 05 tháng 7.',
      'Nội dung: Sơ kết 6 tháng đầu năm, thảo luận nhiệm vụ 6 tháng cuối.',
      'Người chủ trì: đồng chí Nguyễn Văn Đức.',
      'Người ghi biên bản: đồng chí Lê Thị Mai.',
      'Có mặt: 03 đồng chí.',
    ]
    expect(paragraphs(page(lines.map((line, at) => print(line, 113, 100 + at * 24))))).toEqual(lines)
  })

  test('without a space where a word was broken at its hyphen or stroke', () =>
    expect(
      paragraphs(
        page([
          ...set(`${LONG} ${LONG} ${LONG}`, 100, { indent: 0 }),
          print('Các cấp, các ngành, đoàn thể tiếp tục phòng, chống dịch do Covid-', 85, 400),
          print('19 gây ra, thực hiện nghiêm túc Nghị quyết số 128/NQ-CP, 57/CP và/', 85, 418),
          print('hoặc các văn bản thay thế.', 85, 436),
        ]),
      ).at(-1),
    ).toContain(
      'do Covid-19 gây ra, thực hiện nghiêm túc Nghị quyết số 128/NQ-CP, 57/CP và/hoặc các văn bản',
    ))

  test('with bold and italic letters, and letters raised', () => {
    const { paragraphs: found } = documentOf([
      page([
        print('Kinh tế ', 113, 100, { marks: ['bold'] }),
        print('tăng 9,4%', 169, 100, { marks: ['italic'] }),
        print(' so với 100 m', 232, 100),
        print('2', 323, 95, { size: 9 }),
      ]),
    ])
    expect(found[0]?.runs.map(({ text, marks }) => [text, ...marks])).toEqual([
      ['Kinh tế ', 'bold'],
      ['tăng 9,4%', 'italic'],
      [' so với 100 m'],
      ['2', 'superscript'],
    ])
  })

  test('with letters underlined, where a stroke runs under all of them', () => {
    const strokes = [
      { y: 102, from: 113, to: 162 },
      { y: 106, from: 85, to: 550 },
    ]
    const { paragraphs: found } = documentOf([
      page([print('Kinh tế', 113, 100), print(' tăng 9,4%', 162, 100)], strokes),
    ])
    expect(found[0]?.runs.map(({ marks }) => marks)).toEqual([['underline'], []])
  })

  test('of letters printed twice a hair apart, which is bold', () =>
    expect(paragraphs(page([print('Đánh giá', 85, 100), print('Đánh giá', 85.3, 100)]))).toEqual([
      '**Đánh giá**',
    ]))

  test('of old fonts, by the names of these', () => {
    const document = documentOf([page([print('§¶ng bé x· vµ c¸c chi bé', 85, 100, { font: '.VnTime' })])])
    expect(paragraphs(page([print('§¶ng bé x· vµ c¸c chi bé', 85, 100, { font: '.VnTime' })]))).toEqual([
      'Đảng bộ xã và các chi bộ',
    ])
    expect([...document.turned]).toEqual([['TCVN3 (ABC)', 1]])
  })
})

describe('pages', () => {
  const top = (number: number) => centred(String(number), [85, 550], 50)
  const full = set(`${LONG} ${LONG} ${LONG}`, 80)

  test('may cut a paragraph, and then it is whole again', () => {
    const cut = set(`${LONG} ${OTHER}`, 80)
    const [above, rest] = [
      cut.slice(0, 4),
      cut.slice(4).map((line, at) => ({ ...line, baseline: 80 + at * 18 })),
    ]
    const next = set(OTHER, below(rest))
    expect(paragraphs(page(above), page([top(2), ...rest, ...next]))).toEqual([`${LONG} ${OTHER}`, OTHER])
  })

  test('have numbers, heads and feet that are no text, and are counted', () => {
    const pages = [LONG, OTHER, `${OTHER} ${LONG}`].map((text, index) =>
      page([print('Hội nghị lần thứ 13', 85, 30), ...set(text, 80), print(`Trang ${index + 1}/3`, 500, 810)]),
    )
    const document = documentOf(pages)
    expect(document.notKept.get('page-line')).toBe(6)
    expect(paragraphs(...pages)).toHaveLength(3)
  })

  test('have no page number where a line is a figure that counts nothing', () => {
    const pages = [page([...full, print('2026', 85, 500)]), page(full)]
    expect(paragraphs(...pages)).toContain('2026')
  })

  test('have footnotes below a stroke, which stand where they are referred to', () => {
    const prints = [
      print('Thực hiện Nghị quyết 57', 113, 100),
      print('1', 274, 95, { size: 9 }),
      print(' của Bộ Chính trị.', 279, 100),
      print('1', 85, 750, { size: 7 }),
      print('Ngày 22/12/2024.', 91, 753, { size: 11 }),
    ]
    const [text] = paragraphs(page(prints, [{ y: 735, from: 85, to: 230 }]))
    expect(text?.replace(/\p{C}/gu, '|')).toBe('Thực hiện Nghị quyết 57|Ngày 22/12/2024.| của Bộ Chính trị.')
  })

  test('may be set in two columns of text, read one after the other', () => {
    const halves = set(`${LONG} ${LONG} ${OTHER}`, 80, { left: 60, right: 290, indent: 20 })
    const middle = 14
    const left = halves.slice(0, middle)
    const right = halves
      .slice(middle)
      .map((line, at) => ({ ...line, x: line.x + 250, baseline: 80 + at * 18 }))
    expect(paragraphs(page([...left, ...right]))).toEqual([`${LONG} ${LONG} ${OTHER}`])
  })
})

describe('what stands side by side', () => {
  const head = [
    centred('ĐẢNG BỘ TỈNH QUẢNG HÒA', [60, 270], 60),
    centred('ĐẢNG ỦY PHƯỜNG TÂN HÒA', [60, 270], 78),
    centred('*', [60, 270], 96),
    centred('Số 45-KL/ĐU', [60, 270], 114),
    centred('ĐẢNG CỘNG SẢN VIỆT NAM', [310, 550], 64),
    centred('Tân Hòa, ngày 10 tháng 7 năm 2026', [310, 550], 100, { marks: ['italic'] }),
    centred('KẾT LUẬN', [85, 550], 160, { marks: ['bold'] }),
    ...set(LONG, 200),
  ]
  const foot = [
    centred('T/M ĐẢNG ỦY', [330, 550], 600),
    print('Nơi nhận:', 85, 618),
    centred('BÍ THƯ', [330, 550], 618),
    print('- Ban Thường vụ Tỉnh ủy,', 85, 636, { size: 12 }),
    print('- Đồng chí Phạm Quốc Khuê,', 85, 652, { size: 12 }),
    print('phụ trách địa bàn,', 85, 668, { size: 12 }),
    print('- Lưu.', 85, 684, { size: 12 }),
    centred('Nguyễn Văn Đức', [330, 550], 700),
  ]

  test('is a head, though its lines are not on one height', () =>
    expect(blocks(page(head))).toEqual(['number: Số 45-KL/ĐU', 'type: **KẾT LUẬN**', `opening: ${LONG}`]))

  test('is a foot, though one of its columns begins above the other', () =>
    expect(blocks(page([...head, ...foot])).slice(3)).toEqual([
      'recipients-title: Nơi nhận:',
      'recipients: - Ban Thường vụ Tỉnh ủy,\n- Đồng chí Phạm Quốc Khuê, phụ trách địa bàn,\n- Lưu.',
      'authority: T/M ĐẢNG ỦY\nBÍ THƯ\nNguyễn Văn Đức',
    ]))

  test('is two signatures, with room between offices and names', () => {
    const signed = [
      centred('NGƯỜI GHI BIÊN BẢN', [85, 300], 400),
      centred('CHỦ TRÌ HỘI NGHỊ', [330, 550], 400),
      centred('Lê Thị Mai', [85, 300], 490),
      centred('Nguyễn Văn Đức', [330, 550], 490),
    ]
    expect(paragraphs(page([...set(LONG, 100), ...signed])).slice(1)).toEqual([
      'NGƯỜI GHI BIÊN BẢN',
      'Lê Thị Mai',
      'CHỦ TRÌ HỘI NGHỊ',
      'Nguyễn Văn Đức',
    ])
  })

  test('is a table of data, with a row for each between its strokes', () => {
    const cell = (words: string, column: number, baseline: number) =>
      print(words, 90 + column * 160, baseline)
    const strokes = [285, 309, 351, 375].map((y) => ({ y, from: 85, to: 550 }))
    const table = [
      ...['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'].map((words, column) => cell(words, column, 300)),
      ...['Thu ngân sách', '145 tỷ', '84,7 tỷ'].map((words, column) => cell(words, column, 324)),
      cell('trên địa bàn', 0, 342),
      ...['Kết nạp đảng viên', '40', '23'].map((words, column) => cell(words, column, 366)),
    ]
    const [, text = ''] = paragraphs(page([...set(LONG, 100), ...table], strokes))
    expect(text.split('\u001E').map((row) => row.split('\u001F'))).toEqual([
      ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['Thu ngân sách trên địa bàn', '145 tỷ', '84,7 tỷ'],
      ['Kết nạp đảng viên', '40', '23'],
      [''],
    ])
  })

  test('is none where wide spaces of two flush lines stand below one another', () => {
    const halves = (left: string, right: string, baseline: number) => [
      print(left, 85, baseline),
      print(right, 550 - right.length * 7, baseline),
    ]
    const flush = [
      ...halves('Thực hiện nghiêm chế độ', 'trực sẵn sàng chiến đấu và tổ chức', 300),
      ...halves('diễn tập phòng thủ, tìm', 'kiếm cứu nạn đúng kế hoạch được', 318),
      print('cấp trên giao.', 85, 336),
    ]
    expect(paragraphs(page([...set(LONG, 100), ...set(OTHER, 200), ...flush])).at(-1)).toBe(
      'Thực hiện nghiêm chế độ trực sẵn sàng chiến đấu và tổ chức diễn tập phòng thủ, tìm kiếm cứu nạn đúng kế hoạch được cấp trên giao.',
    )
  })

  test('is a table with cells that hardly stand apart, where upright strokes part them', () => {
    const rows = [
      ['Chỉ tiêu', 'Năm 2025', 'Năm 2026'],
      ['Thu ngân', '145,2 tỷ', '142,7 tỷ'],
      ['Kết nạp', '40 đồng', '41 đồng'],
    ]
    const prints = rows.flatMap((row, at) =>
      row.map((words, column) => print(words, 90 + column * 66, 300 + at * 24)),
    )
    const walls = [85, 151, 217, 283].map((x) => ({ x, top: 285, bottom: 357 }))
    const [, text = ''] = paragraphs(page([...set(LONG, 100), ...prints], [], walls))
    expect(text).toBe(rows.map((row) => `${row.join('\u001F')}\u001E`).join(''))
  })
})
