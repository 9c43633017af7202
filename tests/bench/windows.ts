import type { Page } from 'playwright-core'
import type { Fact } from '../../shared/meeting/event.ts'
import type { Running } from '../e2e/running.ts'
import { runUnderWeb } from '../e2e/under-web.ts'
import { withFolders } from './folders.ts'
import { meetingFile } from './log.ts'

/** The operator's window on an open meeting, in the installed browser against the web host. */
export interface Windows {
  readonly page: Page
  readonly running: Running
  /** Milliseconds that the host took to open the meeting's file, with the way there and back. */
  readonly opening: number
}

export function withWindows<Value>(
  facts: readonly Fact[],
  work: (windows: Windows) => Promise<Value>,
): Promise<Value> {
  return withFolders(async (folders) => {
    const path = meetingFile(folders.meetings, facts)
    const running = await runUnderWeb(folders)
    try {
      const { page } = running
      const opening = await page.evaluate(openMeeting, path)
      await page.getByRole('main').waitFor()
      await listenToKeys(page)
      return await work({ page, running, opening })
    } finally {
      await running.close()
    }
  })
}

/** To be done anew when the page was loaded anew. */
export async function listenToKeys(page: Page): Promise<void> {
  await page.evaluate(noteKeys)
}

/** The hall's window, showing something. */
export async function openHall({ page, running }: Windows): Promise<Page> {
  const hall = await running.opened(() => page.keyboard.press('F9'))
  await hall.locator('[data-part="canvas"]').waitFor()
  await page.bringToFront()
  return hall
}

/**
 * From each key to the hall's window painted with what it shows then. The key's time is the browser's own; the
 * paint's is taken in the task after the frame in which the hall changed. The first key warms the windows up.
 * `pause` milliseconds before each key let the hall take in what came before it.
 */
export async function untilHallPainted(
  { page }: Windows,
  hall: Page,
  keys: readonly string[],
  pause = 0,
): Promise<readonly number[]> {
  const taken: number[] = []
  for (const key of keys) {
    await page.waitForTimeout(pause)
    await hall.evaluate(notePaint)
    await page.keyboard.press(key)
    const painted = await noted(hall, 'painted')
    taken.push(painted - (await noted(page, 'pressed')))
  }
  return taken.slice(1)
}

/** From each key until the operator's window has drawn all that it changes and is at rest. */
export async function untilAtRest({ page }: Windows, keys: readonly string[]): Promise<readonly number[]> {
  const taken: number[] = []
  for (const key of keys) {
    await page.evaluate(() => delete document.body.dataset['rested'])
    await page.keyboard.press(key)
    const rested = await noted(page, 'rested')
    taken.push(rested - (await noted(page, 'pressed')))
  }
  return taken.slice(1)
}

async function noted(page: Page, name: 'painted' | 'pressed' | 'rested'): Promise<number> {
  const found = await page.waitForFunction((name) => document.body.dataset[name], name)
  return Number(await found.jsonValue())
}

/** Runs in the operator's page. */
async function openMeeting(path: string): Promise<number> {
  const start = performance.now()
  const reply = await fetch('/api/ask/openMeeting', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path }),
  })
  await reply.arrayBuffer()
  return performance.now() - start
}

/** Runs in the operator's page: keeps the moment of the last key, and when the window has nothing left to do. */
function noteKeys(): void {
  const moment = (time: number) => String(performance.timeOrigin + time)
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      document.body.dataset['pressed'] = moment(timeStamp)
      requestIdleCallback(() => {
        document.body.dataset['rested'] = moment(performance.now())
      })
    },
    { capture: true },
  )
}

/** Runs in the hall's page: keeps the moment when the next change is painted. */
function notePaint(): void {
  delete document.body.dataset['painted']
  const canvas = document.querySelector('[data-part="canvas"]')
  if (canvas === null) throw new Error('the hall shows nothing')
  const watch = new MutationObserver(() => {
    watch.disconnect()
    requestAnimationFrame(() => {
      const afterFrame = new MessageChannel()
      afterFrame.port1.onmessage = () => {
        document.body.dataset['painted'] = String(performance.timeOrigin + performance.now())
      }
      afterFrame.port2.postMessage(null)
    })
  })
  watch.observe(canvas, { subtree: true, childList: true, characterData: true })
}
