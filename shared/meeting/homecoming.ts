import type { BlockId } from '../draft/block.ts'
import { type Entry, isParagraph } from './document.ts'

/**
 * The paragraphs that were moved away and back again: the places they left stand right beside them. For a
 * section all its places lie together, and all its paragraphs.
 */
export function cameHome(entries: readonly Entry[]): ReadonlySet<BlockId> {
  const home = new Set<BlockId>()
  let run: readonly BlockId[] = []
  for (const [index, entry] of entries.entries()) {
    if (isParagraph(entry)) continue
    run = [...run, entry.departed]
    const next = entries[index + 1]
    if (next && !isParagraph(next)) continue
    const start = index + 1 - run.length
    const [before, after] = [
      entries.slice(Math.max(0, start - run.length), start),
      entries.slice(index + 1, index + 1 + run.length),
    ]
    if (areThose(before, run) || areThose(after, run)) for (const id of run) home.add(id)
    run = []
  }
  return home
}

function areThose(entries: readonly Entry[], ids: readonly BlockId[]): boolean {
  return (
    entries.length === ids.length && entries.every((entry, i) => isParagraph(entry) && entry.id === ids[i])
  )
}
