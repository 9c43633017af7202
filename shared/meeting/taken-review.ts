import { z } from 'zod'
import type { Block } from '../draft/block.ts'
import type { DraftReview } from '../draft/draft-file.ts'
import { levelOf } from '../draft/label.ts'
import type { Reviewed } from '../draft/review.ts'
import { takeLabel } from '../draft/take-label.ts'
import { merge } from '../text/merge.ts'
import { bracketed } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { plain, sameText, slice } from '../text/tidy.ts'
import type { Command } from './command.ts'
import { type Change, changeShape, idShape, reviewerShape, wordsShape } from './shape.ts'

/** Who of the delegates to be it belongs to, by their place in the list. */
const placeInListShape = z.number().int().nonnegative()

/** What was under review in a file, to become amendments and comments as soon as the meeting has begun. */
export const takenReviewShape = z.object({
  changes: z
    .array(
      z.object({
        change: changeShape,
        /** Null for nobody of them. */
        delegate: placeInListShape.nullable(),
        reviewer: reviewerShape,
      }),
    )
    .readonly(),
  comments: z
    .array(
      z.object({
        blockId: idShape.nullable(),
        words: wordsShape.min(1),
        delegate: placeInListShape,
        reviewer: reviewerShape,
      }),
    )
    .readonly(),
})
export type TakenReview = z.infer<typeof takenReviewShape>

/** What to do for it in a meeting whose roster has these ids, in the order of the list. */
export function takingCommands(
  { changes, comments }: TakenReview,
  roster: readonly string[],
): readonly Command[] {
  return [
    ...comments.map(({ blockId, words, delegate, reviewer }): Command => {
      const delegateId = roster[delegate] ?? ''
      return { type: 'CaptureComment', blockId, delegateId, kind: 'opinion', words, written: true, reviewer }
    }),
    ...changes.map(({ change, delegate, reviewer }): Command => {
      const proposer = delegate === null ? undefined : roster[delegate]
      const proposers = proposer === undefined ? [] : [proposer]
      return { type: 'ProposeAmendment', change, proposers, commentId: null, reviewer }
    }),
  ]
}

/**
 * What is under review as it can be taken into a draft with these blocks, which the operator may have corrected
 * since it was read. `delegateOf` says who an author is. What has no place any more is answered in words.
 */
export function takenFrom(
  { changes, comments, notPlaced }: DraftReview,
  blocks: readonly Block[],
  delegateOf: (author: string) => number | null,
): { readonly taken: TakenReview; readonly left: readonly string[] } {
  const found = new Map(blocks.map((block) => [block.id, block]))
  const left = [...notPlaced]
  const kept = changes.flatMap(({ change, name, at }) => {
    const placed = changeIn(found, change)
    if (placed === null) left.push(wordsOf(change))
    return placed === null ? [] : [{ change: placed, delegate: delegateOf(name), reviewer: { name, at } }]
  })
  const said = comments.flatMap(({ blockId, words, name, at }) => {
    const delegate = delegateOf(name)
    if (delegate === null) {
      left.push(words)
      return []
    }
    const place = blockId !== null && found.has(blockId) ? blockId : null
    return [{ blockId: place, words, delegate, reviewer: { name, at } }]
  })
  return { taken: { changes: kept, comments: said }, left }
}

function wordsOf(change: Reviewed): string {
  if (change.kind === 'split') return plain(bracketed(change.first))
  return 'text' in change ? plain(bracketed(change.text)) : ''
}

/** A change under review as a change of the meeting; null where its paragraph is no longer what it was of. */
function changeIn(blocks: ReadonlyMap<string, Block>, change: Reviewed): Change | null {
  const block = blocks.get(change.blockId)
  if (!block) return null
  switch (change.kind) {
    case 'reword': {
      const text = rebased(change.base, change.text, block.text)
      return text && { kind: 'reword', blockId: block.id, base: block.text, text }
    }
    case 'insert':
      return inserted(change)
    case 'delete':
      return change
    case 'split': {
      if (!sameText(change.base, block.text)) return null
      const taken = takeLabel(plain(change.second))
      const second = taken ? slice(change.second, taken.length) : change.second
      return { ...change, second, label: taken?.label ?? null }
    }
    case 'join': {
      const next = blocks.get(change.nextId)
      const isSame = next && sameText(change.base, block.text) && sameText(change.nextBase, next.text)
      return isSame ? change : null
    }
  }
}

function inserted({ blockId, side, label, text }: Extract<Reviewed, { kind: 'insert' }>): Change {
  const level = label === null ? 0 : levelOf(label)
  const place = { kind: 'insert', blockId, side, text } as const
  return level === 0
    ? { ...place, blockKind: 'paragraph', level: 0, label: null }
    : { ...place, blockKind: 'item', level, label }
}

/** The text with its change made to what stands now; null where both touch the same words. */
function rebased(base: RichText, text: RichText, stands: RichText): RichText | null {
  if (sameText(base, stands)) return text
  const merged = merge(base, text, stands)
  return merged.kind === 'clean' ? merged.text : null
}
