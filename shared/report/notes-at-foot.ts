import { BOND } from './bond.ts'
import { HAIR } from './measure.ts'
import type { PlacedRule } from './page.ts'
import { MILLIMETRE, type Profile } from './profile.ts'
import { type Row, stacked } from './stack.ts'

type Stack = ReturnType<typeof stacked>

/** How notes stand at the foot of a page: below a short stroke, with free space above and below it. */
export type NoteForm = Profile['notes']

/** How much of a page its notes take, the stroke above them included; nothing where there are none. */
export function footHeight(notes: readonly Row[], { above, below }: NoteForm): number {
  return notes.length === 0 ? 0 : above + below + stacked(notes, 0).height
}

/** The notes of a page with the stroke above them, the last line ending at `bottom`. */
export function footOf(notes: readonly Row[], bottom: number, { below, rule }: NoteForm): Stack {
  if (notes.length === 0) return { height: 0, lines: [], rules: [] }
  const top = bottom - stacked(notes, 0).height
  const stroke: PlacedRule = {
    x: 0,
    y: top - below,
    width: rule.width * MILLIMETRE,
    thickness: rule.thickness,
  }
  const stack = stacked(notes, top)
  return { ...stack, rules: [stroke, ...stack.rules] }
}

/** The notes that some rows refer to, one below another. */
export function notesOf(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap(({ notes = [] }) => notes.flat())
}

/**
 * So many of the rows of notes as fit into a foot that already has some: up to the last place where a note may be
 * parted, as paragraphs are.
 */
export function fitting(
  notes: readonly Row[],
  there: readonly Row[],
  height: number,
  form: NoteForm,
): readonly Row[] {
  let end = 0
  for (let count = 1; count <= notes.length; count++) {
    if (footHeight([...there, ...notes.slice(0, count)], form) > height + HAIR) break
    if (count === notes.length || notes[count - 1]?.bond === BOND.none) end = count
  }
  return notes.slice(0, end)
}
