import { type Finding, inWords } from './finding.ts'
import type { Rule } from './rule.ts'

const MARK = /\p{M}/u
const WORD = /[\p{L}\p{M}]+/gu

/**
 * Letters taken apart into letter and mark, as some systems and converters write them.
 * Source: TCVN 6909:2001 and Unicode's NFC: Vietnamese text is kept composed.
 */
export const composedLetters: Rule = ({ blocks }) =>
  blocks
    .filter(({ words }) => MARK.test(words))
    .flatMap((at) =>
      [...at.words.matchAll(WORD)].flatMap(({ 0: word, index }): readonly Finding[] => {
        if (!MARK.test(word)) return []
        const composed = word.normalize('NFC')
        const instead = composed !== word && !MARK.test(composed) ? composed : null
        return [inWords(at, index, index + word.length, { code: 'decomposed-letters' }, instead)]
      }),
    )
