import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

/** Decimals with a point before a percent sign, and whole numbers of five figures or more without points. */
const NUMBERS = /(?<![\d.,/-])(?:(\d+)\.(\d{1,2})(?=%)|(\d{5,15}))(?![\d/-]|[.,]\d|-\p{L})/gu

/**
 * Numbers not written the Vietnamese way: a comma before decimals, points between thousands.
 * Source: Luật Kế toán 2015, Điều 11, and the practice of offices: `7,22%`, `15.840`.
 */
export const numberForm: Rule = ({ blocks }) =>
  blocks.flatMap((at) =>
    [...at.words.matchAll(NUMBERS)].map(({ 0: written, 1: whole, 2: decimals, index }) => {
      const instead = whole === undefined ? grouped(written) : `${whole},${decimals}`
      return inWords(at, index, index + written.length, { code: 'number-form' }, instead)
    }),
  )

function grouped(figures: string): string {
  return figures.replace(/\B(?=(?:\d{3})+$)/g, '.')
}
