import { compare } from './comparison.ts'
import { fragments, type Makers } from './fragment.ts'
import { makersOf } from './lineage.ts'
import { type Segment, segmentsOf } from './redline.ts'
import type { RichText } from './span.ts'
import { sameText, tidy } from './tidy.ts'
import { tokens } from './token.ts'

/** The wording of a paragraph at some moment, and what gave it that wording (an amendment's id, say). */
export interface Version {
  readonly text: RichText
  readonly source: string | null
}

/** A piece of a redline with the source of the version that made the change; null for what was kept. */
export type AttributedSegment = Segment & { readonly source: string | null }

/**
 * The redline from the first version to the last, each change with the source of the version that made it: for
 * an insertion the one that put the words in, for a deletion the one that took them out. What came in between
 * and did not last leaves no trace. Without the sources, and with neighbours of one kind joined, it is just
 * `redline(first, last)`. Neighbours of one kind and one source are one segment.
 */
export function attributedRedline(versions: readonly Version[]): readonly AttributedSegment[] {
  const texts = versions.map((version) => tidy(version.text))
  const [first = [], last = []] = [texts[0], texts.at(-1)]
  // Nearly every paragraph of a draft: nothing is taken apart for it.
  if (sameText(first, last)) return first.length === 0 ? [] : [{ kind: 'keep', text: first, source: null }]
  const lists = texts.map(tokens)
  const [old = [], now = []] = [lists[0], lists.at(-1)]
  const edits = compare(old, now)
  const line = fragments(old, now, edits, bySource(makersOf(lists, edits), versions))
  return segmentsOf(line, first, last).map((segment, i) => ({
    ...segment,
    source: segment.kind === 'keep' ? null : (versions[line[i]?.by ?? 0]?.source ?? null),
  }))
}

/** The same makers, with every version standing for the first one (after the draft) that has its source. */
function bySource(makers: Makers, versions: readonly Version[]): Makers {
  const first = (version: number) =>
    versions.findIndex(({ source }, i) => i > 0 && source === versions[version]?.source)
  return {
    removed: (index) => first(makers.removed(index)),
    added: (index) => first(makers.added(index)),
    changed: (index) => first(makers.changed(index)),
    spaced: (index) => first(makers.spaced(index)),
  }
}
