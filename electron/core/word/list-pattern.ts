/** How RTF and Word of before 2007 number the formats of lists, and how OOXML calls them. */
export const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
])

/** As OOXML writes it: `%1.%2.` for the letters U+0000 and U+0001 with a point behind each. */
export function patternOf(text: string): string {
  return Array.from(text, (letter) => (letter < '\t' ? `%${letter.charCodeAt(0) + 1}` : letter)).join('')
}
