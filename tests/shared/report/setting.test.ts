import { describe, expect, test } from 'vitest'
import { layout } from '../../../shared/report/layout.ts'
import type { Paper, PaperBlock } from '../../../shared/report/paper.ts'
import { component, passage } from '../../../shared/report/paper.ts'
import type { Part } from '../../../shared/report/profile.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { starred } from '../text/notation.ts'
import { pictures, TYPEWRITER, typewritten } from './picture.ts'

function set(columns: number, part: Part, words: string, label: string | null = null): readonly string[] {
  const block: PaperBlock = passage({ ...component(part, starred(words)), label })
  const paper: Paper = { title: '', name: '', author: '', subject: '', blocks: [block] }
  return pictures(layout(paper, typewritten(columns, 40), TYPEWRITER))[0] ?? []
}

describe('A paragraph of the body', () => {
  test('stands between straight margins, its first line indented, its last line left as it is', () => {
    expect(
      set(39, 'body', 'Trong điều kiện còn nhiều khó khăn, Đảng ủy phường đã giữ vững đoàn kết thống nhất.'),
    ).toEqual([
      '    Trong điều kiện còn nhiều khó khăn,',
      'Đảng  ủy phường  đã giữ  vững đoàn  kết',
      'thống nhất.',
    ])
  })

  test('has its spaces evened out over all its lines, not filled line by line', () => {
    const [first, second] = set(24, 'body', 'aaaa bbbb cccc dddd eeee ffffffffff gggggggggggg')
    expect(first).toBe('    aaaa    bbbb    cccc')
    expect(second).toBe('dddd   eeee   ffffffffff')
  })

  test('keeps a number with what it counts or numbers, and a dash with the word before it; a label where it can', () => {
    expect(set(6, 'recipient', 'Tích cực', 'a)')).toEqual(['a)', '  Tích', '  cực'])
    expect(set(22, 'recipient', 'hoàn thành trước ngày 30/9')).toEqual(['hoàn thành trước', '  ngày 30/9'])
    expect(set(22, 'recipient', 'phấn đấu có khoảng 02 xã')).toEqual(['phấn đấu có khoảng', '  02 xã'])
    expect(set(24, 'recipient', 'các tổ chức chính trị - xã hội')).toEqual([
      'các tổ chức chính trị -',
      '  xã hội',
    ])
  })

  test('does not part the name of a committee for evener spaces', () => {
    expect(set(22, 'recipient', 'giúp việc Thường trực Tỉnh ủy (b/c)')).toEqual([
      'giúp việc Thường trực',
      '  Tỉnh ủy (b/c)',
    ])
    const [first] = set(52, 'body', 'Ban Thường vụ giao cho các cơ quan tham mưu Đảng ủy phường xây dựng')
    expect(first).toMatch(/mưu$/)
  })

  test('breaks where its author broke it', () => {
    expect(set(30, 'body', 'Một hai\nba bốn')).toEqual(['    Một hai', 'ba bốn'])
  })

  test('changes face within a word without parting it', () => {
    expect(set(20, 'recipient', 'một hai ba (*bốn*), năm sáu')).toEqual(['một hai ba (bốn),', '  năm sáu'])
  })

  test('has raised, lowered and underlined letters on the lines it would have without them', () => {
    const text: RichText = [
      { text: '5 m', marks: ['underline'] },
      { text: '2', marks: ['superscript', 'underline'] },
      { text: ', CO', marks: [] },
      { text: '2', marks: ['subscript'] },
    ]
    const blocks = [passage(component('recipient', text))]
    const [page] = layout(
      { title: '', name: '', author: '', subject: '', blocks },
      typewritten(20, 9),
      TYPEWRITER,
    )
    const [line] = page?.lines ?? []
    expect(line?.baseline).toBe(8)
    expect(line?.runs.map(({ text, x, size, raise }) => [text, x, size, Math.sign(raise)])).toEqual([
      ['5 m', 0, 10, 0],
      ['2', 3, 6.5, 1],
      [', CO', 3.65, 10, 0],
      ['2', 7.65, 6.5, -1],
    ])
    expect(page?.rules).toMatchObject([{ x: 0, width: 3.65 }])
  })

  test('cuts an overlong word behind its slashes, and anywhere when there is none', () => {
    expect(set(20, 'recipient', 'Sở Kế-hoạch/Đầu-tư/Tài-chính/Nội-vụ')).toEqual([
      'Sở Kế-hoạch/Đầu-tư/',
      '  Tài-chính/Nội-vụ',
    ])
    expect(set(12, 'recipient', 'abcdefghijklmnopqrstuvwxyz')).toEqual([
      'abcdefghij',
      '  klmnopqrst',
      '  uvwxyz',
    ])
  })

  test('is left ragged where straight margins would tear a line apart', () => {
    const [first] = set(24, 'body', 'aaa bbb ccc dddddddddddddddddd ee')
    expect(first).toBe('    aaa bbb ccc')
  })
})

describe('A centred title', () => {
  test('has lines as alike as can be, never one word alone, parted behind a comma', () => {
    expect(
      set(
        40,
        'subject',
        'về tình hình thực hiện nhiệm vụ 6 tháng đầu năm, nhiệm vụ, giải pháp 6 tháng cuối năm',
      ),
    ).toEqual([
      '     về tình hình thực hiện nhiệm vụ',
      '       6 tháng đầu năm, nhiệm vụ,',
      '       giải pháp 6 tháng cuối năm',
    ])
  })
})

describe('A heading', () => {
  test('is not stretched, and leaves no word alone on its last line', () => {
    expect(set(30, 'heading1', 'NHIỆM VỤ CHỦ YẾU TRONG 6 THÁNG CUỐI NĂM', 'II.')).toEqual([
      '    II. NHIỆM VỤ CHỦ YẾU TRONG',
      '6 THÁNG CUỐI NĂM',
    ])
  })
})
