import type { Attendance } from './shape.ts'
import type { RosterEntry, Spell } from './state.ts'

/**
 * The times in the hall after one more mark of the roll call. `present`, `absent` and `unknown` are of the
 * whole sitting: they put right what was said before. Who arrives again after having left begins another
 * spell; who is marked twice in a row has the moment put right.
 */
export function spellsAfter(spells: readonly Spell[], attendance: Attendance): readonly Spell[] {
  const last = spells.at(-1)
  switch (attendance.kind) {
    case 'unknown':
    case 'absent':
      return []
    case 'present':
      return [{ from: null, to: null, reason: '' }]
    case 'arrived': {
      const arrival = { from: attendance.at, to: null, reason: '' }
      return last && last.to === null ? [...spells.slice(0, -1), arrival] : [...spells, arrival]
    }
    case 'left':
      return last
        ? [...spells.slice(0, -1), { ...last, to: attendance.at, reason: attendance.reason }]
        : spells
  }
}

/** Whether times follow one another: nobody leaves before they came, nor comes again before they left. */
export function areInOrder(spells: readonly Spell[]): boolean {
  const moments = spells.flatMap(({ from, to }) => [from, to]).filter((moment) => moment !== null)
  return moments.every((moment, i) => i === 0 || Date.parse(moments[i - 1] ?? '') <= Date.parse(moment))
}

/** In the hall now. */
export function isPresent({ attendance }: RosterEntry): boolean {
  return attendance.kind === 'present' || attendance.kind === 'arrived'
}

/** In the hall at a moment, as the roll call has it by now; somebody who leaves at that moment is out. */
export function wasPresentAt({ spells }: RosterEntry, moment: string): boolean {
  const then = Date.parse(moment)
  return spells.some(
    ({ from, to }) => (from === null || Date.parse(from) <= then) && (to === null || then < Date.parse(to)),
  )
}
