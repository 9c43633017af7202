import type { Block } from '../block.ts'
import { type Apart, apart, cellsOf, putBack } from './apart.ts'
import type { Finding, FindingPlace } from './finding.ts'
import type { Lexicon } from './lexicon.ts'
import { proofOf } from './proof.ts'
import { RULES } from './rules.ts'
import { saidOnce } from './said-once.ts'

/**
 * Everything that looks like a slip, in the order of the text. Changes nothing. Two rules that find the same
 * place say it once: the first of them in the list. Takes time in proportion to the text.
 */
export function proofread(blocks: readonly Block[], lexicon: Lexicon): readonly Finding[] {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const parts = blocks.map((block) => ({ block, ...apart(block) }))
  const paragraphs = parts.filter(({ block }) => block.kind !== 'table')
  const tables = parts.filter(({ block }) => block.kind === 'table')
  // Cells last: they stand between no two sentences.
  const inWords = [
    ...paragraphs.map(({ block, words }) => ({ block, part: words })),
    ...tables.flatMap(({ block, words }) => cellsOf(words).map((part) => ({ block, part }))),
  ]
  const inNotes = parts.flatMap(({ block, notes }) => notes.map((part) => ({ block, part })))
  // A note may well end without a mark: many are but a title.
  const ofNotes = found(inNotes, lexicon).filter(({ why }) => why.code !== 'no-end-mark')
  const ids = new Set(tables.map(({ block }) => block.id))
  const ofWords = found(inWords, lexicon).filter(
    ({ blockId, why }) => !ids.has(blockId) || !OF_SENTENCES.has(why.code),
  )
  return saidOnce([...ofWords, ...ofNotes]).toSorted(
    (a, b) =>
      (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0) || startOf(a.place) - startOf(b.place),
  )
}

/** What a cell need not be: a sentence, with numbers written as in running text. */
const OF_SENTENCES: ReadonlySet<Finding['why']['code']> = new Set([
  'no-end-mark',
  'small-letter-begins',
  'count-without-zero',
  'count-two-ways',
])

/** What the rules find in parts of blocks, at its place in the blocks. */
function found(
  parts: readonly { readonly block: Block; readonly part: Apart }[],
  lexicon: Lexicon,
): readonly Finding[] {
  const byId = new Map(parts.map(({ block, part }) => [part.block.id, { block, part }]))
  const proof = proofOf(
    parts.map(({ part }) => part.block),
    lexicon,
  )
  return RULES.flatMap((rule) => rule(proof)).flatMap((finding) => {
    const of = byId.get(finding.blockId)
    return (of && putBack(finding, of.part, of.block)) ?? []
  })
}

function startOf(place: FindingPlace): number {
  return place.in === 'label' ? -1 : place.from
}
