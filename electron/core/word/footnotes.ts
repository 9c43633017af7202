import type { Revision, WordParagraph, WordRun } from '../../../shared/draft/word.ts'
import { NOTE_END, NOTE_START } from '../../../shared/text/note-edge.ts'
import { type Attributes, readXml, type Visitor } from '../table/xml.ts'

/** Notes at the foot of a page and at the end of a document: a draft knows but one kind. */
export type NoteKind = 'footnote' | 'endnote'

/** Hears the paragraphs of a part as those of a document. */
export interface ParagraphReader extends Visitor {
  readonly paragraphs: readonly WordParagraph[]
}

/**
 * The notes of a document, each to be taken once, where it is first referred to: a file of many references to
 * one long note would else grow without bound.
 */
export class Footnotes {
  readonly #notes = new Map<string, readonly WordRun[]>()

  /** Takes in the notes of a part, read by a reader of its own. False where the part is not sound. */
  read(part: Uint8Array, kind: NoteKind, reader: ParagraphReader): boolean {
    return readXml(part, new NotesReader(kind, reader, (id, runs) => this.#notes.set(key(kind, id), runs)))
  }

  /** A note as runs for the place of its reference, which may itself be under review; none for an unknown one. */
  take(kind: NoteKind, id: string, of: Revision | null): readonly WordRun[] {
    const runs = this.#notes.get(key(kind, id)) ?? []
    this.#notes.delete(key(kind, id))
    const edge = (text: string): WordRun => ({ text, marks: [], revision: of })
    return runs.length === 0
      ? []
      : [edge(NOTE_START), ...runs.flatMap((run) => within(run, of)), edge(NOTE_END)]
  }
}

/**
 * A run of a note that was itself inserted or deleted. What was deleted in an inserted note, or inserted in a
 * deleted one, stands in neither text.
 */
export function within<Run extends WordRun>(run: Run, of: Revision | null): readonly Run[] {
  if (of === null) return [run]
  return run.revision === null || run.revision.kind === of.kind ? [{ ...run, revision: of }] : []
}

function key(kind: NoteKind, id: string): string {
  return `${kind} ${id}`
}

/** Parts what a reader of paragraphs hears by the notes that they stand in. */
class NotesReader implements Visitor {
  readonly #kind: NoteKind
  readonly #reader: ParagraphReader
  readonly #found: (id: string, runs: readonly WordRun[]) => void
  #id: string | null = null
  #from = 0

  constructor(
    kind: NoteKind,
    reader: ParagraphReader,
    found: (id: string, runs: readonly WordRun[]) => void,
  ) {
    this.#kind = kind
    this.#reader = reader
    this.#found = found
  }

  open(name: string, attributes: Attributes): void {
    if (name === this.#kind) {
      // Word keeps the strokes between text and footnotes as footnotes of other types.
      const isStroke = /separator|notice/i.test(attributes['type'] ?? '')
      this.#id = isStroke ? null : (attributes['id'] ?? '')
      this.#from = this.#reader.paragraphs.length
    }
    this.#reader.open(name, attributes)
  }

  close(name: string): void {
    this.#reader.close(name)
    if (name !== this.#kind || this.#id === null) return
    this.#found(this.#id, inLines(this.#reader.paragraphs.slice(this.#from)))
    this.#id = null
  }

  text(words: string): void {
    this.#reader.text(words)
  }
}

/** The runs of paragraphs, a line for each that has words. */
function inLines(paragraphs: readonly WordParagraph[]): readonly WordRun[] {
  const lines = paragraphs.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
  const lineEnd: WordRun = { text: '\n', marks: [], revision: null }
  return lines.flatMap(({ runs }, i) => (i === 0 ? runs : [lineEnd, ...runs]))
}
