import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

const COMMENT = 'Đề nghị ghi rõ thời hạn'
const AMENDMENT = ', bảo đảm đúng tiến độ'
const SECRET = 'Lời đang gõ không được lên màn hình'

describe('What was typed', () => {
  let app: App
  let secretary: Secretary
  let hall: Page

  beforeAll(async () => {
    app = await App.open()
    await app.page.getByRole('button', { name: 'Dùng thử hội nghị mẫu' }).press('Enter')
    secretary = new Secretary(app.page)
    await secretary.sits()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const comment = () => app.page.getByRole('textbox', { name: 'Nội dung' })
  const kept = () => app.page.getByText('Đã giữ bản đang gõ').first().waitFor()

  test('as half a comment is there again after the window was loaded anew', async () => {
    const { page } = app
    await page.keyboard.press('n')
    await page.keyboard.type('hanh')
    await page.keyboard.press('Tab')
    await page.keyboard.type(COMMENT)
    await kept()
    await page.reload()
    await expect.poll(() => comment().inputValue()).toBe(COMMENT)
  })

  test('as half an amendment, and the half comment, outlive the killing of the host', async () => {
    const { page } = app
    await page.locator('main li[aria-current]').waitFor()
    const place = await page.locator('main li[aria-current]').getAttribute('id')
    const [other = ''] = await secretary.body()
    await secretary.goTo(other)
    await page.keyboard.press('e')
    await secretary.writesAtEnd(AMENDMENT)
    await kept()
    await app.killAndRestart()
    secretary = new Secretary(app.page)
    await app.page.getByRole('button', { name: 'nghisu' }).first().press('Enter')
    await secretary.sits()
    await secretary.goTo(place ?? '')
    await expect.poll(() => comment().inputValue()).toBe(COMMENT)
    await secretary.goTo(other)
    await app.page.keyboard.press('e')
    await secretary.focused('[role="textbox"]').waitFor()
    expect(await secretary.focused('[role="textbox"]').textContent()).toContain(AMENDMENT)
    await app.page.keyboard.press('Escape')
  })

  test('does not reach the hall: neither a comment nor an amendment nor a search', async () => {
    const { page } = app
    hall = await app.hall()
    await hall.locator('[data-current]').waitFor()
    const shown = await hall.locator('main').textContent()
    await page.keyboard.press('e')
    await secretary.writesAtEnd(SECRET)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.type(SECRET)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await hall.locator('main').textContent()).toBe(shown)
    expect(await hall.content()).not.toContain(SECRET)
  })

  test('and done while the hall is held or blank stays with the operator', async () => {
    const { page } = app
    await secretary.focused('main li').waitFor()
    const shown = await hall.locator('main').textContent()
    await page.keyboard.press('F8')
    await page.getByText('Đang tạm giữ').waitFor()
    await page.keyboard.press('End')
    expect(await hall.locator('main').textContent()).toBe(shown)
    await page.keyboard.press('F8')
    await expect.poll(() => hall.locator('main').textContent()).not.toBe(shown)
    await page.keyboard.press('b')
    // The meeting's name: a paragraph has a heading too, its place in the outline.
    await hall.locator('h1[data-part="name"]').waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await hall.locator('[data-current]').count()).toBe(0)
    await page.keyboard.press('b')
    await hall.locator('[data-current]').waitFor()
  })

  test('and shown is shown again when the hall window was closed and opened anew', async () => {
    const shown = await hall.locator('main').textContent()
    await hall.close()
    await app.page.getByRole('button', { name: 'Mở màn hình' }).waitFor()
    hall = await app.hall()
    await expect.poll(() => hall.locator('main').textContent()).toBe(shown)
  })
})
