import { fold } from '../text/fold.ts'

/** A paragraph as it is compared by its words. */
export interface WordedParagraph {
  readonly id: string
  /** Folded words with one space between, so that quoted words can be found in it. */
  readonly folded: string
  readonly words: ReadonlySet<string>
}

export function worded(id: string, text: string): WordedParagraph {
  const list = wordsOf(text)
  return { id, folded: ` ${list.join(' ')} `, words: new Set(list) }
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A quotation of fewer words may stand anywhere. */
const SHORTEST_QUOTATION = 3

const QUOTED = /[“"«]([^“”"«»]+)[”"»]/gu

/** The longest stretch in quotation marks that is worth looking for; null where there is none. */
export function quotationIn(text: string): string | null {
  const found = [...text.matchAll(QUOTED)].map(([, quoted = '']) => quoted)
  const longest = found.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0]
  return longest !== undefined && wordsOf(longest).length >= SHORTEST_QUOTATION ? longest : null
}

/** The paragraphs that hold these words, one behind another. */
export function holding(paragraphs: readonly WordedParagraph[], quoted: string): readonly WordedParagraph[] {
  const sought = ` ${wordsOf(quoted).join(' ')} `
  return sought.trim() === '' ? [] : paragraphs.filter(({ folded }) => folded.includes(sought))
}

/** A paragraph with how much of a text's words it shares, from 0 to 1; rare words weigh more. */
export interface Likeness {
  readonly id: string
  readonly share: number
}

/** Fewer words than these (`Nhất trí`) are like anything. */
const FEWEST_WORDS = 4

/**
 * The paragraphs that share most words with a text, the likest first. Long paragraphs hold many words of any
 * text, so theirs count for less.
 */
export function likest(paragraphs: readonly WordedParagraph[], text: string): readonly Likeness[] {
  const distinct = [...new Set(wordsOf(text))]
  if (distinct.length < FEWEST_WORDS) return []
  const weights = new Map(distinct.map((word) => [word, weightOf(paragraphs, word)]))
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return []
  const usual = paragraphs.reduce((sum, { words }) => sum + words.size, 0) / paragraphs.length
  return paragraphs
    .map(({ id, words }) => {
      let shared = 0
      for (const [word, weight] of weights) if (words.has(word)) shared += weight
      return { id, share: shared / whole / Math.max(1, Math.sqrt(words.size / usual)) }
    })
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
}

/** A word that stands in every paragraph says nothing of any; one that stands in none says it is of another text. */
function weightOf(paragraphs: readonly WordedParagraph[], word: string): number {
  const holders = paragraphs.filter(({ words }) => words.has(word)).length
  return holders === 0 ? MISSING_WEIGHT : Math.log((paragraphs.length + 1) / holders)
}

const MISSING_WEIGHT = 0.7
