import { expect, test } from 'vitest'
import { type OutlineNode, outline, type Placed, pathTo, shortTitle } from '../../../shared/draft/outline.ts'
import { placed } from './placed.ts'

/** A tree as one line: `I.(1.(1.1. 1.2.) 2.) II.` */
function drawn(nodes: readonly OutlineNode<Placed>[]): string {
  return nodes
    .map(({ block, children }) => `${block.label ?? '#'}${children.length > 0 ? `(${drawn(children)})` : ''}`)
    .join(' ')
}

test.each([
  ['I. 1. 1.1. 1.2. 2. II. 1.', 'I.(1.(1.1. 1.2.) 2.) II.(1.)'],
  ['I. ¶ 1. ¶ 2.', 'I.(1. 2.)'],
  ['1. a) - + + - b) 2.', '1.(a)(-(+ +) -) b)) 2.'],
  ['1. 1.1. 1.1.1. 1.1.2. 1.2.', '1.(1.1.(1.1.1. 1.1.2.) 1.2.)'],
  ['I. a) II.', 'I.(a)) II.'],
  ['# I. 1. II. # I.', '#(I.(1.) II.) #(I.)'],
  ['A. I. 1. II. B. I.', 'A.(I.(1.) II.) B.(I.)'],
  ['1.1. 1. 1.1.', '1.1. 1.(1.1.)'],
  ['¶ ¶', ''],
])('%s stands as %s', (labels, tree) => {
  expect(drawn(outline(placed(labels)))).toBe(tree)
})

test.each([
  ['I. 1. 1.1. II. 1. 1.1.', 'p6', 'II. 1.'],
  ['I. 1. 1.1. ¶', 'p4', 'I. 1. 1.1.'],
  ['I. 1. - ¶', 'p4', 'I. 1.'],
  ['¶ I.', 'p1', ''],
  ['I. 1.', 'p2', 'I.'],
  ['I. 1.', 'nobody', ''],
])('in %s, above %s: %s', (labels, id, path) => {
  expect(
    pathTo(placed(labels), id)
      .map((block) => block.label)
      .join(' '),
  ).toBe(path)
})

test('what stands outside the body has nothing above it', () => {
  const blocks = [
    ...placed('I. 1.'),
    { id: 'to', kind: 'recipients', level: 0, label: null },
  ] as const satisfies readonly Placed[]
  expect(pathTo<Placed>(blocks, 'to')).toEqual([])
})

test.each([
  ['Tổ chức thực hiện', 30, 'Tổ chức thực hiện'],
  ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', 40, 'Nhiệm vụ, giải pháp chủ yếu'],
  ['NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', 18, 'Nhiệm vụ, giải…'],
  ['Công tác xây dựng Đảng, xây dựng hệ thống chính trị', 30, 'Công tác xây dựng Đảng…'],
  ['Tổ chức\uFFFANêu tại phần III.\uFFFB thực hiện', 30, 'Tổ chức thực hiện'],
  ['KẾT QUẢ NHIỆM KỲ KHÓA XXI', 40, 'Kết quả nhiệm kỳ khóa XXI'],
  ['Khôngcókhoảngtrắngnàocả', 10, 'Khôngcókh…'],
])('%s in %i characters: %s', (words, longest, short) => {
  expect(shortTitle(words, longest)).toBe(short)
  expect(shortTitle(words, longest).length).toBeLessThanOrEqual(longest)
})
