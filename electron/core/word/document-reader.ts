import type { NotKeptKind, Revision, WordNumber, WordParagraph, WordRun } from '../../../shared/draft/word.ts'
import { encodingOfFont } from '../../../shared/text/old-letters.ts'
import { MARKS, type Mark } from '../../../shared/text/span.ts'
import type { Attributes, Visitor } from '../table/xml.ts'
import type { Footnotes, NoteKind } from './footnotes.ts'
import type { Numbering } from './numbering.ts'
import { type Look, lookOf } from './properties.ts'
import type { Styles } from './styles.ts'
import { Tables } from './tables.ts'
import type { ThemeFonts } from './theme.ts'
import { Turning } from './turning.ts'

/** Another form of what stands beside it, for older programs. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Fallback', 'instrText', 'delInstrText'])

/** The elements under which words are under review, and what that makes of them. */
const REVIEWED: Readonly<Record<string, Revision['kind']>> = {
  ins: 'insert',
  moveTo: 'insert',
  del: 'delete',
  moveFrom: 'delete',
}

/** What a draft cannot hold, by the element that brings it. */
const NOT_KEPT: Readonly<Record<string, NotKeptKind>> = {
  pic: 'picture',
  imagedata: 'picture',
  chart: 'chart',
  oMath: 'equation',
  OLEObject: 'object',
  rPrChange: 'formatting-change',
  pPrChange: 'formatting-change',
  trPrChange: 'formatting-change',
  tcPrChange: 'formatting-change',
}

/** They hold properties as they were before. */
const FORMER: ReadonlySet<string> = new Set(['rPrChange', 'pPrChange', 'trPrChange', 'tcPrChange'])

/** A paragraph while it is read; one in a text box is read while the one around it waits. */
interface OpenParagraph {
  readonly runs: (WordRun & { readonly font: string })[]
  readonly commentIds: Set<string>
  styleId: string | null
  listId: string | null
  depth: number | null
  markRevision: Revision | null
  startsPage: boolean
}

/** What the paragraphs of a part are read with, besides its own XML. */
export interface Surroundings {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly themeFonts: ThemeFonts
}

/** Hears `document.xml`, or a part of notes, and gathers its paragraphs in order. */
export class DocumentReader implements Visitor {
  readonly paragraphs: WordParagraph[] = []
  readonly notKept = new Map<NotKeptKind, number>()
  readonly turning = new Turning()
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #themeFonts: ThemeFonts
  readonly #footnotes: Footnotes
  readonly #open: OpenParagraph[] = []
  readonly #tables = new Tables()
  readonly #reviews: Revision[] = []
  #boxes = 0
  #leftOut = 0
  /** Which properties are being told: of the paragraph, of its mark, of a run, of a table's row or cell. */
  #telling: 'paragraph' | 'mark' | 'run' | 'table' | null = null
  /** Properties as they were before a change of looks are told inside it, and do not count. */
  #former = 0
  #look: Look = {}
  #runStyle: string | null = null
  #isText = false

  constructor({ styles, numbering, themeFonts }: Surroundings, footnotes: Footnotes) {
    this.#styles = styles
    this.#numbering = numbering
    this.#themeFonts = themeFonts
    this.#footnotes = footnotes
  }

  open(name: string, attributes: Attributes): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1
    if (this.#leftOut > 0) return
    const missing = NOT_KEPT[name]
    if (missing) this.#miss(missing)
    if (FORMER.has(name)) this.#former += 1
    if (this.#former > 0) return
    if (this.#telling !== null) this.#tell(name, attributes)
    else if (!this.#openPlace(name) && !this.#openReview(name, attributes)) this.#openWords(name, attributes)
  }

  /** Tables, boxes, paragraphs, runs. */
  #openPlace(name: string): boolean {
    switch (name) {
      case 'tbl':
        if (this.#tables.open()) this.#miss('nested-table')
        return true
      case 'tr':
        this.#tables.openRow()
        return true
      case 'tc':
        this.#tables.openCell()
        return true
      case 'trPr':
      case 'tcPr':
        this.#telling = 'table'
        return true
      case 'txbxContent':
        this.#boxes += 1
        return true
      case 'p':
        this.#open.push(emptyParagraph())
        return true
      case 'pPr':
        this.#telling = 'paragraph'
        return true
      case 'r':
        this.#look = {}
        this.#runStyle = null
        return true
      case 'rPr':
        this.#telling = 'run'
        return true
      default:
        return false
    }
  }

  #openReview(name: string, attributes: Attributes): boolean {
    const kind = REVIEWED[name]
    if (!kind) return false
    this.#reviews.push(revisionOf(kind, attributes))
    return true
  }

  #openWords(name: string, attributes: Attributes): void {
    const paragraph = this.#open.at(-1)
    switch (name) {
      case 't':
      case 'delText':
        this.#isText = true
        break
      case 'tab':
        this.#write('\t')
        break
      case 'br':
        if (attributes['type'] === 'page') {
          if (paragraph && paragraph.runs.length === 0) paragraph.startsPage = true
        } else this.#write('\n')
        break
      case 'cr':
        this.#write('\n')
        break
      case 'noBreakHyphen':
        this.#write('-')
        break
      // A hyphen that shows only at a line's end; in TCVN3 it is ư.
      case 'softHyphen':
        this.#write('\u00AD')
        break
      case 'sym':
        this.#write(symbol(attributes['char'] ?? '', attributes['font'] ?? ''), attributes['font'])
        break
      case 'footnoteReference':
        this.#refer('footnote', attributes['id'])
        break
      case 'endnoteReference':
        this.#refer('endnote', attributes['id'])
        break
      case 'commentRangeStart':
      case 'commentReference': {
        const id = attributes['id']
        if (id) paragraph?.commentIds.add(id)
        break
      }
    }
  }

  /** Takes in a property. A review inside a paragraph's own run properties is of its mark. */
  #tell(name: string, attributes: Attributes): void {
    if (this.#telling === 'table') {
      const kind = REVIEWED[name]
      this.#tables.tell(name, attributes, kind ? revisionOf(kind, attributes) : null)
      return
    }
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (this.#telling === 'run') {
      if (name === 'rStyle') this.#runStyle = attributes['val'] ?? null
      this.#look = { ...this.#look, ...lookOf(name, attributes) }
      return
    }
    if (this.#telling === 'mark') {
      const kind = REVIEWED[name]
      if (kind) paragraph.markRevision = revisionOf(kind, attributes)
      return
    }
    switch (name) {
      case 'rPr':
        this.#telling = 'mark'
        break
      case 'pStyle':
        paragraph.styleId = attributes['val'] ?? null
        break
      case 'numId':
        paragraph.listId = attributes['val'] ?? null
        break
      case 'ilvl':
        paragraph.depth = Number(attributes['val'] ?? 0)
        break
      case 'pageBreakBefore':
        paragraph.startsPage = true
        break
    }
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.#leftOut -= 1
      return
    }
    if (this.#leftOut > 0) return
    if (FORMER.has(name)) {
      this.#former -= 1
      return
    }
    if (this.#former > 0) return
    if (this.#telling !== null) this.#endTelling(name)
    else this.#endPlace(name)
  }

  #endTelling(name: string): void {
    if (name === 'rPr') this.#telling = this.#telling === 'mark' ? 'paragraph' : null
    if (name === 'pPr' || name === 'trPr' || name === 'tcPr') this.#telling = null
  }

  #endPlace(name: string): void {
    switch (name) {
      case 't':
      case 'delText':
        this.#isText = false
        break
      case 'tbl':
        this.#tables.close()
        break
      case 'txbxContent':
        this.#boxes -= 1
        break
      case 'p':
        this.#endParagraph()
        break
      default:
        if (name in REVIEWED) this.#reviews.pop()
    }
  }

  text(words: string): void {
    // White space between elements is none of the text; `xml:space` matters to Word alone.
    if (this.#isText && this.#leftOut === 0) this.#write(words)
  }

  /** `font` is of letters that name one themselves. */
  #write(text: string, ownFont?: string): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || text === '') return
    const {
      strike,
      hidden,
      font = '',
      ...look
    } = { ...this.#styles.look(paragraph.styleId, this.#runStyle), ...this.#look }
    if (hidden) {
      this.#miss('hidden')
      return
    }
    if (strike) this.#miss('strike')
    paragraph.runs.push({
      text,
      font: ownFont ?? this.#themeFonts.get(font) ?? font,
      marks: marksOf(look),
      revision: this.#reviews.at(-1) ?? null,
    })
  }

  /** Puts a note's words where it is referred to. */
  #refer(kind: NoteKind, id = ''): void {
    const runs = this.#footnotes.take(kind, id, this.#reviews.at(-1) ?? null)
    this.#open.at(-1)?.runs.push(...runs.map((run) => ({ ...run, font: '' })))
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const { runs, markRevision, startsPage, commentIds } = paragraph
    this.paragraphs.push({
      runs: this.turning.turn(runs),
      number: this.#numberOf(paragraph),
      markRevision,
      cell: this.#tables.cell,
      inBox: this.#boxes > 0,
      startsPage,
      commentIds: [...commentIds],
    })
  }

  /** What the paragraph says itself counts before what its style says; list `0` is none. */
  #numberOf({ styleId, listId, depth }: OpenParagraph): WordNumber | null {
    const styled = this.#styles.number(styleId)
    const list = listId ?? styled.listId
    if (list === undefined || list === '0') return null
    const deep = depth ?? this.#numbering.depthOf(list, styleId) ?? styled.depth ?? 0
    return { listId: list, depth: Math.max(0, Math.min(8, deep || 0)) }
  }

  #miss(kind: NotKeptKind): void {
    this.notKept.set(kind, (this.notKept.get(kind) ?? 0) + 1)
  }
}

function emptyParagraph(): OpenParagraph {
  return {
    runs: [],
    commentIds: new Set(),
    styleId: null,
    listId: null,
    depth: null,
    markRevision: null,
    startsPage: false,
  }
}

function revisionOf(kind: Revision['kind'], { author = '', date = '' }: Attributes): Revision {
  return { kind, name: author, at: date }
}

function marksOf(look: Look): readonly Mark[] {
  return MARKS.filter((mark) => look[mark] === true)
}

/** A letter of a symbol font by its number; those of old fonts are told later, with the others. */
function symbol(code: string, font: string): string {
  const number = Number.parseInt(code, 16)
  if (!Number.isInteger(number) || number <= 0 || number > 0x10ffff) return ''
  const isSymbol = number >= 0xf000 && number <= 0xf0ff && encodingOfFont(font) === null
  return isSymbol ? '•' : String.fromCodePoint(number)
}
