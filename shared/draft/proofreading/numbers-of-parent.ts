import { formatLabel } from '../label.ts'
import { inLabel } from './finding.ts'
import { isOfAnother, labelRows } from './label-rows.ts'
import type { Rule } from './rule.ts'

/**
 * A decimal that is not under its parent's number: `2.1.` under `1.`. Only below items counted in figures, as
 * decimals straight under a Roman part may count by themselves.
 */
export const numbersOfParent: Rule = ({ blocks }) =>
  labelRows(blocks).flatMap(({ members, letters }) =>
    members.filter(isOfAnother).map((member) => {
      const numbers = [...(member.parent?.numbers ?? []), member.number]
      const label = formatLabel({ ...member.label, numbers }, letters)
      return inLabel(member.at, { code: 'number-of-another', expected: label }, label)
    }),
  )
