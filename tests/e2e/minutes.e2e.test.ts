import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

const OPINION = 'Đề nghị ghi rõ thời hạn hoàn thành.'
const BY_HAND = 'Đồng chí Hạnh đề nghị ghi rõ thời hạn.'

/** The minutes as text, at the keys: put into other words, left out, added to, and never overwritten unasked. */
describe('The minutes as text', () => {
  const pictures = mkdtempSync(join(tmpdir(), 'nghi-su-minutes-'))
  let app: App
  let page: Page

  beforeAll(async () => {
    app = await App.open()
    page = app.page
    console.log(`Pictures of the minutes: ${pictures}`)
    await page.getByRole('button', { name: 'Dùng thử hội nghị mẫu' }).press('Enter')
    const secretary = new Secretary(page)
    await secretary.sits()
    const [place = ''] = await secretary.body()
    await secretary.goTo(place)
    await secretary.comments({ who: 'hanh', kind: 1, words: OPINION })
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const press = (key: string) => page.keyboard.press(key)
  const passage = (words: string): Locator => page.getByRole('article').filter({ hasText: words })
  const chosen = () => page.locator('article[aria-current]')
  const look = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`) })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
  }

  test('open from the sitting by one key, with the focus on a passage', async () => {
    await press('Shift+B')
    await page.locator('article:focus').waitFor()
    await passage(OPINION).waitFor()
    await look('captured')
  })

  test('are put into other words where they stand', async () => {
    await press('End')
    await press('PageUp')
    await press('ArrowUp')
    await expect.poll(() => chosen().textContent()).toContain(OPINION)
    await press('e')
    await press('Control+A')
    await page.keyboard.type(BY_HAND)
    await look('editing')
    await press('Control+Enter')
    await passage(BY_HAND).getByText('Viết tay').waitFor()
    await page.locator('article:focus').filter({ hasText: BY_HAND }).waitFor()
  })

  test('take a note behind a passage, keep one half-typed, and leave a passage out and bring it back', async () => {
    await press('n')
    await page.keyboard.type('Hội nghị giải lao 15 phút.')
    await press('Escape')
    await chosen().getByText('Đang viết dở').waitFor()
    await press('n')
    await expect.poll(() => page.locator('textarea').inputValue()).toBe('Hội nghị giải lao 15 phút.')
    await press('Control+Enter')
    await passage('Hội nghị giải lao 15 phút.').getByText('Ghi thêm').waitFor()
    await press('Home')
    await press('d')
    await chosen().getByText('Đã bỏ').waitFor()
    await look('left-out')
    await press('r')
    await chosen().getByText('Đã bỏ').waitFor({ state: 'detached' })
  })

  test('ask about words by hand when what was captured has changed', async () => {
    await press('Escape')
    await page.locator('main li[aria-current]').waitFor()
    await press('ArrowRight')
    await press('F2')
    await page.locator('aside form textarea').first().waitFor()
    await page.keyboard.press('Tab')
    await page.locator('aside form textarea').first().focus()
    await press('Control+End')
    await page.keyboard.type(' Bổ sung nguồn lực.')
    await press('Control+Enter')
    await page.getByText('Bổ sung nguồn lực.').first().waitFor()
    await press('F10')
    await page.getByRole('listitem').filter({ hasText: 'cần đối chiếu' }).waitFor()
    await page
      .getByRole('region', { name: 'Văn bản' })
      .getByRole('radio', { name: 'Biên bản' })
      .press('Space')
    await look('sign-off')
    await page.getByRole('button', { name: 'Đọc và sửa biên bản' }).press('Enter')
    await page.locator('article:focus').waitFor()
    await press('o')
    await expect.poll(() => chosen().textContent()).toContain('Nội dung ghi nhận đã thay đổi')
    await look('stale')
    await press('k')
    await chosen().getByText('Cần đối chiếu').waitFor({ state: 'detached' })
    await passage(BY_HAND).waitFor()
  })

  test('keep what is half-typed when the window is loaded anew', async () => {
    await press('Home')
    await press('e')
    await press('Control+A')
    await page.keyboard.type('Thời gian: buổi sáng ngày 10 tháng 7 năm 2026.')
    await page.getByText('Đã giữ bản đang gõ').waitFor()
    await page.reload()
    await page.locator('main li[aria-current]').waitFor()
    await press('Shift+B')
    await page.locator('article:focus').waitFor()
    await press('Home')
    await chosen().getByText('Đang viết dở').waitFor()
    await press('e')
    await expect
      .poll(() => page.locator('textarea').inputValue())
      .toBe('Thời gian: buổi sáng ngày 10 tháng 7 năm 2026.')
    await press('Control+Enter')
    await chosen().getByText('Viết tay').waitFor()
  })

  test('say what an undo took back', async () => {
    await press('Control+z')
    await page.getByRole('status').filter({ hasText: 'sửa lời biên bản' }).waitFor()
    await chosen().getByText('Viết tay').waitFor({ state: 'detached' })
  })

  test('are as good in English, in the dark and in a small window', async () => {
    const choose = async (language: string, theme: RegExp) => {
      await press('Escape')
      await page.locator('main li[aria-current]').waitFor()
      await press('Control+,')
      const settings = page.getByRole('dialog')
      await settings.getByRole('radio', { name: language }).press('Space')
      await settings.getByRole('radio', { name: theme }).press('Space')
      await press('Escape')
      await settings.waitFor({ state: 'detached' })
      await press('Shift+B')
      await page.locator('article:focus').waitFor()
    }
    await choose('English', /^(?:Tối|Dark)$/)
    await page.setViewportSize({ width: 1024, height: 640 })
    await page.locator('html[lang="en"][data-theme="dark"]').waitFor()
    await page.getByRole('button', { name: 'Edit the words' }).waitFor()
    await look('english-dark-small')
    await page.setViewportSize({ width: 1280, height: 720 })
    await choose('Tiếng Việt', /^(?:Sáng|Light)$/)
  })

  test('go back to where they were opened, and are for reading alone once the meeting is signed off', async () => {
    await press('Escape')
    await page.locator('main li[aria-current]').waitFor()
    await press('F10')
    await page.getByRole('textbox', { name: 'Số kết luận' }).fill('45')
    await page.getByRole('button', { name: 'Ký duyệt' }).press('Enter')
    await page.getByText('Đã ký duyệt lúc').waitFor()
    await page.getByRole('button', { name: 'Đọc biên bản' }).press('Enter')
    await page.locator('article:focus').waitFor()
    await page.getByText('Đã ký duyệt, chỉ xem').waitFor()
    expect(await page.getByRole('button', { name: 'Sửa lời' }).count()).toBe(0)
    await press('e')
    expect(await page.locator('textarea').count()).toBe(0)
    await look('sealed')
    await press('Escape')
    await page.getByText('Đã ký duyệt lúc').waitFor()
    expect(app.complaints).toEqual([])
  })
})
