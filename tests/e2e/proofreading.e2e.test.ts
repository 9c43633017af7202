import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { beginMeeting } from './beginning.ts'
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
    await expect.poll(() => row('open').count()).toBe(12)
  })

  test('makes one an amendment of the secretariat by Enter, and puts one aside by Delete', async () => {
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Enter')
    await row('proposed').waitFor()
    await app.page.keyboard.press('Delete')
    await row('dismissed').waitFor()
    await expect.poll(() => row('open').count()).toBe(10)
  })

  test('goes to the paragraph by the right arrow, where the amendment stands', async () => {
    await app.page.keyboard.press('Home')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('ArrowRight')
    await app.page.locator('main li[aria-current]', { hasText: 'tinh giảm' }).waitFor()
    await expect.poll(() => app.page.evaluate(() => CSS.highlights.size)).toBe(1)
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
    for (const [state, number] of Object.entries({ open: 10, dismissed: 1, proposed: 0 })) {
      await expect.poll(() => row(state).count(), { message: state }).toBe(number)
    }
    expect(app.complaints).toEqual([])
  })
})

/** Before a meeting: the preview of a draft says how many slips there are, and puts a wrong number right. */
describe('The preview of a draft', () => {
  let app: App

  beforeAll(async () => {
    app = await App.open()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const DRAFT = [
    'I. NHIỆM VỤ',
    '1. Rà soát quy hoạch.',
    '3. Xây dưng kế hoạch.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Triển khai.',
  ]

  const list = () => app.page.getByRole('listbox', { name: 'Các chỗ cần xem lại' })

  test('counts the slips and lists them', async () => {
    await beginMeeting(app.page)
    await app.page.getByRole('textbox', { name: 'Hoặc dán văn bản vào đây' }).fill(DRAFT.join('\n\n'))
    await app.page.getByRole('button', { name: 'Đọc văn bản' }).press('Enter')
    await app.page.getByRole('button', { name: 'Soát lỗi: 2 chỗ' }).press('Enter')
    expect(await list().getByRole('option').allTextContents()).toEqual([
      expect.stringContaining('Thiếu số thứ tự'),
      expect.stringContaining('Xây dưng'),
    ])
  })

  test('puts the number right by Enter, and leaves the words to the meeting', async () => {
    await list().press('Enter')
    await list().getByRole('option', { name: 'Thiếu số thứ tự' }).waitFor({ state: 'detached' })
    expect(await app.page.getByRole('button', { name: 'Đưa vào sửa đổi' }).count()).toBe(0)
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('button', { name: 'Soát lỗi: 1 chỗ' }).waitFor()
    expect(await app.page.getByRole('textbox', { name: 'Ký hiệu của khối 3' }).inputValue()).toBe('2.')
    expect(app.complaints).toEqual([])
  })
})
