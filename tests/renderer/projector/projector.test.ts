import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import { after as historyAfter, rewordingOf } from '../operator/sitting/given.ts'
import { BUILDING, type Hall, openHall, openWindow, startBrowser } from './hall.ts'
import { type Screenful, screenful } from './words-on-screen.ts'

const SENTENCE = 'Tiếp tục đổi mới phương thức lãnh đạo, nâng cao chất lượng đội ngũ cán bộ, đảng viên. '
const SHORT = 'Khắc phục hạn chế sau kết luận kiểm tra.'
const MIDDLING = SENTENCE.repeat(4).trim()
const LONG = SENTENCE.repeat(45).trim()

const agreed = (id: string) => ({ type: 'AgreeAmendment', amendmentId: id }) as const

const { facts } = historyAfter(
  rewordingOf('1.1', LONG),
  agreed('c1'),
  rewordingOf('1.2', SHORT),
  agreed('c3'),
  rewordingOf('2.1', MIDDLING),
  agreed('c5'),
  rewordingOf('note', 'Phấn đấu đạt và vượt các chỉ tiêu.'),
  rewordingOf('note', 'Phấn đấu đạt toàn bộ các chỉ tiêu.'),
)

const onStage = (blockId: string, more: Partial<Stage> = {}): Stage => ({
  ...OPENING_STAGE,
  scene: { kind: 'paragraph', blockId },
  view: 'clean',
  ...more,
})

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
}, BUILDING)
afterAll(() => browser.close())

/** What the hall reads when this is on stage. */
async function read(hall: Hall, stage: Stage): Promise<Screenful> {
  await hall.show(stage)
  return screenful(hall)
}

async function wordsOf({ page }: Hall, part: string): Promise<string> {
  return (await page.locator(part).textContent()) ?? ''
}

describe.each([
  { name: '1280 × 720', width: 1280, height: 720 },
  { name: '1920 × 1080', width: 1920, height: 1080 },
  { name: '1024 × 768, 4:3', width: 1024, height: 768 },
  { name: '3840 × 2160', width: 3840, height: 2160 },
])('given a screen of $name', (screen) => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall(browser, screen, facts, onStage('1.2'))
  })
  afterAll(() => hall.page.context().close())

  it('the type is at least 1/22 of its height by default', async () => {
    expect((await read(hall, onStage('1.2'))).type).toBeGreaterThanOrEqual(1 / 22)
  })

  it('the type is at least 1/22 of its height however long the paragraph, if nobody asks for less', async () => {
    for (const blockId of ['1.1', '2.1']) {
      expect((await read(hall, onStage(blockId))).type, blockId).toBeGreaterThanOrEqual(1 / 22)
    }
  })

  it('the type is never below 1/30 of its height', async () => {
    for (const blockId of ['1.1', '1.2', '2.1']) {
      for (const size of [-3, 0, 6]) {
        const { type } = await read(hall, onStage(blockId, { size }))
        expect(type, `${blockId} at ${size}`).toBeGreaterThanOrEqual(1 / 30 - 1e-4)
      }
    }
  })

  it('a larger size is larger, a smaller one smaller', async () => {
    const [smaller, usual, larger] = [
      await read(hall, onStage('1.2', { size: -2 })),
      await read(hall, onStage('1.2')),
      await read(hall, onStage('1.2', { size: 2 })),
    ]
    expect(smaller.type).toBeLessThan(usual.type)
    expect(larger.type).toBeGreaterThan(usual.type)
  })

  it('a paragraph of middling length stands there whole', async () => {
    const seen = await read(hall, onStage('2.1'))
    expect(seen).toMatchObject({ text: `2.1. ${MIDDLING}`, cut: [], isOnScreen: true, pages: 1 })
  })

  it('the pages of a paragraph too long for it hold every word once', async () => {
    const { pages } = await read(hall, onStage('1.1'))
    expect(pages).toBeGreaterThan(1)
    const seen: Screenful[] = []
    for (let page = 0; page < pages; page += 1) seen.push(await read(hall, onStage('1.1', { page })))
    expect(seen.flatMap(({ cut }) => cut)).toEqual([])
    expect(seen.every(({ isOnScreen }) => isOnScreen)).toBe(true)
    expect(seen.map(({ text }) => text).join(' ')).toBe(`1.1. ${LONG}`)
  })

  it('nothing scrolls, and the browser has nothing to complain of', async () => {
    await hall.show(onStage('1.1', { view: 'redline' }))
    const beyond = await hall.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight]
    })
    expect(beyond).toEqual([0, 0])
    expect(hall.complaints).toEqual([])
  })
})

describe('given what is on stage', () => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall(browser, { width: 1280, height: 720 }, facts, OPENING_STAGE)
  })
  afterAll(() => hall.page.context().close())

  it('the cover shows the meeting’s name and its body', async () => {
    await hall.show(OPENING_STAGE)
    const words = await wordsOf(hall, 'main')
    expect(words).toContain('Hội nghị Đảng ủy phường Tân Hòa lần thứ 13')
    expect(words).toContain('Đảng ủy phường Tân Hòa')
  })

  it('a redline has its path above and its legend below', async () => {
    await hall.show(onStage('1.2', { view: 'redline' }))
    expect(await wordsOf(hall, '[data-part="path"]')).toMatch(/1\. Công tác xây dựng Đảng.*1\.2/)
    expect(await wordsOf(hall, '[data-part="words"] ins >> nth=0')).not.toBe('')
    expect(await wordsOf(hall, '[data-part="foot"]')).toMatch(/bỏ.*thêm/)
  })

  it('a clean text has no legend', async () => {
    await hall.show(onStage('1.2'))
    expect(await wordsOf(hall, '[data-part="foot"]')).toBe('')
  })

  it('a blank hall sees the meeting’s name and none of the text', async () => {
    await hall.show(onStage('1.2', { blank: true }))
    const words = await wordsOf(hall, 'main')
    expect(words).toContain('Hội nghị Đảng ủy phường Tân Hòa lần thứ 13')
    expect(words).not.toContain('Khắc phục')
  })

  it('a page beyond the last shows the last', async () => {
    const { pages } = await read(hall, onStage('1.1'))
    const last = await read(hall, onStage('1.1', { page: pages - 1 }))
    expect(await read(hall, onStage('1.1', { page: 99 }))).toEqual(last)
  })

  it('nothing stays from what was there before', async () => {
    await hall.show(onStage('1.1', { page: 2, size: 6 }))
    const seen = await read(hall, onStage('1.2', { theme: 'dark' }))
    expect(seen).toMatchObject({ text: `1.2. ${SHORT}`, pages: 1 })
    expect(await hall.page.locator('[data-theme="dark"]').count()).toBe(1)
  })

  it('a proposal names its proposer and says which words another one touches too', async () => {
    await hall.show({ ...OPENING_STAGE, scene: { kind: 'amendment', amendmentId: 'c8' } })
    const words = await wordsOf(hall, 'main')
    expect(words).toContain('Phương án 2')
    expect(words).toContain('Lê Minh Đức')
    expect(words).toMatch(/Trùng với sửa đổi khác ở: “.+”/)
  })

  it('a move says where to, and a paragraph that was moved that it was', async () => {
    const move = { kind: 'move', blockId: '2', anchorId: '1', side: 'before' } as const
    const proposed = historyAfter({ type: 'ProposeAmendment', change: move, proposers: [], commentId: null })
    const stage: Stage = { ...OPENING_STAGE, scene: { kind: 'amendment', amendmentId: 'c1' } }
    const before = await openHall(browser, { width: 1280, height: 720 }, proposed.facts, stage)
    expect(await wordsOf(before, '[data-current]')).toContain('Đề nghị chuyển đoạn lên trước 1')
    await before.page.context().close()

    const moved = historyAfter(
      { type: 'ProposeAmendment', change: move, proposers: [], commentId: null },
      agreed('c1'),
    )
    const later = await openHall(
      browser,
      { width: 1280, height: 720 },
      moved.facts,
      onStage('2', { view: 'redline' }),
    )
    expect(await wordsOf(later, '[data-current]')).toContain('Chuyển đến đây')
    await later.page.context().close()
  })

  it('a wording being typed is said to be no decision', async () => {
    const text = [{ text: 'Khắc phục ngay hạn chế.', marks: [] }]
    await hall.show({ ...OPENING_STAGE, scene: { kind: 'typing', blockId: '1.2', text } })
    expect(await wordsOf(hall, 'main')).toContain('Đang soạn, chưa kết luận')
  })
})

describe('given the operator’s window beside a hall of another shape', () => {
  it('the miniature breaks its lines and pages at the same words', async () => {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
    const stage = onStage('1.1', { page: 1 })
    const hall = await openWindow(context, 'projector.html', facts, stage)
    const operator = await openWindow(context, 'index.html', facts, stage)
    await operator.page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(async () => (await screenful(operator)).pages).toBe((await screenful(hall)).pages)
    const { text } = await screenful(hall)
    await expect.poll(async () => (await screenful(operator)).text).toBe(text)
    await context.close()
  })

  it('the operator sees whether it is open, and on which screen', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    const operator = await openWindow(context, 'index.html', facts, OPENING_STAGE)
    const button = (words: string) => operator.page.getByRole('button', { name: words }).waitFor()
    await button('Mở màn hình')
    const hall = await openWindow(context, 'projector.html', facts, OPENING_STAGE)
    // The browser of the tests has one screen.
    await button('Chung một màn hình')
    await hall.page.close({ runBeforeUnload: true })
    await button('Mở màn hình')
    await context.close()
  })

  it('what the desktop host tells of its display comes before what the windows guess', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    const operator = await openWindow(context, 'index.html', facts, OPENING_STAGE)
    await openWindow(context, 'projector.html', facts, OPENING_STAGE)
    for (const [display, words] of [
      ['filled', 'Màn hình đang mở'],
      ['lost', 'Mất màn hình'],
      ['filled', 'Màn hình đang mở'],
    ] as const) {
      await operator.tell({ kind: 'display', display })
      await operator.page.getByRole('button', { name: words }).waitFor()
    }
    await operator.page.getByText('Đã có lại màn hình hội trường').waitFor()
    await context.close()
  })
})
