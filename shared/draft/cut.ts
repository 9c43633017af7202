import { isCapitals } from './capitals.ts'
import { parseLabel } from './label.ts'
import { depthOfLabel, isTitle, type Passage } from './passage.ts'
import { isLabelAlone, type Piece } from './piece.ts'
import { endsOpen, endsSentence, startsSmall } from './sentence.ts'

/** Where a piece of the body stands: what is above it, what comes next, and what is known of the place between. */
export interface Seam {
  readonly above: Passage
  readonly piece: Piece
  readonly next: Piece | undefined
  /** Whether a rule stood between. */
  readonly afterRule: boolean
  /** Whether the piece's label begins a row or follows the last of its style. */
  readonly isExpected: boolean
}

/**
 * Whether a page break cut one paragraph in two here: `join` where that is certain, `ask` where it may be,
 * `ask-if-rare` where it may be unless this draft is written so throughout, `apart` where it is not.
 */
export type Verdict = 'join' | 'ask' | 'ask-if-rare' | 'apart'

interface CutRule {
  readonly name: string
  readonly verdict: Verdict
  readonly holds: (seam: Seam) => boolean
}

/** Below this many characters a line without closing punctuation may be an entry of a list. */
const SHORT_ENTRY = 80
/** A title longer than this may as well be the beginning of a sentence: worth a question. */
const LONGEST_SURE_TITLE = 110

/** The first rule that holds decides; if none does, the two are apart. */
const RULES: readonly CutRule[] = [
  {
    name: 'a rule between them, or the mark of a heading',
    verdict: 'apart',
    holds: ({ piece, afterRule }) => afterRule || (piece.lines[0]?.hashes ?? 0) > 0,
  },
  {
    name: 'a label alone, and its words',
    verdict: 'join',
    holds: ({ above, piece }) =>
      isLabelAlone(above.last) && above.pieces.length === 1 && piece.label === null,
  },
  {
    name: 'the sentence is not over, and goes on with a small letter',
    verdict: 'join',
    holds: ({ above, piece }) => endsOpen(above.last) && piece.label === null && startsSmall(piece.words),
  },
  {
    name: 'a bracket is open, and closes in the second',
    verdict: 'join',
    holds: ({ above, piece }) =>
      above.bracketBalance > 0 && !endsSentence(above.last) && piece.label === null && closes(piece.words),
  },
  {
    name: 'a range of years, cut at its dash',
    verdict: 'join',
    holds: ({ above, piece }) => /\d{4}$/.test(above.last) && /^[-–] ?\d{4}(?!\d)/.test(piece.words),
  },
  {
    name: 'a title in capitals, broken into lines',
    verdict: 'join',
    holds: (seam) => isTitleInCapitals(seam) && seam.piece.lines[0]?.afterBlank === false,
  },
  { name: 'perhaps a title in capitals, cut', verdict: 'ask', holds: isTitleInCapitals },
  {
    name: 'a small letter behind a sentence that is over',
    verdict: 'ask',
    holds: ({ above, piece }) =>
      piece.label === null && startsSmall(piece.words) && !above.last.endsWith(':') && !isTitle(above),
  },
  {
    name: 'a long sentence that is not over, before a great letter or a figure',
    verdict: 'ask',
    holds: (seam) => isLongAndOpen(seam) && seam.piece.label === null,
  },
  {
    name: 'a page turns between two paragraphs',
    verdict: 'ask',
    holds: ({ above, piece }) =>
      piece.lines[0]?.afterPage === true &&
      piece.label === null &&
      !isTitle(above) &&
      !above.last.endsWith(':'),
  },
  {
    name: 'a number behind an open sentence that continues no row: perhaps a day, a year or an amount',
    verdict: 'ask',
    holds: (seam) => isLongAndOpen(seam) && !seam.isExpected,
  },
  {
    name: 'a dash and a small letter behind an open sentence: perhaps the middle of `kinh tế - xã hội`',
    verdict: 'ask',
    holds: (seam) => isLongAndOpen(seam) && /^[-–] ?\p{Ll}/u.test(seam.piece.words),
  },
  { name: 'a paragraph without a label between two items', verdict: 'ask-if-rare', holds: isBetweenItems },
]

export function verdictOn(seam: Seam): Verdict {
  return RULES.find(({ holds }) => holds(seam))?.verdict ?? 'apart'
}

function isTitleInCapitals({ above, piece }: Seam): boolean {
  return (
    above.label !== null &&
    above.isCapitals &&
    endsOpen(above.last) &&
    piece.label === null &&
    isCapitals(piece.words)
  )
}

function isLongAndOpen({ above }: Seam): boolean {
  const isLong = above.length >= SHORT_ENTRY || /[,–-]$/.test(above.last)
  return isLong && endsOpen(above.last) && !isTitle(above, LONGEST_SURE_TITLE)
}

/** An item of one paragraph, a paragraph, and the next item or heading: the middle one may belong to the first. */
function isBetweenItems({ above, piece, next }: Seam): boolean {
  if (above.label === null || piece.label !== null || !next?.label) return false
  if (isTitle(above) || !endsSentence(above.last) || isCapitals(piece.words)) return false
  const isList = parseLabel(above.label)?.style === 'mark'
  const depth = depthOfLabel(next.label)
  return isList ? depth === depthOfLabel(above.label) : depth <= depthOfLabel(above.label)
}

/** Whether its first bracket is a closing one. */
function closes(words: string): boolean {
  const first = words.search(/[()]/)
  return first >= 0 && words.charAt(first) === ')'
}
