import { tableInUnicode, textInUnicode } from '../../../../shared/meeting/old-table.ts'
import {
  guessOpinionLayout,
  type OpinionLayout,
  type OpinionLayoutGuess,
} from '../../../../shared/meeting/opinion-columns.ts'
import { rowsOfText } from '../../../../shared/meeting/pasted.ts'
import type { DelegateId } from '../../../../shared/meeting/state.ts'
import type { Row, Table } from '../../../../shared/meeting/table.ts'
import type { Decision } from './opinion-decision.ts'

/** A table of opinions on its way into the meeting, and all that the operator has said of it. */
export interface OpinionsDraft {
  readonly pasted: string
  readonly file: { readonly name: string; readonly table: Table } | null
  /** Null for all tables, one under another. */
  readonly sheet: number | null
  readonly layout: OpinionLayout | null
  readonly decisions: ReadonlyMap<number, Decision>
  readonly nameless: DelegateId | null
}

export const NO_OPINIONS: OpinionsDraft = {
  pasted: '',
  file: null,
  sheet: null,
  layout: null,
  decisions: new Map(),
  nameless: null,
}

/** The table with most rows is the one that is meant. */
export function withTable(name: string, table: Table): OpinionsDraft {
  const lengths = table.sheets.map(({ rows }) => rows.length)
  return { ...NO_OPINIONS, file: { name, table }, sheet: lengths.indexOf(Math.max(...lengths)) }
}

export function opinionRows({ file, sheet, pasted }: OpinionsDraft): readonly Row[] {
  if (file === null) return rowsOfText(pasted)
  if (sheet !== null) return file.table.sheets[sheet]?.rows ?? []
  return file.table.sheets.flatMap(({ rows }) => rows)
}

export function opinionLayout({ layout }: OpinionsDraft, rows: readonly Row[]): OpinionLayoutGuess {
  if (layout === null) return guessOpinionLayout(rows)
  return { ...layout, certainty: layout.columns.map(() => 'certain') }
}

export function opinionsInUnicode(draft: OpinionsDraft): OpinionsDraft {
  const { pasted, file } = draft
  if (file === null) return { ...draft, pasted: textInUnicode(pasted) }
  return { ...draft, file: { ...file, table: tableInUnicode(file.table) } }
}

/**
 * Kept while the meeting is open in this window, so that a look at the draft costs no answer. The file itself is
 * where it was; what was recorded is known by the meeting.
 */
let kept: { readonly meetingId: string; readonly draft: OpinionsDraft } | null = null

export function keptOpinions(meetingId: string): OpinionsDraft {
  return kept?.meetingId === meetingId ? kept.draft : NO_OPINIONS
}

export function keepOpinions(meetingId: string, draft: OpinionsDraft): void {
  kept = { meetingId, draft }
}
