import { channel } from '../../store.ts'
import { type KeptForm, readKeptForm } from './kept-shape.ts'

/** How long after the last change the form is sent to be kept, in milliseconds. */
const PAUSE = 300

/** What waits to be sent. */
let next: Waiting | null = null

interface Waiting {
  readonly kept: KeptForm | null
  readonly heard: (isKept: boolean) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** The form that was left half filled in, by this window or by one before it. */
export async function keptForm(): Promise<KeptForm | null> {
  await sendNow()
  const reply = await channel.ask('newMeeting', {})
  return reply.ok ? readKeptForm(reply.value) : null
}

/** Keeps the form as it is filled in, or lets it go (null). `heard` hears whether the host has it on disk. */
export function keepForm(kept: KeptForm | null, heard: (isKept: boolean) => void = () => {}): void {
  if (next) clearTimeout(next.timer)
  next = { kept, heard, timer: setTimeout(() => void sendNow(), PAUSE) }
}

/** Sends what waits at once: before a window goes, and before the form is asked for. */
async function sendNow(): Promise<void> {
  if (!next) return
  const { kept, heard, timer } = next
  clearTimeout(timer)
  next = null
  const reply = await channel.ask('keepNewMeeting', { form: kept && JSON.stringify(kept) })
  heard(reply.ok)
}
window.addEventListener('pagehide', () => void sendNow())
document.addEventListener('visibilitychange', () => void sendNow())
