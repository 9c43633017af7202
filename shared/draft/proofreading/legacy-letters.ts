import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'

/** Apart from marks of punctuation, what stands between white space. */
const PIECE = /[^\s,.;:]+/g
/**
 * Signs that TCVN3 fonts draw as Vietnamese letters, beside a letter (`®¶ng`), and Latin letters that Vietnamese
 * does not have but VNI and TCVN3 texts are full of (`Ñaûng`, `bé m¸y`).
 */
const REMAINS = /[¡-§©®µ¶¸¹¼-¾¬¨](?=\p{L})|(?<=\p{L})[¡-§©®µ¶¸¹¼-¾¬¨]|[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]/u

/**
 * Remains of the encodings before Unicode, once in each block: what they stood for is for the source to tell.
 * Source: the tables of TCVN 5712:1993 (TCVN3) and of VNI.
 */
export const legacyLetters: Rule = ({ blocks }) =>
  blocks.flatMap((at) => {
    if (!REMAINS.test(at.words)) return []
    const found = [...at.words.matchAll(PIECE)].filter(([piece]) => REMAINS.test(piece))
    const [first, last] = [found.at(0), found.at(-1)]
    if (!first || !last) return []
    return [inWords(at, first.index, last.index + last[0].length, { code: 'legacy-letters' }, null)]
  })
