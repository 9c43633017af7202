import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILDING, type Hall, openHall, startBrowser } from '../renderer/projector/hall.ts'
import { onStage, SCENES } from '../renderer/projector/scenes.ts'
import { root } from '../tool.ts'
import { differenceFrom, keep } from './pictures.ts'

/**
 * Every view of the hall beside the picture of it that was looked at and kept. After a wanted change the kept
 * pictures are made anew with `KEEP_PICTURES=yes` before the command, and looked at before they are committed.
 */
const KEEP = process.env['KEEP_PICTURES'] === 'yes'

/** The share of a picture that may differ: another machine smooths edges otherwise, and moves no word. */
const TOLERATED = 0.002

const SCREENS = [
  { name: '1920 × 1080', width: 1920, height: 1080, kept: '1920' },
  { name: '1024 × 768', width: 1024, height: 768, kept: '1024' },
  // Of the same shape as the first, and so the same picture: it is held against that.
  { name: '3840 × 2160', width: 3840, height: 2160, kept: '1920' },
] as const

let browser: Browser
let canvas: Page
beforeAll(async () => {
  browser = await startBrowser()
  canvas = await browser.newPage()
}, BUILDING)
afterAll(() => browser.close())

describe.each(SCREENS)('on a screen of $name', ({ width, height, kept }) => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall(browser, { width, height }, [], onStage({ kind: 'cover' }))
  })
  afterAll(() => hall.page.context().close())

  it.each(SCENES)('the hall sees what was kept: $name', async ({ name, history, stage, now }) => {
    if (now) await hall.page.clock.setFixedTime(now)
    await hall.enter(history.facts, stage)
    const picture = await hall.page.screenshot(width > 1920 ? { type: 'jpeg', quality: 90 } : {})
    const path = join(root, 'tests', 'golden', 'hall', `${name}-${kept}.png`)
    if (KEEP && width <= 1920) await keep(path, picture, canvas)
    expect(await differenceFrom(path, picture, canvas), path).toBeLessThanOrEqual(TOLERATED)
  })
})
