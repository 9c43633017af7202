import { MARKS, type Mark, type RichText, type Span } from '../text/span.ts'
import { plain, tidy } from '../text/tidy.ts'

/** Which marks a run of so many asterisks opens or closes. */
const MARKS_OF_RUN: Readonly<Record<number, readonly Mark[]>> = {
  1: ['italic'],
  2: ['bold'],
  3: ['bold', 'italic'],
}

interface Run {
  readonly start: number
  readonly end: number
  readonly opens: boolean
  readonly closes: boolean
  /** The marks that really begin or end here, once its partner is found. */
  readonly turns: Set<Mark>
}

/**
 * Lines or pieces of one block as its text: `*…*` is italic, `**…**` bold, `***…***` both, also across the
 * pieces, which `between` parts. An asterisk without a partner is text. `seams` says where each piece but
 * the first begins, in UTF-16 units of the text.
 *
 * Each mark is paired for itself, so that marks may overlap as they do in scanned text. A Markdown library
 * was refused: its other signs (`_`, `1)`, `+`, four spaces) are ordinary text here.
 */
export function readMarks(
  pieces: readonly string[],
  between = ' ',
): { readonly text: RichText; readonly seams: readonly number[] } {
  const words = pieces.join(between)
  const runs = runsIn(words)
  for (const mark of MARKS) pair(runs, mark)
  const text = tidy(spansOf(words, runs))
  return { text, seams: seamsOf(pieces, plain(text)) }
}

function runsIn(words: string): readonly Run[] {
  const runs: Run[] = []
  for (const match of words.matchAll(/\*+/g)) {
    const start = match.index
    const end = start + match[0].length
    if (MARKS_OF_RUN[end - start] === undefined) continue
    const before = words.charAt(start - 1)
    const behind = words.charAt(end)
    // `chỉ tiêu(*)` is a note's sign: what opens is not followed, what closes not preceded, by such a bracket.
    const opens = /[^\s),.;:\]]/.test(behind)
    const closes = /[^\s([]/.test(before)
    runs.push({ start, end, opens, closes, turns: new Set() })
  }
  return runs
}

/** Finds partners for one mark. An opening run that meets another before its close is left as text. */
function pair(runs: readonly Run[], mark: Mark): void {
  let open: Run | null = null
  for (const run of runs) {
    if (MARKS_OF_RUN[run.end - run.start]?.includes(mark) !== true) continue
    if (open !== null && run.closes) {
      open.turns.add(mark)
      run.turns.add(mark)
      open = null
    } else if (run.opens) {
      open = run
    }
  }
}

function spansOf(words: string, runs: readonly Run[]): readonly Span[] {
  const spans: Span[] = []
  const on = new Set<Mark>()
  let at = 0
  const take = (upTo: number) => {
    if (upTo > at) spans.push({ text: words.slice(at, upTo), marks: MARKS.filter((mark) => on.has(mark)) })
    at = upTo
  }
  for (const run of runs) {
    const asterisks = run.end - run.start - removed(run)
    take(run.start + asterisks)
    for (const mark of run.turns) if (!on.delete(mark)) on.add(mark)
    at = run.end
  }
  take(words.length)
  return spans
}

/** How many of a run's asterisks are signs and not text. */
function removed(run: Run): number {
  return (run.turns.has('bold') ? 2 : 0) + (run.turns.has('italic') ? 1 : 0)
}

/**
 * Where the pieces begin, found by counting white space: unlike the letters, which may compose where an
 * asterisk between them goes, it is the same before and after.
 */
function seamsOf(pieces: readonly string[], letters: string): readonly number[] {
  const seams: number[] = []
  let at = 0
  for (const piece of pieces.slice(0, -1)) {
    for (let gaps = 1 + (piece.match(/\s/g)?.length ?? 0); gaps > 0; gaps--) at = afterGap(letters, at)
    seams.push(at)
  }
  return seams
}

function afterGap(letters: string, from: number): number {
  let at = from
  while (at < letters.length && letters[at] !== ' ' && letters[at] !== '\n') at += 1
  return Math.min(at + 1, letters.length)
}
