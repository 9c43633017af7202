import type { Block } from '../../../shared/draft/block.ts'
import { parents } from '../../../shared/draft/outline.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import type { Why } from '../../../shared/draft/proofreading/why.ts'
import { citationAmong } from '../../../shared/meeting/citation.ts'
import type { Words } from '../../language.ts'
import { citationWords } from '../../parts/citation-words.ts'

/** What kind of slip it is, in two or three words. */
export function slipWords(t: Words, { code }: Why): string {
  return t(`proof:slip.${code}`)
}

/** Why it was found, in a sentence. */
export function whyWords(t: Words, why: Why): string {
  // The types of the words follow single keys only; a default makes the call hold for any of them.
  return t(`proof:why.${why.code}`, { ...why, defaultValue: '' })
}

/** Where each finding is, as people cite it: `II › 1 › 1.3`. */
export function placesOf(
  t: Words,
  blocks: readonly Block[],
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const parentOf = parents(blocks)
  const found = new Set(findings.map(({ blockId }) => blockId))
  return new Map(
    blocks
      .filter(({ id }) => found.has(id))
      .map((block) => [block.id, citationWords(t, citationAmong(blocks, parentOf, block))]),
  )
}
