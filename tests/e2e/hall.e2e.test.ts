import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

const COMMENT = 'Đề nghị ghi rõ thời hạn hoàn thành.'

/** What the hall sees, by the keys of the operator and by nothing else. */
describe('The hall', () => {
  let app: App
  let secretary: Secretary
  let hall: Page

  beforeAll(async () => {
    app = await App.open()
    await app.page.getByRole('button', { name: 'Dùng thử hội nghị mẫu' }).press('Enter')
    secretary = new Secretary(app.page)
    await secretary.sits()
    hall = await app.hall()
    await hall.locator('main h1').waitFor()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
  }
  const sees = (words: string | RegExp) => hall.getByText(words).first().waitFor()
  const read = async () => (await hall.locator('main').textContent()) ?? ''

  test('sees a comment only when it is chosen, and leaves it with the next paragraph', async () => {
    const [, place = ''] = await secretary.body()
    await secretary.goTo(place)
    await secretary.comments({ who: 'thi hanh', kind: 2, words: COMMENT })
    expect(await read()).not.toContain(COMMENT)
    await press('Shift+C')
    await sees(COMMENT)
    expect(await read()).toContain('Hạnh')
    await press('ArrowDown')
    await hall.getByText(COMMENT).waitFor({ state: 'detached' })
    await press('ArrowUp')
  })

  test('sees two proposals side by side, and the one that is left by itself', async () => {
    await secretary.proposes('e', [], () => secretary.writesAtEnd(', hoàn thành trong quý I.'))
    await secretary.proposes('e', [], () => secretary.writesAtEnd(', báo cáo hằng tháng.'))
    await press('Shift+P')
    await sees('Phương án 1')
    await sees('Phương án 2')
    expect(await hall.locator('[data-part="cell"]').count()).toBe(2)
    await sees(/cùng chạm vào/)
    await press('2', 'ArrowLeft')
    await secretary.rejects('')
    await hall.locator('[data-part="cell"]').first().waitFor({ state: 'detached' })
  })

  test('goes through its views, grounds and sizes by key', async () => {
    const frame = hall.locator('[data-theme]').last()
    for (const theme of ['dark', 'contrast', 'light']) {
      await press('l')
      await hall.locator(`main [data-theme="${theme}"]`).waitFor()
    }
    await expect.poll(() => frame.getAttribute('data-theme')).toBe('light')
    for (const words of ['Bản sạch', 'Bản trình', 'Bản trình và hiện nay', 'Bản sửa đổi']) {
      await press('v')
      await hall.getByText(words, { exact: true }).first().waitFor()
    }
  })

  test('sees the attendance, also in a window opened anew, until the same key takes it away', async () => {
    await press('Shift+D')
    await sees('đại biểu chính thức có mặt')
    await app.page.getByText('Chiếu điểm danh').waitFor()
    await press('F9')
    await app.page.getByRole('button', { name: 'Mở màn hình' }).waitFor()
    hall = await app.hall()
    await sees('đại biểu chính thức có mặt')
    await press('Shift+D')
    await hall.locator('[data-current][data-kind]').waitFor()
  })

  test('sees nothing of it while it is held, and the name of the meeting while it is blank', async () => {
    await press('F8')
    const held = await read()
    await press('ArrowDown')
    expect(await read()).toBe(held)
    await press('b')
    await hall.locator('[data-part="name"]').waitFor()
    await press('b', 'F8')
  })

  test('makes no complaint', () => {
    expect(app.complaints).toEqual([])
  })
})
