import { useSyncExternalStore } from 'react'

/** How often it is looked whether somebody has closed the hall's window, in milliseconds. No event says so. */
const LOOK = 1000

let hall: Window | null = null
const listeners = new Set<() => void>()
let looking: ReturnType<typeof setInterval> | undefined

function isOpen(): boolean {
  return hall !== null && !hall.closed
}

function tell(): void {
  for (const heard of listeners) heard()
}

/** Opens the hall's window, or closes the one that is open. False when the browser did not allow it. */
export function turnHallWindow(): boolean {
  if (isOpen()) {
    hall?.close()
    hall = null
  } else {
    hall = window.open('projector.html', 'projector', 'popup,width=1280,height=720')
    if (hall === null) return false
  }
  tell()
  return true
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard)
  looking ??= setInterval(tell, LOOK)
  return () => {
    listeners.delete(heard)
    if (listeners.size > 0) return
    clearInterval(looking)
    looking = undefined
  }
}

/** Whether this window has the hall's window open. */
export function useHallWindow(): boolean {
  return useSyncExternalStore(subscribe, isOpen)
}
