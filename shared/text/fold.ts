const MARKS_ABOVE_AND_BELOW = /[\u0300-\u036F]/g
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

/**
 * The text in small letters without marks, as people type it in haste: `Nguyễn Văn Đức` → `nguyen van duc`.
 * Đ is a letter of its own in Unicode and does not decompose, so it is replaced by hand; a collator with
 * `sensitivity: 'base'` was refused because in Vietnamese it still tells d from đ and a from â.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS_ABOVE_AND_BELOW, '').toLowerCase().replaceAll('đ', 'd')
}

/**
 * Whether every word of `query` begins some word of `haystack`, in any order and without marks: `duc ng`
 * finds `Nguyễn Văn Đức`. An empty query finds everything.
 */
export function finds(query: string, haystack: string): boolean {
  return findsIn(query, searchable(haystack))
}

/** A text made ready for `findsIn`, for those who search it again with each letter typed. Two can be joined. */
export function searchable(text: string): string {
  return wordsOf(text)
    .map((word) => ` ${word}`)
    .join('')
}

/** As `finds`, in a text that is ready. */
export function findsIn(query: string, ready: string): boolean {
  return wordsOf(query).every((sought) => ready.includes(` ${sought}`))
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
}
