import type { ChildProcess } from 'node:child_process'
import { homedir } from 'node:os'
import type { Say } from '../core/hosting/phrases.ts'
import { findBrowser, openBrowser, profileFolder } from './browser.ts'
import { startWebHost } from './host.ts'
import { askRunningHost, leaveMark, removeMark } from './lock.ts'
import { createPresence } from './presence.ts'

export interface ServeOptions {
  readonly windows: string
  readonly folder: string
  readonly settingsFolder: string
  /** False to print the address and open nothing. */
  readonly opens: boolean
  readonly say: Say
}

/**
 * Runs the app under the web host until its window is closed for good or the process is told to end. If a
 * host is running already, a window of that one is opened instead. Everything said goes to the terminal.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { say, settingsFolder } = options
  const running = await askRunningHost(settingsFolder)
  if (running !== null) {
    console.log(say('alreadyRunning'))
    if (show(running, options) === null) console.log(say('address', { url: running }))
    return
  }
  await serveUntilTold(options)
}

async function serveUntilTold(options: ServeOptions): Promise<void> {
  const { say, settingsFolder } = options
  const end = Promise.withResolvers<'closed' | 'told'>()
  const presence = createPresence(() => end.resolve('closed'))
  // Before a window has been opened there is nobody to miss; a served address waits for its readers for ever.
  let isShown = false
  const count = (windows: number) => {
    if (isShown) presence.count(windows)
  }
  const host = await startWebHost({ ...options, onWindows: count })
  try {
    leaveMark(settingsFolder, { port: host.port, pid: process.pid, key: host.lockKey })
  } catch (error) {
    console.log(say('settingsNotWritable', { folder: settingsFolder, reason: String(error) }))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => end.resolve('told'))

  const browser = show(host.oneTimeUrl(), options)
  isShown = browser !== null
  console.log(say('address', { url: host.url }))

  const why = await end.promise
  console.log(say(why === 'closed' ? 'windowClosed' : 'ending'))
  presence.stop()
  removeMark(settingsFolder, host.lockKey)
  await host.close()
  browser?.kill()
}

/** Opens a window at this address, or says why none can be opened and answers null. */
function show(url: string, { opens, settingsFolder, say }: ServeOptions): ChildProcess | null {
  if (!opens) return null
  if (!hasDisplay()) {
    console.log(say('noDisplay'))
    return null
  }
  const browser = findBrowser(process.platform, process.env, homedir())
  if (browser === null) {
    console.log(say('noBrowser'))
    return null
  }
  const isRoot = process.getuid?.() === 0
  console.log(say('openingBrowser', { browser }))
  if (isRoot) console.log(say('browserAsRoot'))
  const child = openBrowser(browser, url, profileFolder(browser, settingsFolder, homedir()), isRoot)
  child.on('error', (error) => console.log(say('browserFailed', { reason: error.message })))
  return child
}

/** Windows and macOS always have one; on Linux the session says so. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
