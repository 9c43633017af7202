/**
 * A footnote stands in its paragraph's text where it is referred to, between these two characters, which Unicode
 * has for annotations (U+FFFA, U+FFFB). So its words are compared, merged, attributed and searched as all others
 * are, and two notes that touch stay two. The edges have no style and no white space inside them; there is no
 * note without words, and none within another. A mark on the letters was refused: two notes side by side would
 * be one, and a place at the end of a note would be the same as the one behind it.
 *
 * A piece of a text may hold one edge of a note without the other; a whole text too, now and then, after a merge.
 * Then a note ends with the text, or where the next begins, and an end without a beginning says nothing.
 */
export const NOTE_START = '\uFFFA'
export const NOTE_END = '\uFFFB'

/** Either of them, in a regular expression. */
export const NOTE_EDGE = `[${NOTE_START}${NOTE_END}]`

export function isNoteEdge(character: string): boolean {
  return character === NOTE_START || character === NOTE_END
}

/** Whether letters hold an edge of a note. */
export function hasNoteEdge(letters: string): boolean {
  return letters.includes(NOTE_START) || letters.includes(NOTE_END)
}
