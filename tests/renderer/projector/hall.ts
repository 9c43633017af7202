import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { make, WINDOWS } from '../../../electron/commands/building.ts'
import { type Pages, readPages } from '../../../electron/core/hosting/pages.ts'
import { PROTECTIVE_HEADERS } from '../../../electron/core/hosting/protection.ts'
import { findBrowser } from '../../../electron/web/browser.ts'
import type { Greeting, News, OpenMeeting } from '../../../shared/channel.ts'
import type { Fact } from '../../../shared/meeting/event.ts'
import type { Stage } from '../../../shared/meeting/stage.ts'
import { root } from '../../tool.ts'

/** The hall's window in a real browser, built as it is shipped, with a meeting given to it by hand. */
export interface Hall {
  readonly page: Page
  /** What the browser complained of: scripts that failed, styles that the content policy refused. */
  readonly complaints: readonly string[]
  /** Tells the window what the host would tell it. */
  tell(news: News): Promise<void>
  /** Tells it what is on stage. */
  show(stage: Stage): Promise<void>
  /** Lets another meeting be opened in the place of this one. */
  enter(facts: readonly Fact[], stage: Stage): Promise<void>
}

/** The windows as they were built when the browser was started: another run may build them anew meanwhile. */
let pages: Pages = new Map()

const ADDRESS = 'http://localhost:1/'

/** How long the windows may take to be built before the first test, in milliseconds. */
export const BUILDING = 60_000

export async function startBrowser(): Promise<Browser> {
  const failure = make(root, WINDOWS)
  if (failure !== null) throw new Error(failure)
  pages = readPages(join(root, 'dist', 'renderer'))
  const executablePath = findBrowser(process.platform, process.env, homedir())
  if (executablePath === null) throw new Error('no Chromium, Chrome or Edge to test with')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
}

/**
 * Opens the hall on a screen of the given size, with the facts of a meeting, what is on stage and what time it is.
 * Nothing moves in it, so that it can be looked at at once.
 */
export async function openHall(
  browser: Browser,
  screen: { readonly width: number; readonly height: number },
  facts: readonly Fact[],
  stage: Stage,
  now?: Date,
): Promise<Hall> {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce' })
  if (now) await context.clock.setFixedTime(now)
  return openWindow(context, 'projector.html', facts, stage)
}

/** Opens one of the two windows. Windows of one context find each other, as those of one machine do. */
export async function openWindow(
  context: BrowserContext,
  file: 'index.html' | 'projector.html',
  facts: readonly Fact[],
  stage: Stage,
): Promise<Hall> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const found = pages.get(pathname)
    if (!found) return route.fulfill({ status: 404 })
    return route.fulfill({ body: found.bytes, contentType: found.type, headers: { ...PROTECTIVE_HEADERS } })
  })
  await page.addInitScript(beTheHost, greeting(facts, stage))
  await page.goto(`${ADDRESS}${file}`)
  await page.evaluate(() => document.fonts.ready)
  return {
    page,
    complaints,
    tell: (news) => tell(page, news),
    show: (next) => tell(page, { kind: 'stage', stage: next }),
    async enter(other, next) {
      await tell(page, { kind: 'meeting', meeting: null })
      await tell(page, { kind: 'meeting', meeting: opened(other, next) })
    },
  }
}

function greeting(facts: readonly Fact[], stage: Stage): Greeting {
  return {
    version: '0',
    host: 'desktop',
    preferences: { language: 'vi', theme: 'system', lastAbout: null, copyFolder: null },
    folder: '',
    meeting: opened(facts, stage),
    secondCopy: { kind: 'none' },
  }
}

function opened(facts: readonly Fact[], stage: Stage): OpenMeeting {
  return { path: '', fileName: '', facts, stage, scratch: [] }
}

/** Runs in the page: stands in for the bridge of the desktop host. */
function beTheHost(greeting: Greeting): void {
  Object.assign(window, {
    nghiSu: {
      ask: async (name: string) => ({ ok: true, value: name === 'greet' ? greeting : null }),
      listen: (heard: (news: unknown) => void) => {
        window.addEventListener('tell-hall', (event) => {
          if (event instanceof CustomEvent) heard(event.detail)
        })
        return () => {}
      },
    },
  })
}

async function tell(page: Page, news: News): Promise<void> {
  await page.evaluate(
    (told) =>
      new Promise<void>((shown) => {
        window.dispatchEvent(new CustomEvent('tell-hall', { detail: told }))
        requestAnimationFrame(() => requestAnimationFrame(() => shown()))
      }),
    news,
  )
  // Words in a weight or with letters that were not shown before are drawn once more when these have come.
  await page.evaluate(() => document.fonts.ready)
}
