import { useSyncExternalStore } from 'react'

/**
 * What the hall's window tells of itself: the shape of its screen, width by height, and which screen that is.
 * The miniature takes the shape, so that both break lines and pages at the same words. It goes straight from
 * window to window and not through the stage, as it is a matter of this machine's screens and of no meeting.
 */
export interface HallPresence {
  readonly shape: number
  /** Where the screen stands and how large it is: two windows with the same words are on the same screen. */
  readonly screen: string
}

const CHANNEL = 'hall-presence'
const USUAL_SHAPE = 16 / 9
const QUESTION = '?'
const GONE = 'gone'
const CLOSE = 'close'

/** How often the hall's window is asked whether it is there, and how often it may be silent. */
const LOOK = 1000
const PATIENCE = 3

/** The screen that this window is on. Browsers tell where it stands, though the types of the DOM do not say so. */
export function ownScreen(): string {
  const place = ['availLeft', 'availTop'].map((side) => String(Reflect.get(window.screen, side)))
  return [...place, window.screen.width, window.screen.height].join(' ')
}

/** In the hall's window: tells of it now, whenever it changes and whenever it is asked. Answers the end of it. */
export function tellPresence(): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  let told = ''
  const tell = () => {
    const presence: HallPresence = { shape: window.innerWidth / window.innerHeight, screen: ownScreen() }
    told = presence.screen
    channel.postMessage(presence)
  }
  const leave = () => channel.postMessage(GONE)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === QUESTION) tell()
    else if (data === CLOSE) window.close()
  }
  // No event says that a window was moved to another screen of the same size.
  const looking = setInterval(() => {
    if (ownScreen() !== told) tell()
  }, LOOK)
  window.addEventListener('resize', tell)
  window.addEventListener('pagehide', leave)
  tell()
  return () => {
    clearInterval(looking)
    window.removeEventListener('resize', tell)
    window.removeEventListener('pagehide', leave)
    leave()
    channel.close()
  }
}

let shape = USUAL_SHAPE
let presence: HallPresence | null = null
let unanswered = 0
const listeners = new Set<() => void>()
let end: (() => void) | null = null

/** Hears whenever what is known of the hall's window changes. Answers the function that stops it. */
export function subscribeToHall(heard: () => void): () => void {
  listeners.add(heard)
  end ??= beginLooking()
  return () => {
    listeners.delete(heard)
    if (listeners.size > 0) return
    end?.()
    end = null
  }
}

function beginLooking(): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === GONE) put(null)
    else if (isPresence(data)) put(data)
  }
  const ask = () => {
    channel.postMessage(QUESTION)
    unanswered += 1
    // A window that was killed says no farewell.
    if (unanswered > PATIENCE) put(null)
    // Whoever holds the window itself looks at it too: no event says that it has been closed.
    for (const heard of listeners) heard()
  }
  ask()
  const asking = setInterval(ask, LOOK)
  return () => {
    clearInterval(asking)
    channel.close()
  }
}

function put(next: HallPresence | null): void {
  if (next) unanswered = 0
  if (next?.shape === presence?.shape && next?.screen === presence?.screen) return
  presence = next
  shape = next?.shape ?? shape
  for (const heard of listeners) heard()
}

/** Windows of one app talk on the channel, and yet of another version of it one may still be open. */
function isPresence(data: unknown): data is HallPresence {
  return (
    typeof data === 'object' &&
    data !== null &&
    'shape' in data &&
    typeof data.shape === 'number' &&
    data.shape > 0 &&
    'screen' in data &&
    typeof data.screen === 'string'
  )
}

/** The hall's window as it last told of itself; null while there is none. */
export function hallPresence(): HallPresence | null {
  return presence
}

/** Closes the hall's window from afar: after a reload the operator's window has no other hold of it. */
export function askHallToClose(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(CLOSE)
  channel.close()
}

/** The last known shape of the hall's screen; the usual one as long as no hall was open. */
export function useHallShape(): number {
  return useSyncExternalStore(subscribeToHall, () => shape)
}
