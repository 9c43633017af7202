import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../core/hosting/folders.ts'

/** How long the place of the download is given to answer, in milliseconds: a closed network costs no more. */
const KNOCK = 4_000

/** How long the download may take, in milliseconds; it is about 120 MB. */
const DOWNLOAD = 180_000

/** An Electron that ends sooner than this with an error did not run at all: a library or a display is missing. */
const FALSE_START = 15_000

/** The program of Electron's package, or null if it has not been fetched. */
export function findElectron(root: string, environment: Environment): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const name = readName(join(folder, 'path.txt'))
  const place = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  return name !== null && existsSync(join(place, name)) ? join(place, name) : null
}

function readName(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** Where the package fetches its program from. */
export function downloadPlace(environment: Environment): string {
  return (
    environment['npm_config_electron_mirror'] ??
    environment['ELECTRON_MIRROR'] ??
    'https://github.com/electron/electron/releases/download/'
  )
}

/** True if the place of the download answers, soon, whatever it answers. */
export async function canFetch(place: string): Promise<boolean> {
  try {
    await fetch(place, { method: 'HEAD', signal: AbortSignal.timeout(KNOCK) })
    return true
  } catch {
    return false
  }
}

/** Fetches the program with the package's own installer, which checks it against sums in the package. */
export function fetchElectron(root: string): Promise<boolean> {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  const child = spawn(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: DOWNLOAD })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

/**
 * Runs the app in Electron to its end and answers the exit code, or null if it did not start, as where a
 * library that it needs is missing or its sandbox is forbidden.
 */
export function runElectron(program: string, given: readonly string[]): Promise<number | null> {
  const began = performance.now()
  const child = spawn(program, [...given], { stdio: 'inherit' })
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass)
  return new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('exit', (code, signal) => {
      const failed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM'
      resolve(failed && performance.now() - began < FALSE_START ? null : (code ?? 0))
    })
  }).finally(() => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, pass)
  })
}
