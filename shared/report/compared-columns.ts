import type { OpenedMeeting } from '../meeting/state.ts'
import { bracketed } from '../text/note.ts'
import type { RichText, Span } from '../text/span.ts'
import { redlineRows } from '../text/table-redline.ts'
import { rich, tidy } from '../text/tidy.ts'
import { type ComparedParagraph, type ComparedRun, comparedText } from './compared.ts'
import { withSignature } from './compared-signature.ts'
import { component, type PaperBlock, passage, table } from './paper.ts'
import type { Profile } from './profile.ts'

/**
 * The draft and the final text side by side, a row for each paragraph; what was replaced stands beside what
 * replaced it. What the one has and the other has not is bold, so nothing else is: a printer without colours shows
 * it, and a reader's eye finds it.
 */
export function comparedColumns(meeting: OpenedMeeting, profile: Profile): readonly PaperBlock[] {
  const rows = beside(
    withSignature(comparedText(meeting), meeting, profile)
      .filter(({ kind }) => kind !== 'number' && kind !== 'draft-mark')
      .flatMap(inRows),
  )
  if (rows.length === 0) return []
  const { columns, legend } = profile.annexes.compared
  const cells = rows.map(({ draft, final }) => [side(draft, 'delete'), side(final, 'insert')])
  const headings = rows.flatMap(({ draft, final }, i) => ((final ?? draft)?.kind === 'heading' ? [i] : []))
  return [
    passage({ ...component('body', rich(legend)), keepWithNext: true }),
    ...table(columns, cells, new Set(headings)),
  ]
}

/** A table as a paragraph for each of its rows, the cells parted by bars. */
function inRows(paragraph: ComparedParagraph): readonly ComparedParagraph[] {
  if (paragraph.kind !== 'table') return [paragraph]
  return redlineRows(paragraph.runs).map(({ fate, cells }) => ({
    ...paragraph,
    fate: paragraph.fate === 'keep' ? fate : paragraph.fate,
    runs: cells.flatMap((cell, i) => (i === 0 ? cell : [bar(fate), ...cell])),
  }))
}

/** It is of the row: no change of a cell. */
function bar(fate: ComparedRun['kind']): ComparedRun {
  return { kind: fate, text: [{ text: ' | ', marks: [] }], maker: null }
}

interface Pair {
  readonly draft: ComparedParagraph | undefined
  readonly final: ComparedParagraph | undefined
}

/** Paragraphs that both texts have by themselves; those of one alone beside those of the other at that place. */
function beside(paragraphs: readonly ComparedParagraph[]): readonly Pair[] {
  const pairs: Pair[] = []
  let draft: ComparedParagraph[] = []
  let final: ComparedParagraph[] = []
  const settle = () => {
    const count = Math.max(draft.length, final.length)
    for (let i = 0; i < count; i++) pairs.push({ draft: draft[i], final: final[i] })
    draft = []
    final = []
  }
  for (const paragraph of paragraphs) {
    if (paragraph.fate === 'delete') draft.push(paragraph)
    else if (paragraph.fate === 'insert') final.push(paragraph)
    else {
      settle()
      pairs.push({ draft: paragraph, final: paragraph })
    }
  }
  settle()
  return pairs
}

/** A paragraph as one of the texts has it, its notes among its words; nothing where it has none. */
function side(paragraph: ComparedParagraph | undefined, own: 'delete' | 'insert'): RichText {
  const runs = paragraph?.runs ?? []
  return bracketed(tidy(runs.filter(({ kind }) => kind === 'keep' || kind === own).flatMap(shown)))
}

function shown({ kind, text }: ComparedRun): readonly Span[] {
  return text.map(({ text: words, marks }) => ({
    text: words,
    marks: [...(kind === 'keep' ? [] : (['bold'] as const)), ...marks.filter((mark) => mark !== 'bold')],
  }))
}
