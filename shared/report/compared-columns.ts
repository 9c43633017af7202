import type { OpenedMeeting } from '../meeting/state.ts'
import type { RichText, Span } from '../text/span.ts'
import { rich, tidy } from '../text/tidy.ts'
import { type ComparedParagraph, type ComparedRun, comparedText } from './compared.ts'
import { component, type PaperBlock, passage, table } from './paper.ts'
import type { Profile } from './profile.ts'

/**
 * The draft and the final text side by side, a row for each paragraph. What the one has and the other has not is
 * bold, so nothing else is: a printer without colours shows it, and a reader's eye finds it.
 */
export function comparedColumns(meeting: OpenedMeeting, { annexes }: Profile): readonly PaperBlock[] {
  const rows = comparedText(meeting)
    .filter(({ kind }) => kind !== 'number' && kind !== 'draft-mark')
    .map((paragraph) => [side(paragraph, 'delete'), side(paragraph, 'insert')])
    .filter((cells) => cells.some((cell) => cell.length > 0))
  if (rows.length === 0) return []
  const { columns, legend } = annexes.compared
  return [passage({ ...component('body', rich(legend)), keepWithNext: true }), ...table(columns, rows)]
}

/** A paragraph as one of the texts has it. */
function side({ runs }: ComparedParagraph, own: 'delete' | 'insert'): RichText {
  return tidy(runs.filter(({ kind }) => kind === 'keep' || kind === own).flatMap(shown))
}

function shown({ kind, text }: ComparedRun): readonly Span[] {
  return text.map(({ text: words, marks }) => ({
    text: words,
    marks: [...(kind === 'keep' ? [] : (['bold'] as const)), ...marks.filter((mark) => mark !== 'bold')],
  }))
}
