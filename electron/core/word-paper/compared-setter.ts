import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReference,
  type ICommentOptions,
  InsertedTextRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import { headSpans } from '../../../shared/draft/table-look.ts'
import type {
  ChangeMaker,
  ComparedComment,
  ComparedParagraph,
  ComparedRun,
} from '../../../shared/report/compared.ts'
import { draftTable } from '../../../shared/report/draft-table.ts'
import { announces } from '../../../shared/report/paper.ts'
import type { Part, Profile, Style } from '../../../shared/report/profile.ts'
import { scaled } from '../../../shared/report/table-cell.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { textOfGrid } from '../../../shared/text/table.ts'
import { redlineRows } from '../../../shared/text/table-redline.ts'
import { type ComparedPiece, comparedPieces } from './compared-pieces.ts'
import { paragraphLook, runLook } from './formatting.ts'
import { styleIdOf } from './named-styles.ts'
import { withNumberRoom } from './number-room.ts'
import { linesOf, noteOf } from './runs.ts'
import { gridTable } from './table.ts'
import { twipsOfPoints } from './units.ts'

/** A change under review as Word has it. */
interface Change {
  readonly id: number
  readonly author: string
  readonly date: string
}

/** Sets compared paragraphs as Word's, with changes under review, comments and notes numbered through the document. */
export class ComparedSetter {
  readonly comments: ICommentOptions[] = []
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {}
  readonly #profile: Profile
  /** What a change is called that nobody proposed. */
  readonly #secretariat: string
  #changes = 0

  constructor(profile: Profile, secretariat: string) {
    this.#profile = profile
    this.#secretariat = secretariat
  }

  /** `isAboveTable`: Word keeps no room above a table, so that the paragraph keeps it below. */
  paragraph(compared: ComparedParagraph, isAboveTable = false): Paragraph {
    const { kind, level, fate, maker, runs, comments } = compared
    const part = PARTS[kind](level)
    const [style, named] = [this.#profile.styles[part], styleIdOf(part)]
    const shown = kind === 'number' ? withNumberRoom(runs, this.#profile.words.room) : runs
    const words = comparedPieces(shown).flatMap((piece) => this.#piece(piece, named === null ? style : null))
    const look = paragraphLook(kind === 'recipients' ? { ...style, otherLines: style.firstLine } : style)
    return new Paragraph({
      ...(named === null ? look : { style: named }),
      ...(isAboveTable ? { spacing: { ...look.spacing, after: this.#roomAboveTable(style) } } : {}),
      ...(fate === 'keep' ? {} : { run: { [MARKS[fate]]: this.#change(maker) } }),
      ...(announces(lettersOf(runs)) ? { keepNext: true } : {}),
      children: this.#commented(comments, words),
    })
  }

  #roomAboveTable({ below }: Style): number {
    return twipsOfPoints(below + this.#profile.styles.tableHead.above)
  }

  /** A table with its changes in its cells, and rows that were put in or taken out as Word has them. */
  table({ fate, maker, runs, comments }: ComparedParagraph, width: number): Table {
    const rows = redlineRows(runs)
    const { columns, head, scale } = draftTable(textOfGrid(rows.map(({ cells }) => cells.map(lettersOf))))
    const spans = headSpans(head)
    const style = scaled(this.#profile.styles.tableCell, { scale })
    const cells = (row: (typeof rows)[number], isHead: boolean, isFirst: boolean) =>
      row.cells.map((cell, column) => {
        const words = comparedPieces(cell).flatMap((piece) => this.#piece(piece, style))
        return new Paragraph({
          ...paragraphLook({ ...style, align: isHead ? 'centred' : (columns[column]?.align ?? 'left') }),
          keepNext: isHead,
          children: isFirst && column === 0 ? this.#commented(comments, words) : words,
        })
      })
    return gridTable(
      rows.map((row, i) => {
        const isHead = i < head.length
        const own = fate === 'keep' ? row.fate : fate
        const change = own === 'keep' ? {} : { [MARKS[own]]: this.#change(maker ?? makerIn(row.cells)) }
        return { paragraphs: cells(row, isHead, i === 0), spans: isHead ? (spans[i] ?? []) : null, change }
      }),
      columns,
      width,
      this.#profile,
    )
  }

  #piece(piece: ComparedPiece, style: Style | null): readonly ParagraphChild[] {
    if (piece.kind === 'words') return piece.runs.flatMap((run) => this.#run(run, style))
    const { styles } = this.#profile
    const id = Object.keys(this.footnotes).length + 1
    const words = piece.runs.flatMap((run) => this.#run(run, styles.note))
    this.footnotes[id] = { children: [noteOf(words, styles)] }
    const reference = { style: 'FootnoteReference', children: [new FootnoteReference(id)] }
    return [this.#changed(reference, piece.fate, piece.maker)]
  }

  #run({ kind, text, maker }: ComparedRun, style: Style | null): readonly ParagraphChild[] {
    return text.flatMap((span) =>
      linesOf(span).map(({ words, isNewLine }) => {
        const look = { ...runLook(style, span.marks), text: words, ...(isNewLine ? { break: 1 } : {}) }
        return this.#changed(look, kind, maker)
      }),
    )
  }

  #changed(run: IRunOptions, fate: ComparedRun['kind'], maker: ChangeMaker | null): ParagraphChild {
    if (fate === 'keep') return new TextRun(run)
    const change = this.#change(maker)
    return fate === 'insert'
      ? new InsertedTextRun({ ...run, ...change })
      : new DeletedTextRun({ ...run, ...change })
  }

  #change(maker: ChangeMaker | null): Change {
    this.#changes += 1
    return { id: this.#changes, author: this.#nameOf(maker), date: utc(maker?.at) }
  }

  #nameOf(maker: ChangeMaker | null): string {
    return maker && maker.names.length > 0 ? maker.names.join(', ') : this.#secretariat
  }

  /** The words with comments around them. */
  #commented(comments: readonly ComparedComment[], words: readonly ParagraphChild[]): ParagraphChild[] {
    const ids = comments.map((comment) => this.#comment(comment))
    return [
      ...ids.map((id) => new CommentRangeStart(id)),
      ...words,
      ...ids.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ]
  }

  #comment({ name, at, words }: ComparedComment): number {
    const id = this.comments.length
    const paragraphs = words.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }))
    this.comments.push({
      id,
      author: name === '' ? this.#secretariat : name,
      date: new Date(at),
      children: paragraphs,
    })
    return id
  }
}

/** Whose row it is: the maker of its words. */
function makerIn(cells: readonly (readonly ComparedRun[])[]): ChangeMaker | null {
  return cells.flat().find(({ maker }) => maker !== null)?.maker ?? null
}

/** All letters, those of both texts: a row is a head in both, or its looks would tell what it was not. */
function lettersOf(runs: readonly ComparedRun[]): RichText {
  return runs.flatMap(({ text }) => text)
}

const MARKS = { insert: 'insertion', delete: 'deletion' } as const

/** In which style of the form each kind of block is set. */
const PARTS: Record<ComparedParagraph['kind'], (level: ComparedParagraph['level']) => Part> = {
  number: () => 'number',
  'draft-mark': () => 'draftMark',
  type: () => 'type',
  subject: () => 'subject',
  opening: () => 'body',
  heading: (level) => HEADINGS[level],
  item: () => 'body',
  paragraph: () => 'body',
  table: () => 'tableCell',
  'recipients-title': () => 'recipientsTitle',
  recipients: () => 'recipient',
  authority: () => 'authority',
}

const HEADINGS = ['heading1', 'heading1', 'heading2', 'heading3', 'heading4', 'heading5'] as const

/** Word writes moments of changes in UTC. */
function utc(moment: string | undefined): string {
  return new Date(moment ?? 0).toISOString().replace(/\.\d+Z$/, 'Z')
}
