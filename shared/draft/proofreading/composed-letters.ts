import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

const MARK = /\p{M}/u
const TAKEN_APART = /[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu

/**
 * Letters taken apart into letter and mark, as some systems and converters write them.
 * Source: TCVN 6909:2001 and Unicode's NFC: Vietnamese text is kept composed.
 */
export const composedLetters: Rule = ({ blocks }) =>
  blocks
    .filter(({ words }) => MARK.test(words))
    .flatMap((at) =>
      [...at.words.matchAll(TAKEN_APART)].map(({ 0: word, index }) => {
        const composed = word.normalize('NFC')
        const isMended = composed !== word && !MARK.test(composed)
        return inWords(
          at,
          index,
          index + word.length,
          { code: 'decomposed-letters' },
          isMended ? composed : null,
        )
      }),
    )
