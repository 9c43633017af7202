import type { ChangeMaker, ComparedRun } from '../../../shared/report/compared.ts'
import { concat } from '../../../shared/text/cut.ts'
import { pieces } from '../../../shared/text/note.ts'
import { NOTE_EDGE, NOTE_END, NOTE_START } from '../../../shared/text/note-edge.ts'

/** Compared words of a paragraph, or a note in it that both texts have or one of them alone. */
export type ComparedPiece =
  | { readonly kind: 'words'; readonly runs: readonly ComparedRun[] }
  | {
      readonly kind: 'note'
      readonly fate: ComparedRun['kind']
      readonly maker: ChangeMaker | null
      readonly runs: readonly ComparedRun[]
    }

/**
 * A paragraph's runs as words and notes. Where the changes of a paragraph run across the edges of its notes, so that
 * no note of Word could show them, the paragraph stands as it was, deleted, and as it became, inserted.
 */
export function comparedPieces(runs: readonly ComparedRun[]): readonly ComparedPiece[] {
  return asTheyStand(runs) ?? [...whole(runs, 'delete'), ...whole(runs, 'insert')]
}

const AT_EDGES = new RegExp(`(${NOTE_EDGE})`)

/** Null where a note is not wholly in both texts, or wholly in one. */
function asTheyStand(runs: readonly ComparedRun[]): readonly ComparedPiece[] | null {
  const found: ComparedPiece[] = []
  let start: ComparedRun | null = null
  let inside: ComparedRun[] = []
  const close = () => {
    if (start !== null) found.push({ kind: 'note', fate: start.kind, maker: start.maker, runs: inside })
    else if (inside.length > 0) found.push({ kind: 'words', runs: inside })
    inside = []
  }
  for (const { letters, run } of runs.flatMap(parts)) {
    if (!stands(letters, run.kind, start)) return null
    if (letters !== NOTE_START && letters !== NOTE_END) inside.push(run)
    else {
      close()
      start = letters === NOTE_START ? run : null
    }
  }
  if (start !== null) return null
  close()
  return found
}

/** Whether letters may stand where they do: edges by turns, a note's both of one fate, its words in it wherever it is. */
function stands(letters: string, fate: ComparedRun['kind'], note: ComparedRun | null): boolean {
  if (letters === NOTE_START) return note === null
  if (letters === NOTE_END) return note?.kind === fate
  return note === null || note.kind === 'keep' || note.kind === fate
}

/** A run at the edges of notes. */
function parts(run: ComparedRun): readonly { readonly letters: string; readonly run: ComparedRun }[] {
  return run.text.flatMap(({ text, marks }) =>
    text
      .split(AT_EDGES)
      .filter((letters) => letters !== '')
      .map((letters) => ({ letters, run: { ...run, text: [{ text: letters, marks }] } })),
  )
}

/** One of the two texts alone, with its notes. */
function whole(runs: readonly ComparedRun[], kind: 'insert' | 'delete'): readonly ComparedPiece[] {
  const own = runs.filter((run) => run.kind === 'keep' || run.kind === kind)
  const maker = runs.find((run) => run.kind !== 'keep')?.maker ?? null
  const text = concat(own.map((run) => run.text))
  return pieces(text)
    .filter(({ spans }) => spans.length > 0)
    .map(({ kind: of, spans }): ComparedPiece => {
      const words = [{ kind, maker, text: spans }]
      return of === 'words'
        ? { kind: 'words', runs: words }
        : { kind: 'note', fate: kind, maker, runs: words }
    })
}
