import { append, concat, cut, sameMarks } from './cut.ts'
import { EDGE, hasEdge, isEdge } from './edge.ts'
import { hasNoteEdge, isNoteEdge, NOTE_EDGE, NOTE_END, NOTE_START } from './note-edge.ts'
import { MARKS, type Mark, type RichText, type Span } from './span.ts'

/**
 * Control and formatting characters (soft hyphens, zero-width spaces, byte order marks, direction marks) come
 * along with pasted text; a change of one would make a redline that nobody can see. The two joiners stay:
 * some scripts are written with them; so do the edges of cells and notes.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}]--[\t-\r\x85\u200C\u200D]]/gv
const AT_EDGES = new RegExp(`(${EDGE}|${NOTE_EDGE})`)
const WHITE = /[\s\x85]+/g
const LINE_BREAK = /[\n\r\v\x85\u2028\u2029]/
const UNTIDY_WHITE = /[^\S \n]|\x85|[ \n]{2}/
/** What composes with the character before it, which may stand in another span. */
const COMBINING = /^[\p{M}\u1160-\u11FF]+/u
const ENDS_IN_LETTER = /[^\s\p{Cc}\uFFFA\uFFFB]$/u

/** The normal form of a text, as `span.ts` states it. Tidying what is tidy changes nothing. */
export function tidy(text: RichText): RichText {
  const spans: Span[] = []
  let gap = ''
  /** What the last span ends with: looking into a text that grows would make it slow. */
  let before = ''
  for (const { text: words, marks } of edgesApart(composed(text))) {
    const body = words.trim()
    if (body === '') {
      gap = wider(gap, words)
      continue
    }
    const start = words.indexOf(body)
    gap = wider(gap, words.slice(0, start))
    const last = spans.at(-1)
    if (last !== undefined && !isTight(before, words)) {
      append(spans, gap, shared(last.marks, marks))
    }
    append(spans, body, marks)
    before = body.slice(-1)
    gap = words.slice(start + body.length)
  }
  return spans
}

/** Whether no white space stands between the two: around the edges of cells, and inside those of notes. */
function isTight(before: string, words: string): boolean {
  return isEdge(before) || isEdge(words) || before === NOTE_START || words === NOTE_END
}

/** The edges of cells and notes each in a span of its own, without a style. Notes without words are gone. */
function edgesApart(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ text }) => hasEdge(text) || hasNoteEdge(text))) return spans
  const parts = spans.flatMap(({ text, marks }) =>
    text
      .split(AT_EDGES)
      .map((part) => ({ text: part, marks: isEdge(part) || isNoteEdge(part) ? [] : marks })),
  )
  const found: Span[] = []
  for (const part of parts) {
    const last = part.text === NOTE_END ? found.findLastIndex(({ text }) => text.trim() !== '') : -1
    if (found[last]?.text === NOTE_START) found.length = last
    else found.push(part)
  }
  return found
}

/**
 * The spans in NFC with clean white space. A combining mark goes to the span of the letter it belongs to;
 * one behind white space belongs to none and stays.
 */
function composed(text: RichText): readonly Span[] {
  const words = text.map((span) => visible(span.text))
  let letters = 0
  for (let i = 1; i < words.length; i++) {
    if (words[i - 1] !== '') letters = i - 1
    const combining = words[i]?.match(COMBINING)?.[0]
    if (combining === undefined || !ENDS_IN_LETTER.test(words[letters] ?? '')) continue
    words[letters] += combining
    words[i] = words[i]?.slice(combining.length) ?? ''
  }
  return text.map(({ marks }, i) => ({
    text: singleSpaced((words[i] ?? '').normalize('NFC')),
    marks: ordered(marks),
  }))
}

function visible(words: string): string {
  return words
    .toWellFormed()
    .replace(INVISIBLE, (character) => (isEdge(character) || isNoteEdge(character) ? character : ''))
}

function singleSpaced(words: string): string {
  if (!UNTIDY_WHITE.test(words)) return words
  return words.replace(WHITE, (white) => (LINE_BREAK.test(white) ? '\n' : ' '))
}

/** Of two kinds of white space the one that parts more: a new line more than a space, a space more than none. */
export function wider(a: string, b: string): string {
  if (a === '\n' || b === '\n') return '\n'
  return a === '' ? b : a
}

function shared(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  return a.length === 0 || b.length === 0 ? [] : a.filter((mark) => b.includes(mark))
}

function ordered(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length === 0) return marks
  const isRaised = marks.includes('superscript')
  return MARKS.filter((mark) => marks.includes(mark) && !(isRaised && mark === 'subscript'))
}

/** The letters alone. */
export function plain(text: RichText): string {
  return text.length === 1 ? (text[0]?.text ?? '') : text.map((span) => span.text).join('')
}

/** Words in one style, tidied. */
export function rich(words: string, marks: readonly Mark[] = []): RichText {
  return tidy([{ text: words, marks }])
}

/** Whether two tidied texts have the same letters in the same styles. */
export function sameText(a: RichText, b: RichText): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((span, i) => {
        const other = b[i]
        return other !== undefined && span.text === other.text && sameMarks(span.marks, other.marks)
      }))
  )
}

/** The parts one after another, `between` each two, tidied. Empty parts leave no trace. */
export function join(parts: readonly RichText[], between = ''): RichText {
  const gap: RichText = [{ text: between, marks: [] }]
  const full = parts.filter((part) => part.length > 0)
  return tidy(concat(full.flatMap((part, i) => (i === 0 ? [part] : [gap, part]))))
}

/** The text from `from` up to `to` (the end if left out), in UTF-16 units of its letters, tidied. */
export function slice(text: RichText, from: number, to = Number.POSITIVE_INFINITY): RichText {
  return tidy(cut(text, from, to))
}
