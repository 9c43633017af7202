import { type BlockId, DISCUSSED_KINDS } from '../draft/block.ts'
import { isMark } from '../draft/label.ts'
import { ancestors, parents } from '../draft/outline.ts'
import { plain } from '../text/tidy.ts'
import { standing, wordingOf } from './document.ts'
import { type Match, matchOf, NO_MATCH } from './match.ts'
import { holding, likest, quotationIn, type WordedParagraph, worded } from './paragraph-words.ts'
import { readPlace, type SaidStep } from './said-place.ts'
import type { OpenedMeeting, Paragraph } from './state.ts'

/** A place in the draft: a paragraph, or the draft as a whole. */
export type DraftPlace = BlockId | 'whole'

/** A paragraph with the labels that lead to it, outermost first; its own is the last where it has one. */
interface Placed {
  readonly id: BlockId
  readonly kind: Paragraph['kind']
  readonly path: readonly { readonly value: string; readonly level: number }[]
  readonly isLabelled: boolean
  readonly parentId: BlockId | null
  /** Its number among its like under the same parent, from 1, and how many there are; 0 where it has a label. */
  readonly ordinal: number
  readonly like: number
  readonly by: SaidStep['by']
}

/** What an opinion says of where it belongs. */
export interface PlaceSaid {
  /** The place by name: `điểm 1.3 mục 1 phần II`. */
  readonly place: string
  /** The draft's words as far as they were copied. */
  readonly quoted: string
  /** The opinion itself, which may quote. */
  readonly words: string
}

/** Finds what opinions are on in one draft. */
export class PlaceFinder {
  readonly #placed: readonly Placed[]
  readonly #worded: readonly WordedParagraph[]

  constructor(meeting: OpenedMeeting) {
    const discussed = standing(meeting.document).filter(({ kind }) => DISCUSSED_KINDS.has(kind))
    this.#placed = placedIn(discussed)
    this.#worded = discussed.map((paragraph) => worded(paragraph.id, plain(wordingOf(paragraph))))
  }

  /**
   * By the name of the place first; the words decide between several, and say where the name is wrong. A name
   * that leads nowhere may still lead to what it should stand under.
   */
  find(said: PlaceSaid): Match<DraftPlace> {
    const named = this.#byName(said.place)
    const byWords = this.#byWords(said)
    const likely = [byWords.chosen, ...byWords.others].filter((place) => place !== null)
    const [first] = named
    if (first === undefined) {
      const near = byWords.certainty === 'certain' ? [] : this.#near(said.place)
      return near.length === 0 ? byWords : matchOf([...new Set([...near, ...likely])], 'unsure')
    }
    if (named.length === 1) {
      const isContradicted =
        byWords.certainty === 'certain' && byWords.chosen !== null && !this.#isWithin(byWords.chosen, first)
      if (!isContradicted) return { chosen: first, certainty: 'certain', others: [] }
      return { chosen: first, certainty: 'unsure', others: likely }
    }
    const told = likely.find((place) => named.includes(place))
    if (told === undefined) return matchOf(named, 'unsure')
    return { chosen: told, certainty: 'likely', others: named.filter((place) => place !== told) }
  }

  /** What a place that is not there should stand under: `I.7` in part I. */
  #near(words: string): readonly DraftPlace[] {
    const said = readPlace(words)
    if (said?.kind !== 'steps') return []
    return said.readings.flatMap((steps) => {
      const shorter = steps.map((_, index) => steps.toSpliced(index, 1)).filter(({ length }) => length > 0)
      return shorter.flatMap((rest) =>
        this.#placed.filter((placed) => this.#fits(placed, rest)).map(({ id }) => id),
      )
    })
  }

  #isWithin(place: DraftPlace, above: DraftPlace): boolean {
    if (place === above || above === 'whole') return true
    const parentId = this.#placed.find(({ id }) => id === place)?.parentId ?? null
    return parentId !== null && this.#isWithin(parentId, above)
  }

  #byName(words: string): readonly DraftPlace[] {
    const said = readPlace(words)
    if (said === null) return []
    switch (said.kind) {
      case 'whole':
        return ['whole']
      case 'named':
        return this.#placed.filter(({ kind }) => kind === said.blockKind).map(({ id }) => id)
      case 'steps': {
        const found = said.readings.flatMap((steps) =>
          this.#placed.filter((placed) => this.#fits(placed, steps)),
        )
        return [...new Set(found.map(({ id }) => id))]
      }
    }
  }

  #fits(placed: Placed, steps: readonly SaidStep[]): boolean {
    const labels = steps.filter(({ by }) => by === 'label')
    const [counted] = steps.filter(({ by }) => by !== 'label')
    if (counted) {
      const ordinal = counted.value === '0' ? placed.like : Number(counted.value)
      const isCounted = placed.by === counted.by && placed.ordinal === ordinal
      return isCounted && labels.length > 0 && leadTo(placed, labels, 0)
    }
    return placed.isLabelled && placed.by === 'label' && leadTo(placed, labels, 1)
  }

  #byWords({ place, quoted, words }: PlaceSaid): Match<DraftPlace> {
    const copied = quoted.trim() === '' ? place : quoted
    for (const quotation of [copied, quotationIn(words)]) {
      if (quotation === null || quotation.split(/\s+/).length < SHORTEST_COPY) continue
      const holders = holding(this.#worded, withoutLabel(quotation))
      if (holders.length > 0)
        return matchOf(
          holders.map(({ id }) => id),
          'certain',
        )
    }
    const isCopied = place.split(/\s+/).length >= SHORTEST_SENTENCE
    const text = quoted.trim() === '' ? `${isCopied ? place : ''} ${words}` : quoted
    const [best, next, ...more] = likest(this.#worded, text)
    if (best === undefined || best.share < SMALLEST_SHARE) return NO_MATCH
    const isAhead = best.share > 0.5 && best.share - (next?.share ?? 0) > 0.15
    const others = [next, ...more].flatMap((one) => (one && one.share > best.share * 0.6 ? [one.id] : []))
    return { chosen: best.id, certainty: isAhead ? 'likely' : 'unsure', others: others.slice(0, 4) }
  }
}

/** Fewer words may be copied from anywhere. */
const SHORTEST_COPY = 3
/** Fewer words name a place rather than copy a sentence from it. */
const SHORTEST_SENTENCE = 6
/** Less in common is no hint. */
const SMALLEST_SHARE = 0.35

/** A copied paragraph often brings its label along, which is kept apart here. */
function withoutLabel(text: string): string {
  return text.replace(/^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)/-]\s*/u, '').replace(/(\.{3}|…)$/, '')
}

/** Whether the labels, each of them once, are among those that lead there; `own`: whether its own must be one. */
function leadTo({ path, isLabelled }: Placed, labels: readonly SaidStep[], own: 0 | 1): boolean {
  const used = new Set<number>()
  for (const { value, levels } of labels) {
    const at = path.findIndex(
      (step, index) =>
        !used.has(index) && step.value === value && (levels.length === 0 || levels.includes(step.level)),
    )
    if (at < 0) return false
    used.add(at)
  }
  // The innermost that was named is the place itself, or what its unlabelled paragraphs stand under.
  return used.has(path.length - 1) && (own === 0 || isLabelled)
}

function placedIn(discussed: readonly Paragraph[]): readonly Placed[] {
  const parentOf = parents(discussed)
  const counts = new Map<string, number>()
  const next = (key: string) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  const placed = discussed.map(({ id, kind, label, level }): Placed & { readonly key: string } => {
    const above = ancestors(parentOf, id)
    const isLabelled = label !== null && !isMark(label)
    const by = isLabelled ? 'label' : label !== null ? 'dash' : kind === 'table' ? 'table' : 'paragraph'
    const own = isLabelled ? [{ label, level }] : []
    const parentId = parentOf.get(id)?.id ?? null
    const key = `${parentId} ${by}`
    return {
      id,
      kind,
      path: [...above, ...own].flatMap(stepsOf),
      isLabelled,
      parentId,
      ordinal: isLabelled ? 0 : next(key),
      like: 0,
      by,
      key,
    }
  })
  return placed.map(({ key, ...one }) => ({ ...one, like: counts.get(key) ?? 0 }))
}

function stepsOf({ label, level }: Pick<Paragraph, 'label' | 'level'>) {
  return label === null || isMark(label) ? [] : [{ value: bare(label), level }]
}

/** A label without its punctuation, in small letters. */
function bare(label: string): string {
  return label.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
