import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { begin } from '../../../electron/desktop/begin.ts'
import { freshFolder } from '../core/folder.ts'
import { app, calls, machine, startAfresh } from './electron-stand-in.ts'

/** Describes the machine before the app starts. */
export interface Start {
  readonly line?: readonly string[]
  readonly displays?: typeof machine.displays
  readonly isFirst?: boolean
  readonly platform?: NodeJS.Platform
  /** False for an app whose windows were never built. */
  readonly hasWindows?: boolean
}

/** Starts the desktop host on the stand-in, with two built pages, and waits until it has settled. */
export async function startApp(start: Start = {}): Promise<{ readonly home: string }> {
  startAfresh()
  const home = freshFolder()
  const {
    line = [],
    displays = machine.displays,
    isFirst = true,
    platform = 'linux',
    hasWindows = true,
  } = start
  Object.assign(machine, { displays, isFirst, home, appPath: join(home, 'app') })
  if (hasWindows) buildWindows(join(home, 'app', 'dist', 'renderer'))
  replace('platform', platform)
  replace('argv', ['nghi-su', ...line])
  replace('env', { ...process.env, XDG_CONFIG_HOME: join(home, 'config'), APPDATA: join(home, 'config') })
  begin()
  await vi.waitUntil(() => calls.some(([name]) => ['window.open', 'app.quit', 'app.exit'].includes(name)))
  return { home }
}

function buildWindows(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'điều hành')
  writeFileSync(join(folder, 'projector.html'), 'hội trường')
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {}')
}

/** Gives the process another value until the test ends. */
function replace<Name extends 'platform' | 'argv' | 'env'>(name: Name, value: NodeJS.Process[Name]): void {
  const before = process[name]
  Object.defineProperty(process, name, { value, configurable: true, writable: true })
  onTestFinished(() => {
    Object.defineProperty(process, name, { value: before, configurable: true, writable: true })
  })
}

/** Ends the app as the system does, and waits until it has let go. */
export async function quitApp(): Promise<void> {
  const preventDefault = vi.fn()
  app.emit('will-quit', { preventDefault })
  if (preventDefault.mock.calls.length > 0) {
    await vi.waitUntil(() => calls.some(([name]) => name === 'app.quit'))
  }
}
