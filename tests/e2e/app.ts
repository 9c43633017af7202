import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import type {} from '../../renderer/channel.ts'
import { type Event, eventShape } from '../../shared/meeting/event.ts'
import { PATIENCE } from './patience.ts'
import type { Folders, Running, Saved } from './running.ts'
import { electronProgram, runUnderElectron } from './under-electron.ts'
import { runUnderWeb } from './under-web.ts'

/** The whole app in fresh folders of its own: under Electron where its program is installed, else the web host. */
export class App {
  readonly folders: Folders
  /** Whatever a window complained of: errors on the console, violations of the policy, exceptions. */
  readonly complaints: string[] = []
  readonly #folder: string
  #running: Running

  private constructor(folder: string, folders: Folders, running: Running) {
    this.#folder = folder
    this.folders = folders
    this.#running = running
    this.#heed(running.page)
  }

  static async open(): Promise<App> {
    const folder = mkdtempSync(join(tmpdir(), 'nghi-su-e2e-'))
    const folders = {
      meetings: join(folder, 'meetings'),
      settings: join(folder, 'settings'),
      saved: join(folder, 'saved'),
    }
    mkdirSync(folders.saved)
    return new App(folder, folders, await run(folders))
  }

  /** The operator's window. Another one after a restart. */
  get page(): Page {
    return this.#running.page
  }

  /** Opens the hall's window as the operator does, by F9 in the sitting. */
  async hall(): Promise<Page> {
    const hall = await this.#running.opened(() => this.page.keyboard.press('F9'))
    this.#heed(hall)
    await hall.setViewportSize({ width: 1280, height: 720 })
    await this.page.bringToFront()
    return hall
  }

  /** What is on the operator's screen, for whoever reads of a failure: what was said, where the focus is, a picture. */
  async seen(): Promise<string> {
    const picture = join(tmpdir(), `nghi-su-failed-${process.pid}-${Date.now()}.png`)
    await this.page.screenshot({ path: picture })
    const focus = await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? 'nowhere')
    const said = await this.page.locator('[role="status"], [role="alert"]').allTextContents()
    return [`said: ${said.join(' | ')}`, `focus: ${focus}`, `complaints: ${this.complaints}`, picture].join(
      '\n',
    )
  }

  /** The log of the open meeting, as the host has it. */
  async facts(): Promise<readonly Event[]> {
    const reply: unknown = await this.page.evaluate(async () => {
      const { nghiSu: bridge } = window
      if (bridge) return await bridge.ask('factsSince', { seq: 0 })
      const given = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"seq":0}' }
      return await (await fetch('/api/ask/factsSince', given)).json()
    })
    return logShape.parse(reply).value.map(({ event }) => event)
  }

  saved(press: () => Promise<void>): Promise<Saved> {
    return this.#running.saved(press)
  }

  namesFolder(folder: string): Promise<void> {
    return this.#running.namesFolder(folder)
  }

  /** Kills the host in the middle of whatever it does and starts the app again in the same folders. */
  async killAndRestart(): Promise<void> {
    // What a window says of a host that was killed on purpose, in the moment before it is closed itself, is no complaint.
    for (const window of this.page.context().pages()) window.removeAllListeners('console')
    await this.#running.kill()
    this.#running = await run(this.folders)
    this.#heed(this.page)
  }

  async close(): Promise<void> {
    await this.#running.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #heed(page: Page): void {
    page.setDefaultTimeout(PATIENCE)
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(error.message))
  }
}

const logShape = z.object({ value: z.array(z.object({ event: eventShape })) })

function run(folders: Folders): Promise<Running> {
  return electronProgram === null ? runUnderWeb(folders) : runUnderElectron(electronProgram, folders)
}
