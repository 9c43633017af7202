import { formatLabel } from '../label.ts'
import { type Finding, inLabel } from './finding.ts'
import { isOfAnother, type LabelRow, labelRows } from './label-rows.ts'
import type { Rule } from './rule.ts'

/**
 * Labels that leave a number out, give one twice, or begin with another than the first. A row may count on from
 * the last row of its style (`1.` to `5.` in part I, `6.` in part II); numbers repeat across parts by themselves.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I: parts, items and points are numbered in turn, letters in the order
 * of the Vietnamese alphabet.
 */
export const numbersInOrder: Rule = ({ blocks }) => {
  const lastInStyle = new Map<string, number>()
  return labelRows(blocks).flatMap((row) => {
    const before = lastInStyle.get(row.style) ?? 0
    const last = row.members.at(-1)
    if (last) lastInStyle.set(row.style, last.number)
    return outOfOrder(row, before)
  })
}

function outOfOrder({ members, letters }: LabelRow, lastBefore: number): readonly Finding[] {
  return members.flatMap((member, index): readonly Finding[] => {
    if (isOfAnother(member)) return []
    const before = members[index - 1]
    const expected = before === undefined ? 1 : before.number + 1
    const countsOn = before === undefined && member.number === lastBefore + 1
    if (member.number === expected || countsOn) return []
    const label = formatLabel(
      { ...member.label, numbers: [...member.label.numbers.slice(0, -1), expected] },
      letters,
    )
    const code = member.number < expected ? 'number-repeated' : 'number-skipped'
    return [inLabel(member.at, { code, expected: label }, label)]
  })
}
