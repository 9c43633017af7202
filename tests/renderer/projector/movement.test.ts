import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILDING, type Hall, openWindow, startBrowser } from './hall.ts'
import { onStage, SCENES } from './scenes.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, BUILDING)
afterAll(() => browser.close())

const paragraph = (blockId: string) => onStage({ kind: 'paragraph', blockId })
const [{ history } = { history: { facts: [] } }] = SCENES

async function openMoving(reducedMotion: 'reduce' | 'no-preference'): Promise<Hall> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion })
  return openWindow(context, 'projector.html', history.facts, paragraph('1.2'))
}

/** What moves in the window now: for how many milliseconds, and what of it. */
function movements(page: Page) {
  return page.evaluate(() =>
    document.getAnimations().map((one) => ({
      duration: Number(one.effect?.getComputedTiming().duration ?? 0),
      moved: one.effect instanceof KeyframeEffect ? one.effect.getKeyframes().flatMap(Object.keys) : [],
    })),
  )
}

describe('as the hall goes from paragraph to paragraph', () => {
  it('the next one moves in within 150 ms, and nothing fades or blinks', async () => {
    const { page, show } = await openMoving('no-preference')
    const seen: Awaited<ReturnType<typeof movements>>[] = []
    for (const id of ['1.3', '1.4']) {
      await show(paragraph(id))
      seen.push(await movements(page))
    }
    for (const one of seen.flat()) {
      expect(one.duration).toBeLessThanOrEqual(150)
      expect(one.moved).toContain('transform')
      expect(one.moved).not.toContain('opacity')
      expect(one.moved).not.toContain('visibility')
    }
    expect(seen.flat().length).toBeGreaterThan(0)
    await page.context().close()
  })

  it('nothing moves where the system asks for none', async () => {
    const { page, show } = await openMoving('reduce')
    await show(paragraph('1.3'))
    expect((await movements(page)).filter(({ duration }) => duration > 0)).toEqual([])
    await page.context().close()
  })
})
