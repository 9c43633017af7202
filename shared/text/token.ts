import { concat, cutter } from './cut.ts'
import { isEdge } from './edge.ts'
import { NOTE_END, NOTE_START } from './note-edge.ts'
import type { RichText } from './span.ts'
import { plain, tidy } from './tidy.ts'

/**
 * What a token does in a sentence: a `word` (a syllable, a number, a date, a paper's symbol); a `comma`; a
 * `stop` that ends a clause or a sentence (`.` `;` `:` `?` `!` `…`); an `opening` or `closing` bracket or
 * quotation mark; the `edge` of a table's cell or row; the `note-start` or `note-end` of a footnote; any other
 * `sign`.
 */
export type TokenKind =
  | 'word'
  | 'comma'
  | 'stop'
  | 'opening'
  | 'closing'
  | 'edge'
  | 'note-start'
  | 'note-end'
  | 'sign'

/** The smallest piece of a paragraph that a difference marks. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** The same letters with their styles. */
  readonly spans: RichText
  /** The white space before it: `''`, `' '` or `'\n'`. */
  readonly gap: string
}

/**
 * Words first: letters and digits, held together by the signs that Vietnamese papers write inside one
 * (`04-NQ/TU`, `02/9/2023`, `15.840`, `7,22%`, `Covid-19`); a point or comma only between digits, so that a
 * forgotten space (`hội,văn`) does not glue two words. Then a punctuation mark, repeated or not (`...`).
 * `Intl.Segmenter` was refused: it parts some of these, and is slow.
 */
const TOKEN =
  /(?:[\p{L}\p{M}\p{N}]|(?<=[\p{Lu}\p{N}])[-–](?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}])[-–](?=[\p{Lu}\p{N}])|(?<=[\p{L}\p{M}\p{N}])[/_@&'’](?=[\p{L}\p{N}])|(?<=\p{N})[.,:](?=\p{N})|(?<=\p{N})[%‰°])+|(?!\s)[\p{Cc}\uFFFA\uFFFB]|(\S)\1*/gu
const WORD = /^[\p{L}\p{M}\p{N}]/u
const OPENING = /^[([{“‘«]/
const CLOSING = /^[)\]}”’»]/
const STOP = /^[.;:?!…]/
const STRAIGHT_QUOTE = /^["']/

/** The tokens of a tidied text, in order. Together with their gaps they are the whole text. */
export function tokens(text: RichText): readonly Token[] {
  const letters = plain(text)
  const spansBetween = cutter(text)
  const found: Token[] = []
  let last = 0
  for (const match of letters.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const gap = letters.slice(last, start)
    found.push({
      kind: kindOf(match[0], gap !== '' || start === 0 || opensNext(found.at(-1))),
      text: match[0],
      spans: spansBetween(start, end),
      gap,
    })
    last = end
  }
  return found
}

/** Tokens as text again, each behind its white space. */
export function lettersOf(list: readonly Token[]): RichText {
  return concat(list.flatMap(({ gap, spans }) => [white(gap), spans]))
}

/** Tokens as tidied text, with other white space at the two edges. */
export function edged(lead: string, list: readonly Token[], trail: string): RichText {
  return concat([white(lead), tidy(lettersOf(list)), white(trail)])
}

/** White space as a text of its own. */
export function white(gap: string): RichText {
  return [{ text: gap, marks: [] }]
}

/** Whether a straight quotation mark right behind a token opens a quotation. */
function opensNext(token: Token | undefined): boolean {
  return token?.kind === 'opening' || token?.kind === 'edge' || token?.kind === 'note-start'
}

function kindOf(text: string, opens: boolean): TokenKind {
  if (isEdge(text)) return 'edge'
  if (text === NOTE_START) return 'note-start'
  if (text === NOTE_END) return 'note-end'
  if (WORD.test(text)) return 'word'
  if (text.startsWith(',')) return 'comma'
  if (STOP.test(text)) return 'stop'
  if (OPENING.test(text)) return 'opening'
  if (CLOSING.test(text)) return 'closing'
  if (STRAIGHT_QUOTE.test(text)) return opens ? 'opening' : 'closing'
  return 'sign'
}
