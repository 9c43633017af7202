import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signaturesIn } from '../../electron/core/signing/libraries.ts'
import { sealedPart } from '../../electron/core/signing/updates.ts'
import { PASSWORD, pkcs12File } from '../electron/core/signing/pkcs12.ts'
import { App } from './app.ts'
import { pressOn, typeInto } from './keys.ts'
import type { Saved } from './running.ts'
import { stepsOf } from './steps.ts'

/** Two people sign a conclusion in turn, from the sealed meeting to the file in their hands. */
describe('The signing of a paper', () => {
  let app: App
  let signed: Buffer

  beforeAll(async () => {
    app = await App.open()
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const choose = async (name: string) =>
    app.page
      .getByLabel('Chọn chứng thư số…')
      .and(app.page.locator('input'))
      .setInputFiles({ name: 'a.p12', mimeType: 'application/x-pkcs12', buffer: await pkcs12File({ name }) })
  const password = () => app.page.getByLabel('Mật khẩu của tệp')

  async function signs(name: string): Promise<Saved> {
    await choose(name)
    await typeInto(password(), PASSWORD)
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('definition').filter({ hasText: 'Đảng ủy phường Tân Hòa' }).waitFor()
    return app.saved(() => pressOn(app.page.getByRole('button', { name: 'Ký Kết luận' })))
  }

  test('waits for the meeting to be sealed', async () => {
    await pressOn(app.page.getByRole('button', { name: /hội nghị mẫu/i }))
    await app.page.locator('main li[aria-current]').waitFor()
    await app.page.keyboard.press('F10')
    await typeInto(app.page.getByRole('textbox', { name: 'Số kết luận' }), '45')
    expect(await app.page.getByRole('button', { name: 'Ký Kết luận' }).count()).toBe(0)
    await pressOn(app.page.getByRole('button', { name: 'Ký duyệt, khóa hội nghị' }))
    await app.page.getByText('Chưa có chữ ký số.').waitFor()
  })

  test('says what is missing, and that a password is wrong', async () => {
    await pressOn(app.page.getByRole('button', { name: 'Ký Kết luận' }))
    await app.page.getByRole('alert').filter({ hasText: 'xem người ký trước khi ký' }).waitFor()
    await choose('Nguyễn Văn Đức')
    await typeInto(password(), 'khác')
    await app.page.keyboard.press('Enter')
    await app.page.getByRole('alert').filter({ hasText: 'Mật khẩu không mở được' }).waitFor()
  })

  test('adds a signature for each, and hands the signed paper out', async () => {
    const first = await signs('Nguyễn Văn Đức')
    expect(first.name).toMatch(/\(đã ký số\)\.pdf$/)
    await app.page.getByRole('listitem').filter({ hasText: 'Nguyễn Văn Đức' }).waitFor()
    expect(await password().inputValue()).toBe('')
    const second = await signs('Lê Thị Mai')
    await app.page.getByRole('listitem').filter({ hasText: 'Lê Thị Mai' }).waitFor()
    signed = readFileSync(second.path)
    expect(signed.subarray(0, readFileSync(first.path).length).equals(readFileSync(first.path))).toBe(true)
    const signatures = await signaturesIn(sealedPart(signed), signed)
    expect(signatures?.map(({ name, holds }) => [name, holds])).toEqual([
      ['Nguyễn Văn Đức', true],
      ['Lê Thị Mai', true],
    ])
  })

  test('stays in the meeting, when the app is killed and started anew', async () => {
    await app.killAndRestart()
    await pressOn(app.page.getByRole('button', { name: /Tân Hòa/ }))
    await app.page.locator('main li[aria-current]').waitFor()
    await app.page.keyboard.press('F10')
    await app.page.getByRole('listitem').filter({ hasText: 'Lê Thị Mai' }).waitFor()
    const again = await app.saved(() => pressOn(app.page.getByRole('button', { name: 'Lưu tệp PDF' })))
    expect(readFileSync(again.path).equals(signed)).toBe(true)
  })

  test('keeps nobody out, and complains of nothing', async () => {
    const { violations } = await new AxeBuilder({ page: app.page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
