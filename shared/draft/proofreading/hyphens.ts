import { inWords } from './finding.ts'
import type { Rule } from './rule.ts'
import { wordsBeside } from './words-beside.ts'

/** A hyphen close to the word before it and apart from the next (`phát- triển`), or the other way round. */
const LEFT_OVER = /(?<=\p{Ll})(?:[-\u00AD‐] |\n?[-\u00AD‐]\n)(?=\p{Ll})|(?<=\p{Ll}) [-‐](?=\p{Ll})/gu

/**
 * A hyphen left over from a line break, or a dash between two names with white space on one side only. Where
 * the words stand in small letters the one or the other is meant: the suggestion is the dash of
 * `kinh tế - xã hội` if the paper has the two words so elsewhere, else the words without it.
 * Source: Vietnamese is not hyphenated at the ends of lines; dashes between words stand apart.
 */
export const hyphens: Rule = ({ blocks }) => {
  const text = blocks.map(({ words }) => words.toLowerCase()).join('\n')
  return blocks.flatMap((at) =>
    [...at.words.matchAll(LEFT_OVER)].map(({ 0: hyphen, index }) => {
      const [before, behind] = wordsBeside(at.words, index, index + hyphen.length)
      const dashed = `${before} - ${behind}`
      const instead = text.includes(dashed.toLowerCase()) ? dashed : `${before} ${behind}`
      const [from, to] = [index - before.length, index + hyphen.length + behind.length]
      return inWords(at, from, to, { code: 'hyphen-left-over' }, instead)
    }),
  )
}
