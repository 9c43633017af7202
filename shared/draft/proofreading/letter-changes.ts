/**
 * How many keys lie between two words: letters, marks of letters, and tones that have to be put, taken or changed
 * to make one of the other. The stroke of đ is a mark like any other.
 */
export function letterChanges(a: string, b: string): number {
  return changes(takenApart(a), takenApart(b))
}

function takenApart(word: string): string {
  return word.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD')
}

/** Levenshtein's distance, row by row. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
