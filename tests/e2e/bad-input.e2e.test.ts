import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { word } from '../electron/core/word/word.ts'
import { App } from './app.ts'
import { beginMeeting } from './beginning.ts'
import { pressOn, tabTo, typeInto } from './keys.ts'
import { PATIENCE } from './patience.ts'
import { Secretary } from './secretary.ts'
import { stepsOf } from './steps.ts'

const VIETNAMESE_DRAFT = 'KẾT LUẬN\n\nTiếp tục đổi mới phương thức lãnh đạo của Đảng ủy.\n'

/** What the letters of windows-1258 are in their old code page: a base letter and a tone behind it. */
const WINDOWS_1258 = Buffer.from([
  ...Buffer.from('K'),
  0xca,
  0xec,
  ...Buffer.from('T LU'),
  0xc2,
  0xf2,
  ...Buffer.from('N\n\nTi'),
  0xea,
  0xec,
  ...Buffer.from('p t'),
  ...Buffer.from('u'),
  0xf2,
  ...Buffer.from('c '),
  0xf0,
  ...Buffer.from('o'),
  0xd2,
  ...Buffer.from('i m'),
  0xf5,
  0xec,
  ...Buffer.from('i ph'),
  0xfd,
  0xf5,
  ...Buffer.from('ng th'),
  0xfd,
  0xec,
  ...Buffer.from('c.\n'),
])

const BLANK_PDF =
  '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
  '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF'

const HOSTILE = '<img src=x onerror=alert(1)>'

describe('Bad input', () => {
  let app: App
  let page: Page
  let isAlerted = false

  beforeAll(async () => {
    app = await App.open()
    page = app.page
    page.on('dialog', (dialog) => {
      isAlerted = true
      void dialog.dismiss()
    })
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const alert = () => page.getByRole('alert')

  test('a file that is no meeting is refused by name', async () => {
    await page.locator('input[type="file"]').setInputFiles({
      name: 'danh-sach.nghisu',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('không phải hội nghị'),
    })
    await alert().filter({ hasText: 'không phải tệp hội nghị' }).waitFor()
  })

  test.each([
    ['a PDF cut off', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n', 'latin1'), 'Tệp PDF bị hỏng'],
    ['a PDF without a word', Buffer.from(BLANK_PDF), 'là bản quét'],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'không phải văn bản đọc được'],
    ['Word that unpacks to 160 MB', word(`<!--${'0'.repeat(160_000_000)}-->`), 'đòi quá nhiều thời gian'],
    ['an empty file', Buffer.alloc(0), 'không có chữ nào'],
    ['UTF-16 without a mark', Buffer.from(VIETNAMESE_DRAFT, 'utf16le'), 'chuyển tệp sang Unicode UTF-8'],
    ['windows-1258', WINDOWS_1258, 'chuyển tệp sang Unicode UTF-8'],
    ['of 100 MB', Buffer.alloc(100 * 1024 * 1024, 'a'), 'lớn hơn 20 MB'],
  ])('a draft that is %s is refused with what to do', async (_what, bytes, words) => {
    const draft = page.getByLabel('Chọn tệp dự thảo…').and(page.locator('input'))
    if ((await draft.count()) === 0) {
      await beginMeeting(page, `${HOSTILE}; constructor; __proto__\nNguyễn Văn A; Ủy viên; toString`, HOSTILE)
    }
    // Handed over by its path, as Playwright carries no more than 50 MB and a person picks files by theirs.
    const path = join(app.folders.saved, 'draft.txt')
    writeFileSync(path, bytes)
    await draft.setInputFiles(path)
    await alert().filter({ hasText: words }).waitFor()
    await pressOn(page.getByRole('button', { name: 'Đóng' }))
  })

  test('names and words are text, whatever they look like', async () => {
    await tabTo(page.getByRole('textbox', { name: 'Hoặc dán văn bản vào đây' }))
    await page.keyboard.insertText(`${VIETNAMESE_DRAFT}\n${HOSTILE} constructor __proto__\n`)
    await pressOn(page.getByRole('button', { name: 'Đọc văn bản' }))
    await page.getByText('đoạn để thảo luận').waitFor()
    await page.getByRole('button', { name: 'Tạo hội nghị' }).press('Enter')
    const secretary = new Secretary(page)
    await secretary.sits()
    await page.keyboard.press('n')
    await page.keyboard.type('nguyen van')
    await page.keyboard.press('Tab')
    await page.keyboard.type(`${HOSTILE} constructor`)
    await page.keyboard.press('Control+Enter')
    await secretary.typedAll()
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: `${HOSTILE} constructor` })
        .count(),
    ).toBeGreaterThan(0)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(HOSTILE)
    expect(await page.locator('img').count()).toBe(0)
    expect(isAlerted).toBe(false)
  })

  test('a second start finds the first and hands out its address', () => {
    // The desktop's second start is Electron's own single instance; its room tests it.
    const second = spawnSync(
      process.execPath,
      [HOST, '--no-open', '--folder', app.folders.meetings, '--settings', app.folders.settings],
      { encoding: 'utf8', timeout: PATIENCE, env: { ...process.env, LANG: 'vi_VN.UTF-8' } },
    )
    expect(second.stdout).toContain('đang chạy')
    expect(second.stdout).toContain(new URL(page.url()).origin)
    expect(readdirSync(app.folders.meetings).filter((name) => name.endsWith('.nghisu'))).toHaveLength(1)
  })

  test('a sealed meeting takes nothing more', async () => {
    await page.keyboard.press('F10')
    await typeInto(page.getByRole('textbox', { name: 'Số kết luận' }), '7')
    await typeInto(page.getByRole('textbox', { name: 'Đề ký' }), 'T/M ĐẢNG ỦY')
    await pressOn(page.getByRole('button', { name: 'Ký duyệt, khóa hội nghị' }))
    await page.getByText('Đã ký duyệt lúc').waitFor()
    await page.getByRole('button', { name: 'Quay lại hội nghị' }).press('Enter')
    await page.getByText('Đã ký duyệt, chỉ xem').waitFor()
    const sealed = await app.facts()
    expect(sealed.at(-1)?.type).toBe('MeetingSealed')
    for (const key of ['n', 'e', 'd', 'i', 's', 'j', 'm', 'a', 'r', 'w', 'k', 'Control+z', 'Control+y']) {
      await page.keyboard.press(key)
      await page.keyboard.press('Control+Enter')
    }
    await new Secretary(page).typedAll()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await alert().waitFor()
    expect(await app.facts()).toEqual(sealed)
  })

  test('made no window complain', () => {
    expect(app.complaints).toEqual([])
  })
})

const HOST = join(import.meta.dirname, '..', '..', 'dist', 'hosts', 'web.js')
