import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { PATIENCE } from './patience.ts'
import { stepsOf } from './steps.ts'

const ROSTER = 'Nguyễn Văn Đức; Bí thư Đảng ủy; Đảng ủy phường; chính thức'
const DRAFT =
  'KẾT LUẬN\nvề nhiệm vụ 6 tháng cuối năm\n\nI. NHIỆM VỤ\n\n1. Tiếp tục đổi mới phương thức lãnh đạo.'

/** What the host has on disk of the half-filled form. */
function keptForm({ folders }: App): string {
  const path = join(folders.settings, 'new-meeting.json')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** What is filled in before there is a meeting, and the copy that is kept of it afterwards. */
describe('The desk', () => {
  let app: App

  beforeAll(async () => {
    app = await App.open()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  test('keeps a half-filled form when its window is loaded anew, and when the app is killed', async () => {
    await app.page.getByRole('button', { name: 'Hội nghị mới' }).press('Enter')
    await app.page.getByLabel('Tên hội nghị').fill('Hội nghị Đảng ủy phường Tân Hòa')
    await app.page.getByLabel('Cơ quan ban hành').fill('Đảng ủy phường Tân Hòa')
    await app.page.getByText('Đã giữ bản đang soạn').waitFor()
    await app.page.getByRole('button', { name: 'Tiếp tục' }).press('Enter')
    await app.page.getByLabel('Dán danh sách vào đây').fill(ROSTER)
    await app.page.getByRole('button', { name: 'Tiếp tục' }).press('Enter')
    await app.page.getByLabel('Hoặc dán văn bản vào đây').fill(DRAFT)
    await app.page.getByRole('button', { name: 'Đọc văn bản' }).press('Enter')
    await app.page.getByRole('heading', { name: 'Bản nhận dạng dự thảo' }).waitFor()
    await expect.poll(() => keptForm(app), { timeout: PATIENCE }).toContain('"blocks"')

    await app.page.reload()
    await app.page.getByRole('button', { name: 'Soạn tiếp hội nghị' }).press('Enter')
    await app.page.getByRole('heading', { name: 'Bản nhận dạng dự thảo' }).waitFor()

    await app.killAndRestart()
    await app.page.getByText('Đang soạn dở: Hội nghị Đảng ủy phường Tân Hòa').waitFor()
    await app.page.getByRole('button', { name: 'Soạn tiếp hội nghị' }).press('Enter')
    await app.page.getByRole('button', { name: '2. Đại biểu' }).press('Enter')
    expect(await app.page.getByLabel('Dán danh sách vào đây').inputValue()).toBe(ROSTER)
  })

  test('lets the form go once the meeting is made', async () => {
    await app.page.getByRole('button', { name: '3. Dự thảo' }).press('Enter')
    await app.page.getByRole('button', { name: 'Tạo hội nghị' }).press('Enter')
    await app.page.locator('main li[aria-current]').waitFor()
    await app.page.getByRole('button', { name: 'Nghị Sự' }).press('Enter')
    await app.page.getByRole('button', { name: 'Hội nghị mới' }).waitFor()
    await app.page.getByRole('button', { name: /^Hội nghị Đảng ủy phường Tân Hòa/ }).press('Enter')
    await app.page.locator('main li[aria-current]').waitFor()
  })

  test('says over an open dialog why a folder cannot be used, within reach of the pointer', async () => {
    await app.page.getByRole('button', { name: 'Bản sao: chưa dùng' }).press('Enter')
    const settings = app.page.getByRole('dialog', { name: 'Cài đặt' })
    await settings.waitFor()
    await app.namesFolder(join(app.folders.saved, 'usb'))
    const notice = app.page.getByRole('alert')
    expect(await notice.textContent()).toContain('không thấy thư mục')
    await notice.getByRole('button', { name: 'Đóng' }).click()
    await notice.waitFor({ state: 'detached' })
  })

  test('keeps a second copy on a stick, says when it is pulled, and goes on when it is back', async () => {
    const stick = join(app.folders.saved, 'usb')
    mkdirSync(stick)
    const settings = app.page.getByRole('dialog', { name: 'Cài đặt' })
    await app.namesFolder(stick)
    await settings.getByText(/đã chép lúc \d\d:\d\d/).waitFor()
    await app.page.keyboard.press('Escape')
    await settings.waitFor({ state: 'detached' })
    expect(readdirSync(stick)).toEqual([expect.stringMatching(/ \(bản sao [\da-f]{8}\)\.nghisu$/)])

    renameSync(stick, `${stick}.pulled`)
    const state = app.page.getByRole('button', { name: /^Bản sao: / })
    await state.filter({ hasText: 'không thấy thư mục' }).waitFor()
    renameSync(`${stick}.pulled`, stick)
    await state.filter({ hasText: 'đã chép lúc' }).waitFor()
  })

  test('makes no complaint on any console', () => {
    expect(app.complaints.filter((words) => !words.includes('ERR_'))).toEqual([])
  })
})

test('A sample asked for twice in one breath is one meeting', async () => {
  const app = await App.open()
  try {
    await app.page.getByRole('button', { name: /hội nghị mẫu/i }).dblclick()
    await app.page.locator('main li[aria-current]').waitFor()
    const files = readdirSync(app.folders.meetings).filter((name) => name.endsWith('.nghisu'))
    expect(files).toHaveLength(1)
  } finally {
    await app.close()
  }
})
