import type { NotKeptKind, WordParagraph } from '../../../shared/draft/word.ts'
import { marksOn } from '../../../shared/text/span.ts'
import type { Attributes, Visitor } from '../table/xml.ts'
import type { Footnotes, NoteKind } from './footnotes.ts'
import type { Numbering } from './numbering.ts'
import { OpenParagraph } from './open-paragraph.ts'
import { type Look, lookOf } from './properties.ts'
import { Reviews, revisionOf } from './reviews.ts'
import type { Styles } from './styles.ts'
import { withBullets } from './symbols.ts'
import { Tables } from './tables.ts'
import type { ThemeFonts } from './theme.ts'
import { Turning } from './turning.ts'

/** Another form of what stands beside it, for older programs. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Fallback', 'instrText', 'delInstrText'])

/** What a draft cannot hold, by the element that brings it. */
const NOT_KEPT: ReadonlyMap<string, NotKeptKind> = new Map([
  ['pic', 'picture'],
  ['imagedata', 'picture'],
  ['chart', 'chart'],
  ['oMath', 'equation'],
  ['OLEObject', 'object'],
  ['rPrChange', 'formatting-change'],
  ['pPrChange', 'formatting-change'],
  ['trPrChange', 'formatting-change'],
  ['tcPrChange', 'formatting-change'],
])

/** They hold properties as they were before. */
const FORMER: ReadonlySet<string> = new Set(['rPrChange', 'pPrChange', 'trPrChange', 'tcPrChange'])

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
  readonly #reviews = new Reviews()
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
    const missing = NOT_KEPT.get(name)
    if (missing) this.#miss(missing)
    if (FORMER.has(name)) this.#former += 1
    if (this.#former > 0) return
    if (this.#telling !== null) this.#tell(name, attributes)
    else if (!this.#openPlace(name) && !this.#reviews.open(name, attributes))
      this.#openWords(name, attributes)
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
        this.#open.push(new OpenParagraph())
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
        if (attributes['type'] === 'page') paragraph?.breakPage()
        else this.#write('\n')
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
      this.#tables.tell(name, attributes, revisionOf(name, attributes))
      return
    }
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (this.#telling === 'run') {
      if (name === 'rStyle') this.#runStyle = attributes['val'] ?? null
      this.#look = { ...this.#look, ...lookOf(name, attributes) }
    } else if (this.#telling === 'mark') {
      paragraph.markRevision = revisionOf(name, attributes) ?? paragraph.markRevision
    } else if (name === 'rPr') this.#telling = 'mark'
    else paragraph.tell(name, attributes)
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
        this.#reviews.close(name)
    }
  }

  text(words: string): void {
    // White space between elements is none of the text; `xml:space` matters to Word alone.
    if (this.#isText && this.#leftOut === 0) this.#write(words)
  }

  /** `ownFont` is of letters that name one themselves. */
  #write(text: string, ownFont?: string): void {
    const paragraph = this.#open.at(-1)
    const revision = this.#reviews.current
    if (!paragraph || text === '' || revision === 'neither') return
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
      marks: marksOn(look),
      revision,
    })
  }

  /** Puts a note's words where it is referred to. */
  #refer(kind: NoteKind, id = ''): void {
    const revision = this.#reviews.current
    if (revision === 'neither') return
    for (const run of this.#footnotes.take(kind, id, revision)) {
      this.#open.at(-1)?.runs.push({ ...run, font: '' })
    }
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const { runs, markRevision, startsPage, commentIds } = paragraph
    this.paragraphs.push({
      runs: this.turning.turn(runs),
      number: paragraph.number(this.#styles, this.#numbering),
      markRevision,
      cell: this.#tables.cell,
      inBox: this.#boxes > 0,
      startsPage,
      commentIds: [...commentIds],
    })
  }

  #miss(kind: NotKeptKind): void {
    this.notKept.set(kind, (this.notKept.get(kind) ?? 0) + 1)
  }
}

/** A letter of a symbol font by its number. */
function symbol(code: string, font: string): string {
  const number = Number.parseInt(code, 16)
  if (!Number.isInteger(number) || number <= 0 || number > 0x10ffff) return ''
  return withBullets(String.fromCodePoint(number), font)
}
