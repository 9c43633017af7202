import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { stepsOf } from './steps.ts'

/** The sample's slips at the keys: looked at, made an amendment, put aside, and found so again after a crash. */
describe('The proofreading', () => {
  let app: App

  beforeAll(async () => {
    app = await App.open()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const row = (state: string) => app.page.getByRole('option').and(app.page.locator(`[data-state="${state}"]`))
  const opens = async () => {
    await app.page.keyboard.press('u')
    await app.page.getByRole('listbox', { name: 'Các chỗ cần xem lại' }).waitFor()
  }

  test('lists the slips of the draft', async () => {
    await app.page.getByRole('button', { name: /hội nghị mẫu/i }).press('Enter')
    await app.page.locator('main li[aria-current]').waitFor()
    await opens()
    expect(await row('open').count()).toBe(12)
  })

  test('makes one an amendment of the secretariat by Enter, and puts one aside by Delete', async () => {
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Enter')
    await row('proposed').waitFor()
    await app.page.keyboard.press('Delete')
    await row('dismissed').waitFor()
    expect(await row('open').count()).toBe(10)
  })

  test('goes to the paragraph by the right arrow, where the amendment stands', async () => {
    await app.page.keyboard.press('Home')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('ArrowRight')
    await app.page.locator('main li[aria-current]', { hasText: 'tinh giảm' }).waitFor()
    await app.page.keyboard.press('2')
    await app.page.locator('aside ins', { hasText: 'giản' }).waitFor()
  })

  test('takes an agreed slip off the list, and keeps what was put aside through a crash', async () => {
    await app.page.keyboard.press('a')
    await app.page.locator('main li[aria-current] ins', { hasText: 'giản' }).waitFor()
    await app.killAndRestart()
    await app.page
      .getByRole('button', { name: /Tân Hòa/ })
      .first()
      .press('Enter')
    await app.page.locator('main li[aria-current]').waitFor()
    await opens()
    expect([
      await row('open').count(),
      await row('dismissed').count(),
      await row('proposed').count(),
    ]).toEqual([10, 1, 0])
    expect(app.complaints).toEqual([])
  })
})
