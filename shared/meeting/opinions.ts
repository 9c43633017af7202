import { fold } from '../text/fold.ts'
import { findDelegate } from './delegate-match.ts'
import { repeatsHeads } from './heads.ts'
import { type Match, NO_MATCH } from './match.ts'
import { OPINION_HEADS, type OpinionColumn, type OpinionLayout, WORDS_HEADS } from './opinion-columns.ts'
import { type DraftPlace, PlaceFinder } from './place-match.ts'
import { isNumber, onOneLine, tidyCell } from './roster-words.ts'
import { readPlace } from './said-place.ts'
import type { CommentKind } from './shape.ts'
import type { Comment, DelegateId, OpenedMeeting } from './state.ts'
import type { Row } from './table.ts'

/** One opinion of those that were sent in, with what it is on and whose it is as far as can be told. */
export interface Opinion {
  /** As beside the row in the file, from 1. */
  readonly row: number
  /** As it is written there. */
  readonly said: { readonly place: string; readonly delegate: string }
  readonly words: string
  readonly place: Match<DraftPlace>
  readonly delegate: Match<DelegateId>
  readonly kind: CommentKind
  /** The same words were recorded already, of whom and on what it may be: the file may have been read before. */
  readonly isRecorded: boolean
}

export interface SkippedOpinionRow {
  readonly row: number
  readonly text: string
  readonly why: 'title' | 'head' | 'group' | 'wordless'
}

/** A table of opinions as understood, and what was not. */
export interface OpinionsReading {
  readonly opinions: readonly Opinion[]
  readonly skipped: readonly SkippedOpinionRow[]
}

/** Reads a table of opinions, one a row. A row with one cell names whose or where those below it are. */
export function readOpinions(
  rows: readonly Row[],
  layout: OpinionLayout,
  meeting: OpenedMeeting,
): OpinionsReading {
  const reader = new OpinionReader(layout, meeting)
  for (const [index, row] of rows.entries()) reader.take(index, row)
  const { opinions, skipped } = reader
  return { opinions, skipped }
}

class OpinionReader {
  readonly opinions: Opinion[] = []
  readonly skipped: SkippedOpinionRow[] = []
  readonly #layout: OpinionLayout
  readonly #meeting: OpenedMeeting
  readonly #places: PlaceFinder
  /** What was recorded already, by its words. */
  readonly #recorded: ReadonlyMap<string, readonly Comment[]>
  /** Said by the last row with one cell: whose or where those below it are. */
  #group = ''

  constructor(layout: OpinionLayout, meeting: OpenedMeeting) {
    this.#layout = layout
    this.#meeting = meeting
    this.#places = new PlaceFinder(meeting)
    this.#recorded = Map.groupBy(
      meeting.comments.filter(({ withdrawn }) => !withdrawn),
      ({ words }) => oneSpaced(words),
    )
  }

  take(index: number, row: Row): void {
    const texts = row.map(tidyCell)
    const filled = texts.filter((text) => text !== '')
    if (filled.length === 0) return
    const why = this.#whyNot(index, row, texts, filled)
    if (why === null) this.opinions.push(this.#opinion(index + 1, texts))
    else this.skipped.push({ row: index + 1, text: onOneLine(filled.join(' · ')), why })
    if (why === 'group') this.#group = filled.at(-1) ?? ''
  }

  #whyNot(
    index: number,
    row: Row,
    texts: readonly string[],
    filled: readonly string[],
  ): SkippedOpinionRow['why'] | null {
    const { top, columns } = this.#layout
    if (repeatsHeads(row, OPINION_HEADS, WORDS_HEADS)) return 'head'
    if (index < top) return 'title'
    if (inColumn(texts, columns, 'words') !== '') return null
    const others = filled.filter((text) => !isNumber(text))
    return others.length === 1 && filled.length <= 2 ? 'group' : 'wordless'
  }

  #opinion(row: number, texts: readonly string[]): Opinion {
    const { columns } = this.#layout
    const of = (column: OpinionColumn) => inColumn(texts, columns, column)
    const isPlace = readPlace(this.#group) !== null
    const place = of('place') || (isPlace ? this.#group : '')
    const words = of('words')
    const quoted = of('quoted')
    const delegateSaid = of('delegate') || of('unit')
    const delegate = this.#delegate(delegateSaid, `${of('office')} ${of('unit')}`)
    const found = this.#places.find({ place, quoted, words })
    return {
      row,
      said: { place: place || quoted, delegate: delegateSaid || (isPlace ? '' : this.#group) },
      words,
      place: found,
      delegate,
      kind: kindOf(words),
      isRecorded: this.#isRecorded(words, delegate, found),
    }
  }

  /** The same words of somebody and on something that it may be: the operator may have chosen among several. */
  #isRecorded(words: string, delegate: Match<DelegateId>, place: Match<DraftPlace>): boolean {
    const alike = this.#recorded.get(oneSpaced(words)) ?? []
    return alike.some(
      (comment) => isAmong(delegate, comment.delegateId) && isAmong(place, comment.blockId ?? 'whole'),
    )
  }

  /** Whoever is named in the row, else above it; what stands above is not as sure. */
  #delegate(said: string, beside: string): Match<DelegateId> {
    const { roster } = this.#meeting
    if (said !== '') return findDelegate(roster, said, beside)
    const above = this.#group === '' ? NO_MATCH : findDelegate(roster, this.#group, beside)
    return above.certainty === 'certain' ? { ...above, certainty: 'likely' } : above
  }
}

/** Whether it may be what was matched; where nothing was found, anything may. */
function isAmong<Thing>({ chosen, others }: Match<Thing>, thing: Thing): boolean {
  return chosen === null || chosen === thing || others.includes(thing)
}

function oneSpaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Several columns of one kind are one in parts: an opinion and its reason, say. */
function inColumn(
  texts: readonly string[],
  columns: readonly OpinionColumn[],
  column: OpinionColumn,
): string {
  const parts = texts.filter((text, index) => columns[index] === column && text !== '')
  return column === 'words' ? parts.join('\n') : onOneLine(parts.join(' '))
}

const AGREEMENT = /^((co ban |hoan toan )?(nhat tri|thong nhat|dong y|tan thanh)|i agree)\b/
const QUESTION = /\?\s*$|\b(de nghi (lam ro|giai thich|cho biet)|xin hoi|hoi (ve|ro))\b/
const REQUEST =
  /\b(de nghi|kien nghi|de xuat|bo sung|sua|thay|bo (cum|tu|cau|doan|noi dung)|dieu chinh|chinh sua|can nhac|nen)\b/

/** What an opinion does, by its words: whoever agrees and asks for something asks. */
function kindOf(words: string): CommentKind {
  const folded = fold(words).trim()
  if (QUESTION.test(folded)) return 'question'
  if (REQUEST.test(folded)) return 'request'
  return AGREEMENT.test(folded) ? 'agreement' : 'opinion'
}

/** Whether the operator must look at it before it is recorded. */
export function isDoubtful({ place, delegate }: Opinion): boolean {
  return place.certainty !== 'certain' || delegate.certainty !== 'certain'
}
