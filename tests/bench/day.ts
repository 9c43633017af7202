import type { Page } from 'playwright-core'
import type { Block } from '../../shared/draft/block.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import { replay } from '../../shared/meeting/history.ts'
import { type Figure, figure, times } from './figures.ts'
import { firstFacts } from './log.ts'
import { longDay } from './long-day.ts'
import {
  listenToKeys,
  openHall,
  untilAtRest,
  untilHallPainted,
  type Windows,
  withWindows,
} from './windows.ts'

const QUERY = 'trach nhiem chu tri 21'
const PRESSES = 21
const SCREENS = 60

/** What a meeting of ten hours costs: its log folded, its file opened, its comments searched, its text scrolled. */
export async function benchDay(blocks: readonly Block[]): Promise<readonly Figure[]> {
  const day = longDay(firstFacts(blocks))
  const folded = await times(9, () => replay(day), 3)
  return withWindows(day, async (windows) => {
    const { page } = windows
    const begun = await times(3, () => reloaded(page), 0)
    await listenToKeys(page)
    const scrolled = await page.evaluate(scroll, SCREENS)
    const saved = await times(9, (run) => comment(page, day, run), 1)
    const search = await searched(windows)
    const hall = await openHall(windows)
    const arrows = Array.from({ length: PRESSES }, () => 'ArrowDown')
    const shown = await untilHallPainted(windows, hall, arrows)
    return [
      figure('a long day: its log folded', folded),
      figure('a long day: its file opened by the host', [windows.opening]),
      figure('a long day: window opened until its text stands', begun),
      figure('a long day: a frame while its text is scrolled, a screen each', scrolled),
      figure('a long day: a comment, from command to the margin’s mark', saved),
      figure('a long day: letter of a search to the list of what it finds', search),
      figure('a long day: arrow key to the hall repainted', shown),
    ]
  })
}

async function reloaded(page: Page): Promise<void> {
  await page.reload()
  await page.locator('main li[aria-current]').waitFor()
}

async function searched(windows: Windows): Promise<readonly number[]> {
  const { page } = windows
  await page.keyboard.press('Control+K')
  await page.locator('dialog input').waitFor()
  const taken = await untilAtRest(windows, [...QUERY])
  await page.keyboard.press('Escape')
  return taken
}

/** A comment on the first paragraph, which is in sight. */
async function comment(page: Page, day: readonly Fact[], run: number): Promise<void> {
  const captured = day.flatMap(({ event }) => (event.type === 'CommentCaptured' ? [event] : []))
  const [first] = captured
  if (first === undefined) throw new Error('a long day has comments')
  const { blockId, delegateId, kind, words } = first
  const command = { type: 'CaptureComment', blockId, delegateId, kind, words: `${words} Lần ${run}.` }
  await page.evaluate(untilMarked, command)
}

/** Runs in the operator's page: sends a command and answers when the document has been painted with it. */
function untilMarked(command: object): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const text = document.querySelector('main')
  if (text === null) throw new Error('no document is shown')
  const watch = new MutationObserver(() => {
    watch.disconnect()
    requestAnimationFrame(() => {
      const afterFrame = new MessageChannel()
      afterFrame.port1.onmessage = () => resolve()
      afterFrame.port2.postMessage(null)
    })
  })
  watch.observe(text, { subtree: true, childList: true, characterData: true })
  void fetch('/api/ask/dispatch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ command }),
  })
  return promise
}

/** Runs in the operator's page: turns the text on by a screen with each frame, and says how long each took. */
async function scroll(screens: number): Promise<readonly number[]> {
  const text = document.querySelector('main')
  if (text === null) throw new Error('no document is shown')
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const taken: number[] = []
  let before = await frame()
  for (let screen = 0; screen < screens; screen += 1) {
    text.scrollBy(0, text.clientHeight)
    const now = await frame()
    taken.push(now - before)
    before = now
  }
  text.scrollTo(0, 0)
  return taken
}
