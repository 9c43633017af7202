import { BrowserWindow, powerSaveBlocker, type Screen, screen } from 'electron'
import type { News } from '../../shared/channel.ts'
import { isProjector, OPERATOR } from './address.ts'
import { followDisplays, hallDisplay, projectorOptions } from './hall.ts'
import { WINDOW_PREFERENCES } from './security.ts'
import { NEWS } from './wire.ts'

/** Opens the operator's window. The only window it may open is the projector's. */
export function openOperator(): BrowserWindow {
  const operator = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    webPreferences: WINDOW_PREFERENCES,
  })
  operator.once('ready-to-show', () => operator.show())
  operator.webContents.setWindowOpenHandler(({ url }) => {
    if (!isProjector(url)) return { action: 'deny' }
    return { action: 'allow', overrideBrowserWindowOptions: projectorOptions(hallDisplay(screen, operator)) }
  })
  operator.webContents.on('did-create-window', (projector) => attendProjector(screen, projector, operator))
  void operator.loadURL(OPERATOR)
  return operator
}

/** While the hall looks at the projector, no display goes to sleep. */
function attendProjector(displays: Screen, projector: BrowserWindow, operator: BrowserWindow): void {
  followDisplays(displays, projector, operator, (display) => {
    const news: News = { kind: 'display', display }
    operator.webContents.send(NEWS, news)
  })
  const wakefulness = powerSaveBlocker.start('prevent-display-sleep')
  projector.on('closed', () => powerSaveBlocker.stop(wakefulness))
}
