import { afterAll, beforeAll, expect, test } from 'vitest'
import { App } from './app.ts'

let app: App

beforeAll(async () => {
  app = await App.open()
  await app.page.getByRole('button', { name: 'Dùng thử hội nghị mẫu' }).click()
  await app.page.getByRole('region', { name: 'Đoạn đang chọn' }).waitFor()
})
afterAll(() => app.close())

test('a half-typed comment is there again after the window was loaded anew', async () => {
  const { page } = app
  await page.keyboard.press('n')
  await page.keyboard.type('hanh')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Đề nghị ghi rõ thời hạn')
  await page.getByText('Đã giữ bản đang gõ').waitFor()
  await page.reload()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Nội dung' }).inputValue())
    .toBe('Đề nghị ghi rõ thời hạn')
})
