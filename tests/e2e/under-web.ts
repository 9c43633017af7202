import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../electron/web/browser.ts'
import { root } from '../tool.ts'
import type { Folders, Running } from './running.ts'

/** The app under the web host, a process of its own as it is for its users, in the installed browser. */
export async function runUnderWeb(folders: Folders): Promise<Running> {
  const host = startHost(folders)
  const url = await addressOf(host)
  const browser = await launchBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(url)
  return {
    page,
    async opened(press) {
      // Together: a press that fails is told as such, and not as a wait that nobody awaited.
      const [popup] = await Promise.all([page.waitForEvent('popup'), press()])
      return popup
    },
    async saved(press) {
      const [file] = await Promise.all([page.waitForEvent('download'), press()])
      const name = file.suggestedFilename()
      const path = join(folders.saved, name)
      await file.saveAs(path)
      return { name, path }
    },
    async namesFolder(folder) {
      const settings = page.getByRole('dialog')
      await settings.getByLabel('Đường dẫn thư mục').fill(folder)
      await settings.getByRole('button', { name: 'Chép vào đây' }).press('Enter')
    },
    async kill() {
      await end(host, 'SIGKILL')
      await browser.close()
    },
    async close() {
      await browser.close()
      await end(host, 'SIGTERM')
    },
  }
}

/** Starts the built host in these folders; it opens no window and prints its address. */
export function startHost(folders: Folders): ChildProcess {
  return spawn(
    process.execPath,
    [
      join(root, 'dist', 'hosts', 'web.js'),
      '--no-open',
      '--folder',
      folders.meetings,
      '--settings',
      folders.settings,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
}

/** The address that a host prints. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the host was started without a pipe for what it prints')
  for await (const line of createInterface({ input: stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line) ?? []
    if (url !== undefined) {
      stdout.resume()
      return url
    }
  }
  throw new Error('the host ended without printing an address')
}

async function end(host: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return
  const exit = once(host, 'exit')
  host.kill(signal)
  await exit
}

async function launchBrowser(): Promise<Browser> {
  const program = findBrowser(process.platform, process.env, homedir())
  if (program === null) {
    throw new Error('No Chromium, Chrome or Edge is installed: the end-to-end specs need one')
  }
  return await chromium.launch({
    executablePath: program,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      // Chromium's sandbox does not work for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}
