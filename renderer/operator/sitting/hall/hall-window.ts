import { useSyncExternalStore } from 'react'
import { askHallToClose, hallPresence, ownScreen, subscribeToHall } from '../../../parts/hall/presence.ts'
import { channel, now } from '../../../store.ts'
import { askForScreens, type Bounds, recallScreens, secondScreen, watchScreens } from './second-screen.ts'

/**
 * Where the hall's window is: `closed`; `open` on a screen of its own; `shared`, on the operator's own screen,
 * where it covers what is typed or is covered; `lost`, put away because its screen was pulled out.
 */
export type HallSight = 'closed' | 'open' | 'shared' | 'lost'

let hall: Window | null = null
/** What the desktop host does with the hall's display; null under the web host. */
let display: 'filled' | 'shared' | 'lost' | null = null

function isOpen(): boolean {
  return (hall !== null && !hall.closed) || hallPresence() !== null
}

function hallSight(): HallSight {
  if (!isOpen()) return 'closed'
  if (display !== null) return display === 'filled' ? 'open' : display
  return hallPresence()?.screen === ownScreen() ? 'shared' : 'open'
}

/**
 * Opens the hall's window, or closes the one that is open. `refused` when the browser did not allow it; `drag`
 * when nobody knows where the second screen is, and it has to be brought there by hand.
 */
export async function turnHallWindow(): Promise<'opened' | 'closed' | 'drag' | 'refused'> {
  if (isOpen()) {
    askHallToClose()
    hall?.close()
    hall = null
    return 'closed'
  }
  // At once, while the key still counts as the operator's wish: after a question to the office it would not.
  const known = secondScreen()
  hall = window.open('projector.html', 'projector', featuresFor(known))
  if (hall === null) return 'refused'
  if (now().greeting?.host !== 'web' || known) return 'opened'
  await askForScreens()
  return bringToSecondScreen() ? 'opened' : 'drag'
}

function featuresFor(screen: Bounds | null): string {
  if (!screen) return 'popup,width=1280,height=720'
  const { availLeft, availTop, availWidth, availHeight } = screen
  return `popup,fullscreen,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
}

/** Fills the second screen; false where there is none. */
function bringToSecondScreen(): boolean {
  const screen = secondScreen()
  if (!screen || hall === null || hall.closed) return false
  hall.moveTo(screen.availLeft, screen.availTop)
  hall.resizeTo(screen.availWidth, screen.availHeight)
  return true
}

/** Follows the hall's window, wherever it goes. Answers the function that stops it. */
function followHallWindow(changed: () => void): () => void {
  let stopWatching = () => {}
  const stop = [
    subscribeToHall(changed),
    channel.listen((news) => {
      if (news.kind !== 'display') return
      display = news.display
      changed()
    }),
  ]
  if (now().greeting?.host === 'web') {
    void recallScreens().then(() => {
      stopWatching = watchScreens(() => void bringToSecondScreen())
    })
  }
  return () => {
    stopWatching()
    for (const end of stop) end()
  }
}

/** Where the hall's window is, told anew whenever it changes. */
export function useHallSight(): HallSight {
  return useSyncExternalStore(subscribeToSight, hallSight)
}

const hearers = new Set<() => void>()
let stopFollowing: (() => void) | null = null

function subscribeToSight(heard: () => void): () => void {
  hearers.add(heard)
  stopFollowing ??= followHallWindow(() => {
    for (const one of hearers) one()
  })
  return () => {
    hearers.delete(heard)
    if (hearers.size > 0) return
    stopFollowing?.()
    stopFollowing = null
  }
}
