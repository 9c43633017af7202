import type { Replies } from '../../../../shared/channel.ts'
import type { OfficeProfile } from '../../../../shared/report/office-profile.ts'
import { channel } from '../../../store.ts'

/** How long after the last change a form is sent to be kept, in milliseconds. */
const PAUSE = 300

type Heard = (reply: Replies['keepProfile']) => void

interface Waiting {
  readonly profile: OfficeProfile
  readonly heard: Heard
  readonly timer: ReturnType<typeof setTimeout>
}

let next: Waiting | null = null

/** Keeps a form as it is changed. `heard` hears what the disk said. */
export function keepProfile(profile: OfficeProfile, heard: Heard): void {
  if (next) clearTimeout(next.timer)
  next = { profile, heard, timer: setTimeout(() => void keepNow(), PAUSE) }
}

/** Resolves when everything that was sent is kept. */
let sent: Promise<void> = Promise.resolve()

/** Sends what waits at once: before the screen goes, and before the forms are asked for. */
export function keepNow(): Promise<void> {
  sent = sent.then(send)
  return sent
}

async function send(): Promise<void> {
  if (!next) return
  const { profile, heard, timer } = next
  clearTimeout(timer)
  next = null
  heard(await channel.ask('keepProfile', profile))
}
window.addEventListener('pagehide', () => void keepNow())
