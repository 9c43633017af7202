import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findBrowser } from '../electron/web/browser.ts'

/** Programs that tests read papers back and sign them with, and Debian's packages that bring them. */
const READERS = { pdftotext: 'poppler-utils', qpdf: 'qpdf', pk12util: 'libnss3-tools' } as const

/**
 * Sees to it that there is a browser for the end-to-end tests, and the programs that read papers back. On
 * Debian as root it installs what is missing; elsewhere it says what to install.
 */
export function prepareMachine(): void {
  const browser = findBrowser(process.platform, process.env, homedir())
  console.log(
    browser === null ? 'No Chromium, Chrome or Edge is installed.' : `Browser for the tests: ${browser}`,
  )
  const readers = Object.entries(READERS).flatMap(([program, bringer]) =>
    isInstalled(program) ? [] : [bringer],
  )
  const missing = [...(browser === null ? ['chromium'] : []), ...readers]
  if (missing.length === 0) return
  if (canInstall()) install(missing)
  else console.log(`Missing for some of the tests, please install: ${missing.join(', ')}`)
}

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && isInstalled('apt-get')
}

function install(missing: readonly string[]): void {
  console.log(`Installing with apt-get: ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...given: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...given], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  // One at a time: that one cannot be had shall not keep another from being installed.
  const failed = apt('update')
    ? missing.filter((name) => !apt('install', '-y', '--no-install-recommends', name))
    : missing
  if (failed.length > 0) console.log(`Could not be installed: ${failed.join(', ')}`)
}
