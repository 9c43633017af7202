import type { Event, Fact } from './event.ts'
import { evolve, UNOPENED } from './evolve.ts'
import type { Meeting } from './state.ts'

/**
 * The whole log of a meeting and what it comes to. Facts that were undone stay in `facts` and do not count in
 * `meeting`; those that count are a stack, of which undo takes the top and redo puts it back.
 */
export interface History {
  readonly facts: readonly Fact[]
  readonly meeting: Meeting
  /** Number of the fact that undo would take back, null when there is none. */
  readonly undoable: number | null
  /** Number of the fact that redo would bring back. */
  readonly redoable: number | null
  /** The facts that count, oldest first. */
  readonly counting: readonly Fact[]
  /** The facts undone and not yet overtaken by a new one, the next to redo last. */
  readonly undone: readonly Fact[]
}

export const EMPTY_HISTORY: History = {
  facts: [],
  meeting: UNOPENED,
  undoable: null,
  redoable: null,
  counting: [],
  undone: [],
}

/** What is never undone: what has gone out on paper, and what the meeting began from. */
const LASTING: ReadonlySet<Event['type']> = new Set([
  'MeetingOpened',
  'DraftTaken',
  'MeetingSealed',
  'MeetingReopened',
])

/** The history with one more fact. Only an undo folds the log anew. */
export function record(history: History, fact: Fact): History {
  const facts = [...history.facts, fact]
  const { counting, undone, meeting } = history
  switch (fact.event.type) {
    case 'FactUndone': {
      const left = counting.slice(0, -1)
      const taken = [...undone, ...counting.slice(-1)]
      return { ...marked(left, taken), meeting: dated(folded(left), fact), facts }
    }
    case 'FactRedone': {
      const back = undone.slice(-1)
      const again = dated(back.reduce(evolve, meeting), fact)
      return { ...marked([...counting, ...back], undone.slice(0, -1)), meeting: again, facts }
    }
    default:
      return { ...marked([...counting, fact], []), meeting: evolve(meeting, fact), facts }
  }
}

/** The history of a log. The same as recording its facts one after another. */
export function replay(facts: readonly Fact[]): History {
  const counting: Fact[] = []
  let undone: Fact[] = []
  for (const fact of facts) {
    if (fact.event.type === 'FactUndone') {
      const top = counting.pop()
      if (top) undone.push(top)
    } else if (fact.event.type === 'FactRedone') {
      const top = undone.pop()
      if (top) counting.push(top)
    } else {
      counting.push(fact)
      undone = []
    }
  }
  const newest = facts.at(-1)
  const meeting = folded(counting)
  return { ...marked(counting, undone), meeting: newest ? dated(meeting, newest) : meeting, facts }
}

/** The meeting as it stood after the fact numbered `seq`. */
export function meetingAt(facts: readonly Fact[], seq: number): Meeting {
  return replay(facts.filter((fact) => fact.seq <= seq)).meeting
}

function folded(counting: readonly Fact[]): Meeting {
  return counting.reduce(evolve, UNOPENED)
}

/** The meeting is as new as the newest fact of the log, though that be an undo. */
function dated(meeting: Meeting, { at, seq }: Fact): Meeting {
  return meeting.status === 'unopened' ? meeting : { ...meeting, at, seq }
}

function marked(counting: readonly Fact[], undone: readonly Fact[]): Omit<History, 'facts' | 'meeting'> {
  const top = counting.at(-1)
  return {
    counting,
    undone,
    undoable: top === undefined || LASTING.has(top.event.type) ? null : top.seq,
    redoable: undone.at(-1)?.seq ?? null,
  }
}
