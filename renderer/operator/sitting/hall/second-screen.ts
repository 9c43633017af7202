import { z } from 'zod'

/**
 * The second screen, as the Window Management API of Chromium tells of it to a window of the web host that was
 * granted it. The types of the DOM do not have it yet, so that its answers are checked here.
 */
const boundsShape = z.object({
  availLeft: z.number(),
  availTop: z.number(),
  availWidth: z.number(),
  availHeight: z.number(),
})
export type Bounds = z.infer<typeof boundsShape>

let details: object | null = null

/** Learns of the screens if the office has allowed it before; asks nobody. */
export async function recallScreens(): Promise<void> {
  try {
    // The name is not yet among those that the types know; a browser that does not know it either refuses.
    const name = 'window-management' as PermissionName
    const { state } = await navigator.permissions.query({ name })
    if (state === 'granted') await askForScreens()
  } catch {
    details = null
  }
}

/** Asks the office for the screens, where the browser can tell of them. False if it cannot, or was not allowed to. */
export async function askForScreens(): Promise<boolean> {
  const ask: unknown = Reflect.get(window, 'getScreenDetails')
  if (typeof ask !== 'function') return false
  try {
    const answer: unknown = await ask.call(window)
    details = typeof answer === 'object' ? answer : null
  } catch {
    details = null
  }
  return details !== null
}

/** The screen that the operator's window is not on; null where there is none, or none is known. */
export function secondScreen(): Bounds | null {
  if (details === null) return null
  const own: unknown = Reflect.get(details, 'currentScreen')
  const all: unknown = Reflect.get(details, 'screens')
  const other: unknown = Array.isArray(all) ? all.find((screen) => screen !== own) : undefined
  const bounds = boundsShape.safeParse(other)
  return bounds.success ? bounds.data : null
}

/** Hears when a screen is plugged in or pulled out. Answers the function that stops it. */
export function watchScreens(heard: () => void): () => void {
  if (!(details instanceof EventTarget)) return () => {}
  const known = details
  known.addEventListener('screenschange', heard)
  return () => known.removeEventListener('screenschange', heard)
}
