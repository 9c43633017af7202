import { citationsIn } from './citations.ts'
import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

/** The letters of a symbol, and the types of paper they stand for. */
const TYPES = new Map([
  ['NQ', ['Nghị quyết']],
  ['KL', ['Kết luận']],
  ['CT', ['Chỉ thị']],
  ['QĐ', ['Quyết định', 'Quy định']],
  ['QC', ['Quy chế']],
  ['HD', ['Hướng dẫn']],
  ['TB', ['Thông báo']],
  ['KH', ['Kế hoạch']],
  ['CTr', ['Chương trình']],
  ['ĐA', ['Đề án']],
  ['BC', ['Báo cáo']],
  ['TTr', ['Tờ trình']],
  ['NĐ', ['Nghị định']],
  ['BB', ['Biên bản']],
])

/**
 * A paper whose symbol is that of another type: `Nghị quyết số 21-KL/TW`.
 * Source: the tables of abbreviations in Hướng dẫn 05-HD/VPTW and in Nghị định 30/2020/NĐ-CP, Phụ lục III.
 */
export const symbolType: Rule = ({ blocks }) =>
  citationsIn(blocks).flatMap(({ at, from, type, symbol }) => {
    const letters = /\p{Lu}\p{L}*/u.exec(symbol)?.[0] ?? ''
    const types = TYPES.get(letters)
    const [first] = types ?? []
    if (first === undefined || types?.some((one) => one.toLowerCase() === type.toLowerCase())) return []
    return [inWords(at, from, from + type.length, { code: 'symbol-of-another-type', type: first }, first)]
  })
