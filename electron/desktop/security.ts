import { fileURLToPath } from 'node:url'
import { app, type Session, type WebContents, type WebPreferences } from 'electron'
import { isOwnPage, isOwnResource } from './address.ts'

/**
 * What every window is made with. Most of these are Electron's defaults; they are written out so that a
 * change of a default, or of one line here, is seen by the tests.
 */
export const WINDOW_PREFERENCES: WebPreferences = {
  preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  devTools: !app.isPackaged,
  // The spelling checker would fetch its dictionaries from the network, and has none for Vietnamese.
  spellcheck: false,
  // A hall's window lies behind the operator's or on another screen: it must go on drawing.
  backgroundThrottling: false,
}

/** Refuses every permission, every device and every address but the app's own, for all windows. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
}

/** The developer's tools are the one foreign address; windows of a packaged app cannot open them. */
function mayLoad(url: string): boolean {
  return isOwnResource(url) || url.startsWith('devtools://')
}

/** Keeps a window at its own page, and everything foreign out of it. */
export function secureContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
