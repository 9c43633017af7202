import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Screen } from 'electron'
import type { HallDisplay } from '../../shared/channel.ts'
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
 * Keeps the projector on the hall's display while cables are pulled and plugged in, and tells of it. Without a
 * second display it is put away, so that it never covers what the operator is typing; it comes back with the
 * display, and a display that changes its resolution is filled anew.
 */
export function followDisplays(
  screen: Screen,
  projector: BrowserWindow,
  operator: BrowserWindow,
  tell: (display: HallDisplay) => void,
): void {
  let display: HallDisplay = hallDisplay(screen, operator) === null ? 'shared' : 'filled'
  const place = () => {
    const hall = hallDisplay(screen, operator)
    if (hall === null) putAway(projector)
    else fill(projector, hall)
    display = hall === null ? 'lost' : 'filled'
    tell(display)
  }
  // A window that was loaded again knows nothing of what was told before.
  const tellAgain = () => tell(display)
  screen.on('display-added', place)
  screen.on('display-removed', place)
  screen.on('display-metrics-changed', place)
  operator.webContents.on('did-finish-load', tellAgain)
  projector.on('closed', () => {
    screen.removeListener('display-added', place)
    screen.removeListener('display-removed', place)
    screen.removeListener('display-metrics-changed', place)
    operator.webContents.removeListener('did-finish-load', tellAgain)
  })
  tell(display)
}

function putAway(projector: BrowserWindow): void {
  projector.setFullScreen(false)
  projector.minimize()
}

function fill(projector: BrowserWindow, hall: Display): void {
  if (fills(projector, hall)) return
  projector.setFullScreen(false)
  projector.restore()
  projector.setBounds(hall.bounds)
  projector.setFullScreen(true)
}

function fills(projector: BrowserWindow, { bounds }: Display): boolean {
  const { x, y, width, height } = projector.getBounds()
  const isThere = x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height
  return projector.isFullScreen() && isThere
}
