import type { Page } from 'playwright-core'
import type { Block } from '../../shared/draft/block.ts'
import { runUnderWeb } from '../e2e/under-web.ts'
import { line } from './figures.ts'
import { withFolders } from './folders.ts'

const PRESSES = 30

/**
 * From the operator's arrow key to the hall's window painted with the next paragraph: two pages of the installed
 * browser against the web host. The key's time is the browser's own; the paint's is taken in the task after the
 * frame in which the hall changed.
 */
export function benchHall(blocks: readonly Block[]): Promise<readonly string[]> {
  return withFolders(async (folders) => {
    const running = await runUnderWeb(folders)
    try {
      const { page } = running
      await page.evaluate(openMeeting, blocks)
      await page.getByRole('main').waitFor()
      const hall = await running.opened(() => page.keyboard.press('F9'))
      await hall.locator('[data-part="canvas"]').waitFor()
      await page.bringToFront()
      await page.evaluate(noteKeys)
      return [line('from an arrow key to the hall repainted', await presses(page, hall))]
    } finally {
      await running.close()
    }
  })
}

async function presses(page: Page, hall: Page): Promise<readonly number[]> {
  const taken: number[] = []
  // The first ones come from the cover and warm the windows up.
  for (let press = 0; press < PRESSES + 3; press += 1) {
    await hall.evaluate(notePaint)
    await page.keyboard.press('ArrowDown')
    const painted = Number(
      await (await hall.waitForFunction(() => document.body.dataset['painted'])).jsonValue(),
    )
    const pressed = await page.evaluate(() => Number(document.body.dataset['pressed']))
    if (press >= 3) taken.push(painted - pressed)
  }
  return taken
}

/** Runs in the operator's page. */
async function openMeeting(blocks: readonly Block[]): Promise<void> {
  const ask = async (name: string, argument: object) => {
    const reply = await fetch(`/api/ask/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(argument),
    })
    return (await reply.json()).value
  }
  await ask('createMeeting', { ...(await ask('sampleMeeting', {})), blocks })
}

/** Runs in the operator's page: keeps the moment of the last key. */
function noteKeys(): void {
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      document.body.dataset['pressed'] = String(performance.timeOrigin + timeStamp)
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
