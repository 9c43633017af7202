import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreeing, conference, proposing } from './conference.ts'
import { BUILDING, type Hall, openHall, startBrowser } from './hall.ts'
import { type Reading, readingOf } from './reading.ts'
import { onStage, SCENES } from './scenes.ts'

const SCREENS = [
  { name: '1920 × 1080', width: 1920, height: 1080 },
  { name: '1024 × 768', width: 1024, height: 768 },
  { name: '3840 × 2160', width: 3840, height: 2160 },
] as const

const readings = new Map<string, readonly Reading[]>()

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, BUILDING)
afterAll(async () => {
  await browser.close()
  print()
})

/** How large the type of each view is, as shares of the screen's height: what is read, its capitals, the smallest. */
function print(): void {
  const oneIn = (share: number) => `1/${(1 / share).toFixed(1)}`
  const lines = [...readings].map(([name, read]) => {
    const figures = read.map((one) => [one.body, one.capitals, one.smallest].map(oneIn).join(' '))
    return `${name.padEnd(20)}${figures.join('   ')}`
  })
  const screens = SCREENS.map(({ name }) => name.padEnd(23)).join('')
  console.log(`${'body capitals least'.padEnd(20)}${screens}\n${lines.join('\n')}`)
}

describe.each(SCREENS)('every view on a screen of $name', (screen) => {
  let hall: Hall

  beforeAll(async () => {
    hall = await openHall(browser, screen, [], onStage({ kind: 'cover' }))
  })
  afterAll(() => hall.page.context().close())

  it.each(SCENES)(
    'is read from the last row, and no word is cut: $name',
    async ({ name, history, stage }) => {
      await hall.enter(history.facts, stage)
      const reading = await readingOf(hall.page)
      readings.set(name, [...(readings.get(name) ?? []), reading])
      expect(reading.cut).toEqual([])
      expect(reading.body).toBeGreaterThanOrEqual(1 / 22)
      expect(reading.capitals).toBeGreaterThanOrEqual(1 / 30)
      expect(reading.smallest).toBeGreaterThanOrEqual(1 / 30 - 1e-4)
    },
  )

  it('the browser has nothing to complain of', () => {
    expect(hall.complaints).toEqual([])
  })
})

// What stands where is a matter of the shape alone: a larger screen of the same shape shows the same.
describe.each(SCREENS.slice(0, 2))('every view at its smallest and largest on $name', (screen) => {
  let hall: Hall

  beforeAll(async () => {
    hall = await openHall(browser, screen, [], onStage({ kind: 'cover' }))
  })
  afterAll(() => hall.page.context().close())

  it('no mark above or below a letter is clipped', async () => {
    const words = 'ẤỄỖẨỂ ỆẬỢỰỴ QUỴ ĐẲNG'
    const history = conference(
      proposing('2.2', 'Ổn định thu chi ngân sách', words),
      agreeing('c1'),
      proposing('note', 'Phấn đấu đạt các chỉ tiêu', words),
      agreeing('c3'),
    )
    await hall.enter(history.facts, onStage({ kind: 'paragraph', blockId: '2.2' }, { view: 'clean' }))
    const clipped = await hall.page.screenshot()
    await hall.page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLElement>('[data-part="words"], [data-beside] > p'))
        if (box.scrollWidth <= box.clientWidth) box.style.overflow = 'visible'
    })
    expect(clipped.equals(await hall.page.screenshot())).toBe(true)
  })

  it.each(SCENES)('has no type below 1/30, and no word is cut: $name', async ({ history, stage, now }) => {
    if (now) await hall.page.clock.setFixedTime(now)
    for (const size of [-3, 6]) {
      await hall.enter(history.facts, { ...stage, size })
      const { smallest, cut } = await readingOf(hall.page)
      expect(cut, `at ${size}`).toEqual([])
      expect(smallest, `at ${size}`).toBeGreaterThanOrEqual(1 / 30 - 1e-4)
    }
  })
})

// The colours of each theme are measured by themselves, in tests/renderer/parts/contrast.test.ts.
describe('every view', () => {
  let hall: Hall

  beforeAll(async () => {
    hall = await openHall(browser, SCREENS[0], [], onStage({ kind: 'cover' }))
  })
  afterAll(() => hall.page.context().close())

  it.each(SCENES)('keeps nobody out: $name', async ({ history, stage }) => {
    await hall.enter(history.facts, stage)
    const { violations } = await new AxeBuilder({ page: hall.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
