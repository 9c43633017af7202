import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarks } from '../../../shared/draft/emphasis.ts'
import { plain, sameText, tidy } from '../../../shared/text/tidy.ts'

const bold = (text: string) => ({ text, marks: ['bold'] })
const italic = (text: string) => ({ text, marks: ['italic'] })
const both = (text: string) => ({ text, marks: ['bold', 'italic'] })
const bare = (text: string) => ({ text, marks: [] })

test.each([
  ['cầu (*giai đoạn 3*),... xong', [bare('cầu ('), italic('giai đoạn 3'), bare('),... xong')]],
  ['**kiểm điểm**', [bold('kiểm điểm')]],
  ['***kiểm điểm***', [both('kiểm điểm')]],
  ['**đậm *nghiêng* đậm**', [bold('đậm '), both('nghiêng'), bold(' đậm')]],
  ['***cả hai** nghiêng*', [both('cả hai'), italic(' nghiêng')]],
  ['**đậm *cả hai** nghiêng*', [bold('đậm '), both('cả hai'), italic(' nghiêng')]],
  ['5 * 3 * 2', [bare('5 * 3 * 2')]],
  ['chỉ tiêu(*) và (*) này', [bare('chỉ tiêu(*) và (*) này')]],
  ['(*) Ghi chú *nghiêng* hết', [bare('(*) Ghi chú '), italic('nghiêng'), bare(' hết')]],
  ['*không đóng', [bare('*không đóng')]],
  ['không mở*', [bare('không mở*')]],
  ['**không đóng *nghiêng*', [bare('**không đóng '), italic('nghiêng')]],
  ['****bốn****', [bare('****bốn****')]],
  ['* Về kinh tế', [bare('* Về kinh tế')]],
  ['', []],
])('%s', (words, spans) => {
  expect(readMarks([words]).text).toEqual(spans)
})

test('marks reach over the pieces of a block, and each seam is known', () => {
  const { text, seams } = readMarks(['**Ban Chấp hành', 'Đảng bộ xã** và', '*chi bộ*'])
  expect(text).toEqual([bold('Ban Chấp hành Đảng bộ xã'), bare(' và '), italic('chi bộ')])
  expect(seams.map((seam) => plain(text).slice(seam))).toEqual(['Đảng bộ xã và chi bộ', 'chi bộ'])
})

test('the lines of a list stay lines', () => {
  expect(plain(readMarks(['- Tỉnh ủy (*b/c*),', '- Lưu.'], '\n').text)).toBe('- Tỉnh ủy (b/c),\n- Lưu.')
})

test('no letter is lost, and the text is in normal form', () => {
  const word = fc.constantFrom('*', '**', '***', '(', ')', ' ', 'chi', 'bộ', '*xã*', '**', ',')
  fc.assert(
    fc.property(fc.array(fc.array(word), { minLength: 1 }), (pieces) => {
      const words = pieces.map((piece) => piece.join(''))
      const { text, seams } = readMarks(words)
      const letters = (all: string) => all.replace(/[\s*]/g, '')
      expect(letters(plain(text))).toBe(letters(words.join('')))
      expect(sameText(tidy(text), text)).toBe(true)
      expect(seams).toHaveLength(words.length - 1)
    }),
  )
})
