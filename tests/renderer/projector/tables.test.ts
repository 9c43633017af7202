import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILDING, type Hall, openHall, startBrowser } from './hall.ts'
import { readingOf } from './reading.ts'
import { onStage, TABLES } from './scenes.ts'

const SCREENS = [
  { name: '1920 × 1080', width: 1920, height: 1080 },
  { name: '1024 × 768', width: 1024, height: 768 },
] as const

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, BUILDING)
afterAll(() => browser.close())

describe.each(SCREENS)('a table in the hall on $name', (screen) => {
  let hall: Hall

  beforeAll(async () => {
    hall = await openHall(browser, screen, [], onStage({ kind: 'cover' }))
  })
  afterAll(() => hall.page.context().close())

  it.each(TABLES)('has no type below 1/30, and no word is cut: $name', async ({ history, stage }) => {
    for (const size of [-3, 0, 6]) {
      await hall.enter(history.facts, { ...stage, size })
      const { smallest, cut } = await readingOf(hall.page)
      expect(cut, `at ${size}`).toEqual([])
      expect(smallest, `at ${size}`).toBeGreaterThanOrEqual(1 / 30 - 1e-4)
    }
  })

  it.each(TABLES)(
    'keeps nobody out, and the browser has nothing to complain of: $name',
    async ({ history, stage }) => {
      await hall.enter(history.facts, stage)
      const { violations } = await new AxeBuilder({ page: hall.page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(hall.complaints).toEqual([])
    },
  )
})
