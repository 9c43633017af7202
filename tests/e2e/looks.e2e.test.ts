import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

/**
 * Every window in both languages, light and dark, small and large: nothing that keeps anybody out, nothing cut
 * off at the side, and no complaint on any console.
 */
describe('The windows', () => {
  const pictures = mkdtempSync(join(tmpdir(), 'nghi-su-pictures-'))
  let app: App
  let page: Page
  let hall: Page

  beforeAll(async () => {
    app = await App.open()
    page = app.page
    console.log(`Pictures of all windows: ${pictures}`)
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const look = (window: Page, name: string) => lookAt(window, name, pictures)

  test.each(LOOKS)('show the first screen and a new meeting in %s, %s', async (language, theme) => {
    const settings = page.getByRole('region', { name: /Cài đặt|Settings/ })
    await settings.getByRole('radio', { name: LANGUAGE[language] }).press('Space')
    await settings.getByRole('radio', { name: THEME[theme] }).press('Space')
    await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor()
    await look(page, `start-${language}-${theme}`)
    await page.getByRole('button', { name: /^(?:Hội nghị mới|New meeting)$/ }).press('Enter')
    for (const step of ['about', 'roster', 'draft']) {
      await look(page, `new-${step}-${language}-${theme}`)
      if (step !== 'draft')
        await page.getByRole('button', { name: /^(?:Tiếp tục|Next|Continue)$/ }).press('Enter')
    }
    await page.getByRole('button', { name: /^(?:Thôi|Cancel)$/ }).press('Enter')
  })

  test('show a sitting with something in every list', async () => {
    await page.getByRole('button', { name: /sample meeting|hội nghị mẫu/i }).press('Enter')
    const secretary = new Secretary(page)
    await page.locator('main li[aria-current]').waitFor()
    hall = await app.hall()
    await hall.locator('[data-current], h1').first().waitFor()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('e')
    await secretary.writesAtEnd(', hoàn thành trong năm.')
    await page.keyboard.press('Control+Enter')
    await secretary.focused('main li').waitFor()
    await secretary.proposes('e', ['thi hanh'], () => secretary.writesAtEnd(', xong trước quý III.'))
    await secretary.comments({ who: 'thi hanh', kind: 2, words: 'Đề nghị ghi rõ thời hạn hoàn thành.' })
    await page.keyboard.press('n')
    await page.keyboard.type('van')
    await look(page, 'sitting-picking')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await secretary.focused('main li').waitFor()
    for (const [key, name] of [
      ['1', 'comments'],
      ['2', 'amendments'],
      ['3', 'history'],
    ] as const) {
      await page.keyboard.press(key)
      await look(page, `sitting-${name}`)
    }
    await page.keyboard.press('e')
    await secretary.focused('[role="textbox"]').waitFor()
    await look(page, 'sitting-editing')
    await page.keyboard.press('Escape')
  })

  test.each(['drafted', 'redline', 'clean'])(
    'show the hall a paragraph, light and dark, in view after view (%s)',
    async (view) => {
      await page.keyboard.press('v')
      for (const theme of ['light', 'dark']) {
        await page.keyboard.press('l')
        await look(hall, `hall-${view}-${theme}`)
      }
    },
  )

  test('show a collision of words', async () => {
    const secretary = new Secretary(page)
    await page.keyboard.press('2')
    await secretary.agrees()
    await page.keyboard.press('a')
    await page.getByRole('dialog').waitFor()
    await look(page, 'over-settle')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test.each(LOOKS)('show a sitting and all that lies over it in %s, %s', async (language, theme) => {
    await page.keyboard.press('Control+,')
    const settings = page.getByRole('dialog')
    await settings.getByRole('radio', { name: LANGUAGE[language] }).press('Space')
    await settings.getByRole('radio', { name: THEME[theme] }).press('Space')
    await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor()
    await look(page, `over-settings-${language}-${theme}`)
    await page.keyboard.press('Escape')
    await settings.waitFor({ state: 'detached' })
    await look(page, `sitting-${language}-${theme}`)
    for (const [key, name] of OVERLAYS) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await look(page, `over-${name}-${language}-${theme}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test.each(LOOKS)('show the sign-off with both papers in %s, %s', async (language, theme) => {
    await page.keyboard.press('Control+,')
    await page.getByRole('dialog').getByRole('radio', { name: LANGUAGE[language] }).press('Space')
    await page.getByRole('dialog').getByRole('radio', { name: THEME[theme] }).press('Space')
    await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('F10')
    await page.getByRole('img').first().waitFor()
    await look(page, `sign-off-conclusion-${language}-${theme}`)
    await page.getByRole('radio', { name: /^(?:Biên bản|Minutes)$/ }).press('Space')
    await page.getByRole('img').first().waitFor()
    await look(page, `sign-off-minutes-${language}-${theme}`)
    await page.getByRole('region', { name: /^(?:Các trang của Biên bản|Pages of the minutes)$/ }).focus()
    await page.locator('section:focus:has(> svg[role="img"])').waitFor()
    await page
      .getByRole('button', { name: /^(?:Sửa thông tin hội nghị|Correct the meeting’s data)/ })
      .press('Enter')
    await page.getByRole('dialog').waitFor()
    await look(page, `over-about-${language}-${theme}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^(?:Quay lại hội nghị|Back to the meeting)$/ }).press('Enter')
    await page.locator('main li[aria-current]').waitFor()
  })

  test('make no complaint on any console', () => {
    expect(app.complaints).toEqual([])
  })
})

const LANGUAGE = { vi: 'Tiếng Việt', en: 'English' } as const
const THEME = { light: /^(?:Sáng|Light)$/, dark: /^(?:Tối|Dark)$/ } as const
const LOOKS = [
  ['vi', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
  ['vi', 'light'],
] as const
const OVERLAYS = [
  ['?', 'help'],
  ['Control+k', 'palette'],
  ['c', 'roll-call'],
  ['g', 'agenda'],
  ['f', 'speakers'],
  ['q', 'vote'],
  ['Shift+Q', 'adoption'],
  ['y', 'timeline'],
  ['u', 'proofreading'],
  ['Control+i', 'opinions'],
] as const
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

/** Looks at a window in both sizes: a picture of it, what axe finds, and whether it goes on beyond the side. */
async function lookAt(window: Page, name: string, pictures: string): Promise<void> {
  for (const size of SIZES) {
    await window.setViewportSize(size)
    await window.screenshot({ path: join(pictures, `${name}-${size.width}.png`) })
    const beyond = await window.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, `${name} at ${size.width}: points beyond the side`).toBeLessThanOrEqual(0)
  }
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`)
  expect(serious).toEqual([])
}
