import type { About, Sealing } from '../../shared/meeting/shape.ts'
import type { Script } from './script.ts'

const DAY = 'yyyy-mm-dd'.length
const TIME = 'Thh:mm:ss'.length

/** The sealing that a script asks for, on the day of the meeting that began at `start`, signed by its chair. */
export function sealingOf(scripted: Script['sealing'], about: About, start: string): Sealing {
  const { endTime, ...given } = scripted
  const date = start.slice(0, DAY)
  return {
    ...given,
    date,
    endedAt: `${date}T${endTime}:00${start.slice(DAY + TIME)}`,
    signer: about.chair,
    chair: about.chair,
    minuteTaker: about.minuteTaker,
  }
}
