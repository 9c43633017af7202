import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import type { Environment } from '../core/hosting/folders.ts'

/** Where a system keeps the browsers that can show the app in a window of its own, the best choice first. */
export function browserPlaces(
  platform: NodeJS.Platform,
  environment: Environment,
  home: string,
): readonly string[] {
  if (platform === 'win32') return windowsPlaces(environment)
  if (platform === 'darwin') return macPlaces(home)
  return linuxPlaces(environment)
}

function linuxPlaces({ PATH = '' }: Environment): readonly string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  const folders = PATH.split(':').filter((folder) => posix.isAbsolute(folder))
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

function windowsPlaces(environment: Environment): readonly string[] {
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ]
  const folders = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']]
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder === undefined ? [] : [win32.join(folder, ...program)])),
  )
}

function macPlaces(home: string): readonly string[] {
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )
}

/** The first of the usual browsers that is installed here and may be run, or null. */
export function findBrowser(
  platform: NodeJS.Platform,
  environment: Environment,
  home: string,
  isProgram: (path: string) => boolean = mayRun,
): string | null {
  return browserPlaces(platform, environment, home).find(isProgram) ?? null
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * What the browser is started with: a window without an address bar, a profile of its own (no extension, no
 * other page's cookies, no offer to translate the draft), and no traffic of the browser's own.
 *
 * Chromium's sandbox does not work for root; `isRoot` turns it off, and the host says so.
 */
export function browserArguments(url: string, profile: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-extensions',
    '--disable-features=Translate,AutofillServerCommunication,OptimizationHints,MediaRouter',
    '--hide-crash-restore-bubble',
    '--window-size=1440,900',
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ]
}

/**
 * The browser's profile folder: in the settings folder, or, for a browser from a snap package, which may not
 * write to hidden folders, in the snap's own.
 */
export function profileFolder(browser: string, settings: string, home: string): string {
  if (!browser.startsWith('/snap/')) return `${settings}/browser`
  return posix.join(home, 'snap', posix.basename(browser), 'common', 'nghi-su')
}

/** Opens the app's window. The answer ends when the browser does, or at once where one was running already. */
export function openBrowser(browser: string, url: string, profile: string, isRoot: boolean): ChildProcess {
  mkdirSync(profile, { recursive: true })
  const child = spawn(browser, [...browserArguments(url, profile, isRoot)], { stdio: 'ignore' })
  child.unref()
  return child
}
