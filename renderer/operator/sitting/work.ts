import { createContext, useContext } from 'react'
import type { Command } from '../../../shared/meeting/command.ts'
import { paragraphOf } from '../../../shared/meeting/document.ts'
import type { History } from '../../../shared/meeting/history.ts'
import type { Line } from '../../../shared/meeting/line.ts'
import type { Stage } from '../../../shared/meeting/stage.ts'
import type { OpenedMeeting, Paragraph } from '../../../shared/meeting/state.ts'
import type { Words } from '../../language.ts'
import type { CommandName } from './keys/keymap.ts'
import type { Place } from './place.ts'
import type { SittingState } from './sitting-state.ts'

/** What the screen leaves to the window around it. */
export interface Ways {
  readonly onConclude: () => void
  readonly onMinutes: () => void
  readonly onAttendance: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
}

/** All that a command of the sitting needs: what is known at this moment, and what can be done about it. */
export interface Work extends Ways {
  readonly meeting: OpenedMeeting
  readonly history: History
  readonly stage: Stage
  readonly lines: readonly Line[]
  readonly places: readonly Place[]
  readonly state: SittingState
  readonly t: Words
  /** Changes what the operator is doing. */
  readonly put: (change: Partial<SittingState>) => void
  /** Goes to a place, leaving what was done at the last one; the hall follows unless it is held. */
  readonly go: (place: Place, change?: Partial<SittingState>) => void
  /** Sends a command; says why when it is refused. Answers whether it was done. */
  readonly send: (command: Command) => Promise<boolean>
  readonly run: (command: CommandName) => void
}

export const WorkContext = createContext<Work | null>(null)

/** The work of the sitting around a component. */
export function useWork(): Work {
  const work = useContext(WorkContext)
  if (!work) throw new Error('a part of the sitting screen stands outside it')
  return work
}

/** The paragraph where the operator stands; null on the whole draft. */
export function currentParagraph({ meeting, state }: Pick<Work, 'meeting' | 'state'>): Paragraph | null {
  return paragraphOf(meeting, state.place)
}
