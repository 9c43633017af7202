import { z } from 'zod'
import { guessLayout, type LayoutGuess, ROSTER_COLUMNS, type RosterLayout } from './columns.ts'
import { tableInUnicode, textInUnicode } from './old-table.ts'
import { rowsOfText } from './pasted.ts'
import { type NewDelegate, personKey } from './roster.ts'
import { type RosterReading, rosterFrom } from './roster-reading.ts'
import { roleIn } from './roster-words.ts'
import { type Row, type Table, tableShape } from './table.ts'

/** A roster on its way into a meeting: where it comes from, and how the operator has it read. */
export const rosterDraftShape = z.object({
  /** Pasted or typed; read where there is no file. */
  pasted: z.string(),
  file: z.object({ name: z.string(), table: tableShape }).nullable(),
  /** Which of the file's tables is read; null for all of them, one under another. */
  sheet: z.number().int().nonnegative().nullable(),
  /** As the operator put it right; null as long as the guess is good. */
  layout: z
    .object({ top: z.number().int().nonnegative(), columns: z.array(z.enum(ROSTER_COLUMNS)).readonly() })
    .nullable(),
  grouping: z.enum(['table', 'member', 'guest']),
  /** Whom the operator made a member or a guest by hand, by `personKey`. */
  roles: z.record(z.string(), z.enum(['member', 'guest'])),
})
export type RosterDraft = z.infer<typeof rosterDraftShape>

export const NO_ROSTER: RosterDraft = {
  pasted: '',
  file: null,
  sheet: null,
  layout: null,
  grouping: 'table',
  roles: {},
}

/** A draft with a file's tables: all of them where they are one roster in parts, else the one with most people. */
export function withFile(name: string, table: Table): RosterDraft {
  const read = table.sheets.map(({ rows }) => {
    const layout = guessLayout(rows)
    return { layout, people: rosterFrom(rows, layout, 'table').delegates.length }
  })
  const most = Math.max(0, ...read.map(({ people }) => people))
  const best = read.findIndex(({ people }) => people === most)
  const parts = read.filter(({ people }) => people > 0)
  const areAlike = new Set(parts.map(({ layout }) => layout.columns.join())).size === 1
  const areParts =
    table.sheets.every((sheet) => sheet.name === '') || table.sheets.some((sheet) => roleIn(sheet.name))
  const sheet = parts.length > 1 && areAlike && areParts ? null : Math.max(0, best)
  return { ...NO_ROSTER, file: { name, table }, sheet }
}

/** A draft with people who are known already. `words` says what a member and a guest are called. */
export function withPeople(
  name: string,
  people: readonly NewDelegate[],
  words: Readonly<Record<NewDelegate['role'], string>>,
): RosterDraft {
  const rows = people.map((person): Row => [person.name, person.office, person.unit, words[person.role]])
  return {
    ...NO_ROSTER,
    file: { name, table: { sheets: [{ name: '', rows }], notes: [] } },
    sheet: 0,
    layout: { top: 0, columns: ['name', 'office', 'unit', 'role'] },
  }
}

/** What is read: the file's rows, each table under its name where all are read, or the pasted ones. */
export function draftRows({ file, sheet, pasted }: RosterDraft): readonly Row[] {
  if (file === null) return rowsOfText(pasted)
  const { sheets } = file.table
  if (sheet !== null) return sheets[sheet]?.rows ?? []
  return sheets.flatMap(({ name, rows }): readonly Row[] => (name === '' ? rows : [[name], ...rows]))
}

/** How it is read: as the operator said, else as guessed. What was said is certain. */
export function draftLayout({ layout }: RosterDraft, rows: readonly Row[]): LayoutGuess {
  return layout ? said(layout) : guessLayout(rows)
}

function said(layout: RosterLayout): LayoutGuess {
  return { ...layout, certainty: layout.columns.map(() => 'certain') }
}

/** The draft with whatever looks as if it were of an old font in Unicode. */
export function draftInUnicode(draft: RosterDraft): RosterDraft {
  const { pasted, file } = draft
  if (file === null) return { ...draft, pasted: textInUnicode(pasted), layout: null }
  return { ...draft, file: { ...file, table: tableInUnicode(file.table) }, layout: null }
}

/** The roster as the draft has it read. `rows` and `layout` are the draft's own, for those who have them already. */
export function draftReading(
  draft: RosterDraft,
  rows: readonly Row[] = draftRows(draft),
  layout: RosterLayout = draftLayout(draft, rows),
): RosterReading {
  const reading = rosterFrom(rows, layout, draft.grouping)
  if (Object.keys(draft.roles).length === 0) return reading
  const delegates = reading.delegates.map((delegate) => ({
    ...delegate,
    role: draft.roles[personKey(delegate)] ?? delegate.role,
  }))
  return { ...reading, delegates }
}

/** The draft with somebody made a member or a guest by hand. */
export function withRole(draft: RosterDraft, { role, ...person }: NewDelegate): RosterDraft {
  return { ...draft, roles: { ...draft.roles, [personKey({ ...person, role })]: role } }
}
