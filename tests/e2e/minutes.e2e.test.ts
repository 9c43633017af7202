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
    await page.getByRole('radio', { name: 'Biên bản' }).press('Space')
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

  test('go back to where they were opened', async () => {
    await press('Escape')
    await page.getByRole('heading', { name: 'Kết thúc và ký duyệt' }).waitFor()
    expect(app.complaints).toEqual([])
  })
})
