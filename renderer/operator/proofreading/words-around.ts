import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import { EDGE } from '../../../shared/text/edge.ts'
import { plain } from '../../../shared/text/tidy.ts'

const AT_EDGES = new RegExp(EDGE)

/** How many words before and behind a place let people recognise it on one line. */
const BEFORE = 3
const BEHIND = 5

/** A few words before and behind a place, with the white space beside it; of a table's cell its own. */
export function wordsAround({ text }: Block, { place }: Finding): readonly [before: string, behind: string] {
  const words = plain(text).replaceAll('\n', ' ')
  if (place.in === 'label') return ['', ` ${firstWords(words)}`]
  const before = words.slice(0, place.from).split(AT_EDGES).at(-1) ?? ''
  const [behind = ''] = words.slice(place.to).split(AT_EDGES)
  return [lastWords(before), firstWords(behind)]
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
