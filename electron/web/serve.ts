import type { Say } from '../core/hosting/phrases.ts'
import { startWebHost } from './host.ts'
import { askRunningHost, leaveMark, removeMark } from './lock.ts'
import { createPresence, GRACE } from './presence.ts'
import type { WebServer } from './server.ts'
import type { OpenWindow } from './window.ts'

export interface ServeOptions {
  /** The folder of the built windows. */
  readonly windows: string
  readonly folder: string
  readonly settingsFolder: string
  readonly openWindow: OpenWindow
  readonly say: Say
  /** How long no window may be there before the host ends, in milliseconds. */
  readonly grace?: number
}

/**
 * Runs the app under the web host until its window is closed for good or the process is told to end. If a
 * host is running already, a window of that one is opened instead. Everything said goes to the terminal.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { say, openWindow } = options
  const running = await askRunningHost(options.settingsFolder)
  if (running === null) return serveUntilTold(options)
  console.log(say('alreadyRunning'))
  if (openWindow(running) === null) console.log(say('address', { url: running }))
}

async function serveUntilTold(options: ServeOptions): Promise<void> {
  const { say, settingsFolder } = options
  const end = Promise.withResolvers<'windowClosed' | 'ending'>()
  const presence = createPresence(() => end.resolve('windowClosed'), options.grace ?? GRACE)
  // A window that was not opened here is nobody's to miss: a printed address waits for its readers for ever.
  let isShown = false
  const onWindows = (count: number) => {
    if (isShown) presence.count(count)
  }
  const tellToEnd = () => end.resolve('ending')
  for (const signal of SIGNALS) process.once(signal, tellToEnd)

  const host = await startWebHost({ ...options, onWindows })
  mark(host, options)
  const window = options.openWindow(host.oneTimeUrl())
  isShown = window !== null
  console.log(say('address', { url: host.url }))

  console.log(say(await end.promise))
  presence.stop()
  for (const signal of SIGNALS) process.removeListener(signal, tellToEnd)
  removeMark(settingsFolder, host.lockKey)
  await host.close()
  window?.close()
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Without its mark the host works; only a second start would not find it. */
function mark(host: WebServer, { settingsFolder, say }: ServeOptions): void {
  try {
    leaveMark(settingsFolder, { port: host.port, pid: process.pid, key: host.lockKey })
  } catch (error) {
    console.log(say('settingsNotWritable', { folder: settingsFolder, reason: String(error) }))
  }
}
