import type { Finding } from './finding.ts'

/**
 * The findings without those at a place where an earlier one of the list is. Words between quotation marks that
 * are wrong themselves are a place of their own.
 */
export function saidOnce(all: readonly Finding[]): readonly Finding[] {
  const keptAt = new Map<string, readonly Finding[]>()
  return all.filter((finding) => {
    if (edgesOf(finding).some((key) => keptAt.get(key)?.some((other) => isOnePlace(finding, other))))
      return false
    for (const key of lettersOf(finding)) keptAt.set(key, [...(keptAt.get(key) ?? []), finding])
    return true
  })
}

/** Whatever overlaps a place, and does not lie inside it, covers its first letter or its last. */
function edgesOf({ blockId, place }: Finding): readonly string[] {
  return place.in === 'label'
    ? [`${blockId}\n`]
    : [`${blockId}\n${place.from}`, `${blockId}\n${place.to - 1}`]
}

/** Names every letter of a place. */
function lettersOf(finding: Finding): readonly string[] {
  const { blockId, place } = finding
  if (place.in === 'label') return edgesOf(finding)
  return Array.from({ length: place.to - place.from }, (_, i) => `${blockId}\n${place.from + i}`)
}

function isOnePlace(a: Finding, b: Finding): boolean {
  return !isQuotedIn(a, b) && !isQuotedIn(b, a)
}

function isQuotedIn({ place: inner }: Finding, { place: outer, why }: Finding): boolean {
  if (why.code !== 'quotes-mixed' || inner.in === 'label' || outer.in === 'label') return false
  return outer.from < inner.from && inner.to < outer.to
}
