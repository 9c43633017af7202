import { type Verdict, verdictOn } from './cut.ts'
import { type Entry, type NameSupply, setAside, tableBlock } from './entry.ts'
import { parseLabel, styleOf, successor } from './label.ts'
import { extend, type Passage, passageOf } from './passage.ts'
import type { Piece } from './piece.ts'
import type { Doubt } from './reading.ts'

export interface Passages {
  /** In the order of the text, with the noise and the tables between them. */
  readonly found: readonly (Passage | Entry)[]
  readonly doubts: readonly Doubt[]
}

/** A place of which one may ask is asked about if no more than three, or one in ten, are like it. */
const RARE_PLACES = 3
const RARE_SHARE = 0.1

/** Joins the pieces that a page break cut, where that is certain, and notes where one must ask. */
export function passagesOf(pieces: readonly Piece[], nextName: NameSupply): Passages {
  const found: (Passage | Entry)[] = []
  const places: { readonly doubt: Doubt; readonly verdict: Verdict }[] = []
  const isExpected = rowKeeper()
  const text = pieces.filter((piece) => noiseOf(piece) === null && !isTable(piece))
  let above: Passage | null = null
  let taken = 0
  let afterRule = false
  for (const piece of pieces) {
    const alone = aloneOf(piece, nextName)
    if (alone !== null) {
      found.push(alone)
      afterRule ||= noiseOf(piece) === 'rule'
      if ('block' in alone) above = null
      continue
    }
    taken += 1
    const name = nextName()
    const seam = { piece, next: text[taken], afterRule, isExpected: isExpected(piece.label) }
    const verdict: Verdict = above === null ? 'apart' : verdictOn({ ...seam, above })
    afterRule = false
    if (above !== null && verdict === 'join') {
      extend(above, name, piece)
    } else {
      if (above !== null) places.push({ doubt: doubtOf(above.id, name), verdict })
      above = passageOf(name, piece)
      found.push(above)
    }
  }
  return { found, doubts: asked(places) }
}

function noiseOf(piece: Piece): 'page-number' | 'rule' | null {
  return piece.lines[0]?.noise ?? null
}

function isTable(piece: Piece): boolean {
  return piece.lines[0]?.isTable ?? false
}

/** What is no passage and never joined with one: noise and tables. */
function aloneOf(piece: Piece, nextName: NameSupply): Entry | null {
  const words = piece.lines[0]?.words ?? ''
  if (isTable(piece)) return tableBlock(nextName(), words)
  const noise = noiseOf(piece)
  return noise === null ? null : setAside(noise, words)
}

function doubtOf(firstId: string, secondId: string): Doubt {
  return { kind: 'perhaps-cut', firstId, secondId }
}

function asked(places: readonly { readonly doubt: Doubt; readonly verdict: Verdict }[]): readonly Doubt[] {
  const perhaps = places.filter(({ verdict }) => verdict === 'ask-if-rare').length
  const isRare = perhaps <= Math.max(RARE_PLACES, RARE_SHARE * places.length)
  return places
    .filter(({ verdict }) => verdict === 'ask' || (isRare && verdict === 'ask-if-rare'))
    .map(({ doubt }) => doubt)
}

/** Says of each label in turn whether it begins a row or follows the last of its style. */
function rowKeeper(): (label: string | null) => boolean {
  const next = new Map<string, string | null>()
  return (label) => {
    const style = label === null ? null : styleOf(label)
    if (label === null || style === null) return true
    const isExpected = (parseLabel(label)?.numbers.at(-1) ?? 1) === 1 || next.get(style) === label
    if (isExpected) next.set(style, successor(label))
    return isExpected
  }
}
