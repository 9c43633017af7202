import type { About, Sealing } from '../../shared/meeting/shape.ts'
import type { Script } from './script.ts'
import { dayOf, momentOn } from './scripted-moment.ts'

/** The sealing that a script asks for, on the day of the meeting that began at `start`, signed by its chair. */
export function sealingOf(scripted: Script['sealing'], about: About, start: string): Sealing {
  const { endTime, ...given } = scripted
  return {
    ...given,
    date: dayOf(start),
    endedAt: momentOn(start, endTime),
    signer: about.chair,
    chair: about.chair,
    minuteTaker: about.minuteTaker,
  }
}
