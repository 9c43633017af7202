import { bracketSpace } from './bracket-space.ts'
import { doubledMarks } from './doubled-marks.ts'
import { endMark } from './end-mark.ts'
import { headingCase } from './heading-case.ts'
import { mixedQuotes } from './mixed-quotes.ts'
import { numbersInOrder } from './numbers-in-order.ts'
import { numbersOfParent } from './numbers-of-parent.ts'
import type { Rule } from './rule.ts'
import { spaceAfterMark } from './space-after-mark.ts'
import { spaceBeforeMark } from './space-before-mark.ts'
import { unclosed } from './unclosed.ts'

/** All that is looked for. Of two that find one place the first here says it. */
export const RULES: readonly Rule[] = [
  numbersOfParent,
  numbersInOrder,
  headingCase,
  doubledMarks,
  spaceBeforeMark,
  spaceAfterMark,
  bracketSpace,
  unclosed,
  mixedQuotes,
  endMark,
]
