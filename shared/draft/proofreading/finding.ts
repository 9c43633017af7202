import { cut, sameMarks } from '../../text/cut.ts'
import type { RichText } from '../../text/span.ts'
import { tidy } from '../../text/tidy.ts'
import type { BlockId } from '../block.ts'
import type { ProofBlock } from './proof.ts'
import type { Why } from './why.ts'

/** Where a finding is: in the block's label, or in its words, from `from` up to `to` in UTF-16 units. */
export type FindingPlace =
  | { readonly in: 'label' }
  | { readonly in: 'words'; readonly from: number; readonly to: number }

/** Something that is probably a slip. Nothing is changed because of it: somebody decides. */
export interface Finding {
  readonly blockId: BlockId
  readonly place: FindingPlace
  /** The letters at the place, as they stand. */
  readonly found: string
  readonly why: Why
  /** What would stand at the place instead; null where that is for people to say. */
  readonly suggestion: RichText | null
}

/** A finding in the words of a block. `instead`: the letters to put there, in the style of those they replace. */
export function inWords(
  { block, words }: ProofBlock,
  from: number,
  to: number,
  why: Why,
  instead: string | null,
): Finding {
  return {
    blockId: block.id,
    place: { in: 'words', from, to },
    found: words.slice(from, to),
    why,
    suggestion: instead === null ? null : restyled(block.text, from, to, instead),
  }
}

export function inLabel({ block }: ProofBlock, why: Why, instead: string | null): Finding {
  return {
    blockId: block.id,
    place: { in: 'label' },
    found: block.label ?? '',
    why,
    suggestion: instead === null ? null : [{ text: instead, marks: [] }],
  }
}

/**
 * Letters in the style of those they replace. Where these have several styles, what both have at their
 * beginning and at their end keeps its own style, and what stands between takes the first.
 */
function restyled(text: RichText, from: number, to: number, instead: string): RichText {
  const old = cut(text, from, to)
  const [first] = old
  if (first === undefined || old.every(({ marks }) => sameMarks(marks, first.marks))) {
    return [{ text: instead, marks: first?.marks ?? [] }]
  }
  const letters = old.map((span) => span.text).join('')
  const head = sharedStart(letters, instead)
  const tail = sharedEnd(letters.slice(head), instead.slice(head))
  return tidy([
    ...cut(old, 0, head),
    { text: instead.slice(head, instead.length - tail), marks: first.marks },
    ...cut(old, letters.length - tail, letters.length),
  ])
}

/** How many UTF-16 units two texts have in common at their beginning. */
function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
