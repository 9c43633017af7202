import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import { plain } from '../../../shared/text/tidy.ts'

/** How many words before and behind a place let people recognise it on one line. */
const BEFORE = 3
const BEHIND = 5

/** A few words before and behind a place, with the white space beside it. */
export function wordsAround({ text }: Block, { place }: Finding): readonly [before: string, behind: string] {
  const words = plain(text).replaceAll('\n', ' ')
  if (place.in === 'label') return ['', ` ${firstWords(words)}`]
  return [lastWords(words.slice(0, place.from)), firstWords(words.slice(place.to))]
}

function lastWords(words: string): string {
  const kept = words
    .split(' ')
    .slice(-BEFORE - 1)
    .join(' ')
  return kept === words ? kept : `…${kept}`
}

function firstWords(words: string): string {
  return words
    .split(' ')
    .slice(0, BEHIND + 1)
    .join(' ')
}
