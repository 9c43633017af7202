import type { PlacedLine, Run } from '../../../shared/report/page.ts'

/** Runs of one role, with the baselines of their lines: plain text, a reference to a note, or a note's own number. */
export interface Piece {
  readonly role: Role
  readonly runs: { readonly run: Run; readonly baseline: number }[]
}

type Role = 'Reference' | 'Lbl' | null

/** What stands in lines, piece by piece. A note that begins here has its number first. */
export function pieces(lines: readonly PlacedLine[], beginsNote: boolean): readonly Piece[] {
  const found: Piece[] = []
  const all = lines.flatMap(({ runs, baseline }) => runs.map((run) => ({ run, baseline })))
  for (const [i, placed] of all.entries()) {
    const role = roleOf(placed.run, beginsNote && i === 0)
    const last = found.at(-1)
    if (last !== undefined && last.role === null && role === null) last.runs.push(placed)
    else found.push({ role, runs: [placed] })
  }
  return found
}

function roleOf({ note }: Run, isNumber: boolean): Role {
  if (isNumber) return 'Lbl'
  return note > 0 ? 'Reference' : null
}
