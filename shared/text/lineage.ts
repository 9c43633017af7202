import { compare } from './comparison.ts'
import type { Edit } from './edit.ts'
import type { Makers } from './fragment.ts'
import { sameText } from './tidy.ts'
import type { Token } from './token.ts'

/** What is known of a word as it passes from version to version. Versions count from 0, the first text. */
interface Trace {
  /** Its index in the first text; null for a word that came later. */
  readonly origin: number | null
  /** The version that added it, or last changed its look or the white space before it; 0 for none. */
  readonly added: number
  readonly changed: number
  readonly spaced: number
}

/**
 * Follows every word from the first version to the last, step by step, and says which version made each change
 * of `edits`, the difference of the first and the last. The steps and the whole are compared each on its own,
 * so now and then a word counts as changed that no step touched (a chance word inside a rewritten phrase, a
 * word taken out and put back elsewhere): such a word goes with its neighbours in the same change, and failing
 * them with the latest version that changed anything.
 */
export function makersOf(versions: readonly (readonly Token[])[], edits: readonly Edit[]): Makers {
  const first = versions[0] ?? []
  const removed = new Int32Array(first.length)
  let traces: readonly Trace[] = first.map((_, origin) => ({ origin, added: 0, changed: 0, spaced: 0 }))
  let latest = 1
  for (let version = 1; version < versions.length; version++) {
    const old = versions[version - 1] ?? []
    const now = versions[version] ?? []
    const step = compare(old, now)
    for (const origin of step.flatMap((edit) => originsIn(traces, edit))) removed[origin] = version
    traces = followed(traces, old, now, step, version)
    if (step.length > 0 || traces.some((trace) => lastOf(trace) === version)) latest = version
  }
  const added = Int32Array.from(traces, (trace) => trace.added)
  for (const edit of edits) settle(removed, added, edit, latest)
  return {
    removed: (index) => removed[index] || latest,
    added: (index) => added[index] || latest,
    changed: (index) => lastOf(traces[index], 'changed') || latest,
    spaced: (index) => lastOf(traces[index], 'spaced') || latest,
  }
}

/** Which words of the first text a step removes. */
function originsIn(traces: readonly Trace[], edit: Edit): readonly number[] {
  return traces.slice(edit.oldFrom, edit.oldTo).flatMap(({ origin }) => origin ?? [])
}

/** The traces one version on. */
function followed(
  traces: readonly Trace[],
  old: readonly Token[],
  now: readonly Token[],
  step: readonly Edit[],
  version: number,
): readonly Trace[] {
  const next: Trace[] = []
  let oldIndex = 0
  const keepUpTo = (end: number) => {
    for (; oldIndex < end; oldIndex++) {
      const trace = traces[oldIndex]
      const before = old[oldIndex]
      const after = now[next.length]
      if (trace === undefined || before === undefined || after === undefined) return
      next.push({
        ...trace,
        changed: sameText(before.spans, after.spans) ? trace.changed : version,
        spaced: before.gap === after.gap ? trace.spaced : version,
      })
    }
  }
  for (const edit of step) {
    keepUpTo(edit.oldFrom)
    for (let i = edit.newFrom; i < edit.newTo; i++) {
      next.push({ origin: null, added: version, changed: 0, spaced: 0 })
    }
    oldIndex = edit.oldTo
  }
  keepUpTo(old.length)
  return next
}

/** Gives every word of a change a maker. */
function settle(removed: Int32Array, added: Int32Array, edit: Edit, latest: number): void {
  const out = removed.subarray(edit.oldFrom, edit.oldTo)
  const into = added.subarray(edit.newFrom, edit.newTo)
  spread(out, 0)
  spread(into, out[0] || latest)
  spread(out, into[0] || latest)
}

/** Fills the gaps with the maker before, those at the beginning with the first known, or with `otherwise`. */
function spread(makers: Int32Array, otherwise: number): void {
  let last = makers.find((maker) => maker !== 0) ?? otherwise
  makers.forEach((maker, i) => {
    last = maker || last
    makers[i] = last
  })
}

/**
 * The last version that had a hand in a word, or in one respect of it. A word put back after it had been taken
 * out was last touched by who put it back.
 */
function lastOf(trace: Trace | undefined, respect?: 'changed' | 'spaced'): number {
  if (trace === undefined) return 0
  const { added, changed, spaced } = trace
  return Math.max(added, respect === 'spaced' ? 0 : changed, respect === 'changed' ? 0 : spaced)
}
