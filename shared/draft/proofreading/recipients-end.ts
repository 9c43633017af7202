import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

/**
 * A list of recipients that does not end with a full stop. Whether its other lines end with commas or semicolons
 * is the author's choice.
 * Source: Hướng dẫn 05-HD/VPTW, on the recipients; Nghị định 30/2020/NĐ-CP, Phụ lục I, asks for the same.
 */
export const recipientsEnd: Rule = ({ blocks }) =>
  blocks
    .filter(({ block }) => block.kind === 'recipients')
    .flatMap((at) => {
      const last = at.tokens.at(-1)
      if (!last || last.text.endsWith('.')) return []
      const instead = last.kind === 'comma' || last.kind === 'stop' ? '.' : `${last.text}.`
      return [inWords(at, last.from, last.to, { code: 'no-end-mark' }, instead)]
    })
