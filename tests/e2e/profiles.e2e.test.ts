import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'
import { PATIENCE } from './patience.ts'
import { stepsOf } from './steps.ts'

const OWN = 'Đảng ủy phường Tân Hòa'

/** The forms of papers: changed beside a page that follows, handed on, and carried by the meetings that use them. */
describe('The forms of papers', () => {
  let app: App
  const sheet = () => app.page.getByRole('dialog', { name: 'Thể thức văn bản' })
  const field = (name: string) => sheet().getByRole('textbox', { name, exact: true })
  const form = () => sheet().getByRole('combobox', { name: 'Thể thức' })
  const button = (name: string) => sheet().getByRole('button', { name, exact: true })
  /** How far the text keeps from the edge of the sheet, in points. */
  const margin = async () => {
    const words = sheet().locator('svg[role="img"] > text')
    const lefts = await words.evaluateAll((all) => all.map((word) => Number(word.getAttribute('x'))))
    return Math.round(Math.min(...lefts))
  }
  const namesOfForms = () => form().locator('option').allTextContents()

  beforeAll(async () => {
    app = await App.open()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  test('are opened from the settings, at what new meetings begin with', async () => {
    await app.page.getByRole('button', { name: 'Xem và sửa thể thức…' }).press('Enter')
    await sheet()
      .getByRole('img', { name: /^Trang 1/ })
      .waitFor()
    expect(await form().inputValue()).toBe('party-ward')
    expect(await margin()).toBe(85)
  })

  test('become the office’s own with the first change, and the page follows', async () => {
    await field('Lề trái').fill('32,5')
    await expect.poll(margin, { timeout: PATIENCE }).toBe(92)
    expect(await namesOfForms()).toContain('Đảng ủy phường (bản của cơ quan)')
    await sheet().getByText('Ngoài quy định. Quy định: 30 mm').waitFor()
  })

  test('keep the last good page while something else is typed, and say why', async () => {
    await field('Lề trái').fill('abc')
    await sheet().getByRole('alert').filter({ hasText: 'Cần một số' }).waitFor()
    await field('Lề trái').fill('190')
    await sheet().getByRole('alert').filter({ hasText: 'Phải từ 0 đến 135 mm' }).waitFor()
    expect(await margin()).toBe(92)
    await sheet().getByRole('button', { name: 'Trả về mẫu gốc: Lề trái' }).press('Enter')
    await expect.poll(margin, { timeout: PATIENCE }).toBe(85)
    expect(await field('Lề trái').inputValue()).toBe('30')
    await field('Lề trái').fill('33')
  })

  test('are renamed, handed on as a file, deleted, and taken in again', async () => {
    await field('Tên').fill(OWN)
    await expect.poll(namesOfForms, { timeout: PATIENCE }).toContain(OWN)
    const saved = await app.saved(() => button('Xuất tệp').press('Enter'))
    expect(saved.name).toBe(`${OWN}.json`)
    await button('Xóa…').press('Enter')
    await button('Xóa').press('Enter')
    await expect.poll(namesOfForms, { timeout: PATIENCE }).not.toContain(OWN)
    const handedOn = readFileSync(saved.path, 'utf8')
    const file = join(app.folders.saved, 'the-thuc.json')
    writeFileSync(file, handedOn)
    await sheet().locator('input[type="file"]').setInputFiles(file)
    await expect.poll(margin, { timeout: PATIENCE }).toBe(94)
    expect(await namesOfForms()).toContain(OWN)
    writeFileSync(file, handedOn.replace('"left": 33', '"left": "rộng"'))
    await sheet().locator('input[type="file"]').setInputFiles(file)
    await sheet().getByRole('alert').filter({ hasText: 'tại “page.left”' }).waitFor()
  })

  test('keep nobody out, in any kind of group', async () => {
    for (const name of ['Cơ quan', 'Phần đầu', 'Loại văn bản', 'Câu chữ biên bản']) {
      await sheet().getByRole('navigation').getByRole('button', { name }).press('Enter')
      await sheet().getByRole('region', { name }).waitFor()
      const { violations } = await new AxeBuilder({ page: app.page }).include('dialog').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await app.page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'detached' })
  })

  test('are chosen for a new meeting, which carries its form whole', async () => {
    await app.page.getByRole('button', { name: 'Hội nghị mới' }).press('Enter')
    await app.page.getByLabel('Tên hội nghị').fill('Hội nghị Đảng ủy phường Tân Hòa')
    await app.page.getByRole('combobox', { name: 'Thể thức' }).selectOption(OWN)
    await app.page.getByLabel('Cơ quan ban hành').fill('Đảng ủy phường Tân Hòa')
    expect(await app.page.getByLabel('Ký hiệu cơ quan').inputValue()).toBe('ĐU')
    await app.page.getByRole('button', { name: '3. Dự thảo' }).press('Enter')
    await app.page
      .getByLabel('Hoặc dán văn bản vào đây')
      .fill('KẾT LUẬN\nvề nhiệm vụ\n\n1. Tiếp tục đổi mới.')
    await app.page.getByRole('button', { name: 'Đọc văn bản' }).press('Enter')
    await app.page.getByRole('heading', { name: 'Bản nhận dạng dự thảo' }).waitFor()
    await app.page.getByRole('button', { name: 'Tạo hội nghị' }).press('Enter')
    await app.page.locator('main li[aria-current]').waitFor()
    expect((await app.facts())[0]).toMatchObject({
      type: 'MeetingOpened',
      profile: { name: OWN, preset: 'party-ward', values: { page: { left: 33 } } },
    })
  })

  test('are changed for the meeting at its sign-off, as a fact that its papers follow', async () => {
    await app.page.keyboard.press('F10')
    await app.page.getByRole('img').first().waitFor()
    await app.page.getByRole('button', { name: 'Xem và sửa thể thức…' }).press('Enter')
    await sheet().locator('svg[role="img"]').waitFor()
    expect(await form().inputValue()).toBe('of-meeting')
    await form().selectOption('committee-ward')
    await button('Dùng cho hội nghị này').press('Enter')
    await expect.poll(() => form().inputValue(), { timeout: PATIENCE }).toBe('of-meeting')
    const facts = await app.facts()
    expect(facts.at(-1)).toMatchObject({ type: 'ProfileChosen', profile: { preset: 'committee-ward' } })
    await app.page.keyboard.press('Escape')
    await app.page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').first().waitFor()
  })

  test('lie over the settings of a meeting, and are closed by themselves', async () => {
    await app.page.getByRole('button', { name: 'Quay lại hội nghị' }).press('Enter')
    await app.page.locator('main li[aria-current]').waitFor()
    await app.page.keyboard.press('Control+,')
    const settings = app.page.getByRole('dialog', { name: 'Cài đặt' })
    await settings.getByRole('button', { name: 'Xem và sửa thể thức…' }).press('Enter')
    await sheet().locator('svg[role="img"]').waitFor()
    await app.page.keyboard.press('Escape')
    await sheet().waitFor({ state: 'detached' })
    await settings.waitFor()
    await app.page.keyboard.press('Escape')
    await settings.waitFor({ state: 'detached' })
  })

  test('make no complaint on any console', () => {
    expect(app.complaints).toEqual([])
  })
})
