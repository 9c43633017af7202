import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen } from 'electron'
import { WINDOW_PREFERENCES } from './security.ts'

/** The display that the hall looks at: the first that does not hold the operator's window. */
export function hallDisplay(screen: Screen, operator: BrowserWindow): Display | null {
  const own = screen.getDisplayMatching(operator.getBounds())
  return screen.getAllDisplays().find((display) => display.id !== own.id) ?? null
}

/** The projector's window: without a frame and over the whole second display, or, with one display, a plain window. */
export function projectorOptions(hall: Display | null): BrowserWindowConstructorOptions {
  const common = { webPreferences: WINDOW_PREFERENCES, autoHideMenuBar: true, backgroundColor: '#ffffff' }
  if (hall === null) return { ...common, width: 1280, height: 720 }
  return { ...common, ...hall.bounds, frame: false, fullscreen: true }
}

/**
 * Keeps the projector on the hall's display while cables are pulled and plugged in. Without a second display
 * it is put away, so that it never covers what the operator is typing; it comes back with the display.
 */
export function followDisplays(screen: Screen, projector: BrowserWindow, operator: BrowserWindow): void {
  const place = () => {
    const hall = hallDisplay(screen, operator)
    if (hall !== null && fills(projector, hall)) return
    projector.setFullScreen(false)
    if (hall === null) return projector.minimize()
    projector.restore()
    projector.setBounds(hall.bounds)
    projector.setFullScreen(true)
  }
  screen.on('display-added', place)
  screen.on('display-removed', place)
  projector.on('closed', () => {
    screen.removeListener('display-added', place)
    screen.removeListener('display-removed', place)
  })
}

function fills(projector: BrowserWindow, { bounds }: Display): boolean {
  const { x, y } = projector.getBounds()
  return projector.isFullScreen() && x === bounds.x && y === bounds.y
}
