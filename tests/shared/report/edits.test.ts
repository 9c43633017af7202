import { describe, expect, test } from 'vitest'
import { editsOf } from '../../../shared/report/edits.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../shared/text/edge.ts'
import type { Mark, RichText } from '../../../shared/text/span.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { starred } from '../text/notation.ts'
import { PARTY } from './picture.ts'

const edits = (before: string, after: string) => editsOf(starred(before), starred(after), PARTY.minutes)

describe('How one wording becomes another', () => {
  test('is said phrase by phrase, in the order of the text', () => {
    expect(
      edits(
        'nhiệm vụ, vai trò, trách nhiệm; khuyết điểm qua kết quả kiểm tra của cấp ủy cấp trên; xây dựng Chương trình',
        'nhiệm vụ, trách nhiệm; khuyết điểm được chỉ ra sau kiểm tra của cấp ủy cấp trên, hoàn thành trước ngày 30/9; xây dựng Chương trình',
      ),
    ).toBe(
      'bỏ “vai trò,”; thay “qua kết quả” bằng “được chỉ ra sau”; thêm “, hoàn thành trước ngày 30/9” sau “tra của cấp ủy cấp trên”',
    )
  })

  test('an addition is placed by the words before it, or at the beginning', () => {
    expect(edits('Tăng cường quản lý.', 'Tăng cường quản lý, giám sát.')).toBe(
      'thêm “, giám sát” sau “Tăng cường quản lý”',
    )
    expect(edits('tăng cường quản lý', 'Tiếp tục tăng cường quản lý')).toBe('thêm “Tiếp tục” vào đầu đoạn')
  })

  test('spelling and style are told apart from words', () => {
    expect(edits('xã hội hoá', 'xã hội hóa')).toBe('viết “hoá” thành “hóa”')
    expect(edits('tăng 12% nhờ thu', '*tăng 12%* nhờ thu')).toBe('trình bày “tăng 12%” bằng chữ nghiêng')
    expect(edits('**tăng** thu', 'tăng thu')).toBe('trình bày “tăng” bằng chữ đứng')
  })

  test('underlined, raised and lowered letters are named', () => {
    const square = (mark: Mark[]): RichText => [
      { text: '5 m', marks: [] },
      { text: '2', marks: mark },
    ]
    const words = PARTY.minutes
    expect(editsOf(square([]), square(['superscript']), words)).toBe('trình bày “m2” bằng chỉ số trên')
    expect(editsOf(square(['subscript']), square([]), words)).toBe('trình bày “m2” bằng chữ ngang dòng')
    expect(editsOf(rich('Đất'), rich('Đất', ['bold', 'underline']), words)).toBe(
      'trình bày “Đất” bằng chữ đậm, chữ gạch chân',
    )
  })

  test('within a footnote, or of a whole one, is said as that', () => {
    const noted = (line: string) => starred(line.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB'))
    const said = (before: string, after: string) => editsOf(noted(before), noted(after), PARTY.minutes)
    expect(said('số 04⟦Ban hành năm 2020⟧ của', 'số 04⟦Ban hành năm 2021⟧ của')).toBe(
      'trong chú thích, thay “2020” bằng “2021”',
    )
    expect(said('Mới⟦Một hai ba⟧ của', 'Cũ⟦Một hai ba bốn⟧ tại')).toBe(
      'thay “Mới” bằng “Cũ”; trong chú thích, thêm “bốn” sau “Một hai ba”; thay “của” bằng “tại”',
    )
    expect(said('số 04⟦hiệu lực⟧', 'số 04⟦Còn hiệu lực⟧')).toBe('trong chú thích, thêm “Còn”')
    expect(said('số 04 của', 'số 04⟦Còn hiệu lực⟧ của')).toBe('thêm “[chú thích: Còn hiệu lực]” sau “số 04”')
  })

  test('is nothing where nothing changes', () => {
    expect(edits('một *hai*', 'một *hai*')).toBe('')
  })

  test('of a table goes by its rows, each called by its first words', () => {
    const table = (line: string) => line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE)
    const before = table('STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦13%¶2¦Chi thường xuyên¦9%¶3¦Hộ nghèo¦¶')
    const after = table('STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦15%¶3¦Hộ nghèo¦0,5%¶4¦Đảng viên mới¦60¶')
    expect(edits(before, after)).toBe(
      'tại hàng “Thu ngân sách”, thay “13%” bằng “15%”; bỏ hàng “2 | Chi thường xuyên | 9%”; tại hàng “Hộ nghèo”, thêm “0,5%”; thêm hàng “4 | Đảng viên mới | 60” sau hàng “Hộ nghèo”',
    )
  })
})
