import { say } from '../../../parts/notice.tsx'
import { factWords } from '../words/fact-words.ts'
import type { Work } from '../work.ts'

/** Takes the newest fact back, or brings it again, and says which it was: the eye may be elsewhere. */
export async function turn(
  { history, send, t }: Pick<Work, 'history' | 'send' | 't'>,
  type: 'Undo' | 'Redo',
): Promise<void> {
  const seq = type === 'Undo' ? history.undoable : history.redoable
  const fact = history.facts.find((one) => one.seq === seq)
  if (!(await send({ type }))) return
  if (fact)
    say('done', t(type === 'Undo' ? 'sitting:undone' : 'sitting:redone', { what: factWords(t, fact.event) }))
}

function nothing(): void {}

export const ANYWHERE = {
  /** Save and back belong to the form that has the focus; without one there is nothing to save or leave. */
  save: nothing,
  back: nothing,
  undo: (work: Work) => void turn(work, 'Undo'),
  redo: (work: Work) => void turn(work, 'Redo'),
  palette: ({ put }: Work) => put({ overlay: { kind: 'palette' } }),
  proofread: ({ put }: Work) => put({ overlay: { kind: 'proofreading' } }),
  timeline: ({ put }: Work) => put({ overlay: { kind: 'timeline' } }),
  help: ({ put }: Work) => put({ overlay: { kind: 'help' } }),
  attendance: ({ onAttendance }: Work) => onAttendance(),
  minutes: ({ onMinutes }: Work) => onMinutes(),
  finish: ({ onConclude }: Work) => onConclude(),
  settings: ({ onSettings }: Work) => onSettings(),
  leave: ({ onLeave }: Work) => onLeave(),
} as const
