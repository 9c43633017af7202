import { homedir } from 'node:os'
import type { Say } from '../core/hosting/phrases.ts'
import { findBrowser, openBrowser, profileFolder } from './browser.ts'

/** Opens a window of the app at this address, or says why it cannot and answers null. */
export type OpenWindow = (url: string) => { close(): void } | null

/** The app in a window of the installed browser. */
export function browserWindow(settingsFolder: string, say: Say): OpenWindow {
  return (url) => {
    const browser = hasDisplay() ? findBrowser(process.platform, process.env, homedir()) : null
    if (browser === null) {
      console.log(say(hasDisplay() ? 'noBrowser' : 'noDisplay'))
      return null
    }
    const isRoot = process.getuid?.() === 0
    console.log(say('openingBrowser', { browser }))
    if (isRoot) console.log(say('browserAsRoot'))
    const child = openBrowser(browser, url, profileFolder(browser, settingsFolder, homedir()), isRoot)
    child.on('error', (error) => console.log(say('browserFailed', { reason: error.message })))
    return { close: () => void child.kill() }
  }
}

/** Opens nothing: the address is printed, and whoever wants may open it. */
export const noWindow: OpenWindow = () => null

/** Windows and macOS always have one; on Linux the session says so. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
