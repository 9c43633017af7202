import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx, rows, wordTable, xlsx } from '../electron/core/table/office.ts'
import { App } from './app.ts'
import { pressOn, tabTo, typeInto } from './keys.ts'
import { stepsOf } from './steps.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A roster as an office has it: titles, a head over two columns, groups, a blank name, namesakes, a sum. */
const ROSTER = xlsx({
  sheets: {
    'Hội nghị 13': `${rows(
      ['ĐẢNG BỘ TỈNH QUẢNG HÒA'],
      ['DANH SÁCH ĐẠI BIỂU'],
      [],
      ['TT', 'Họ và tên', '', 'Năm sinh', 'Chức vụ', 'Nơi sinh hoạt'],
      ['I', 'Đại biểu chính thức'],
      ['1', 'NGUYỄN VĂN', 'ĐỨC', '1970', 'Bí thư Đảng ủy', 'Đảng ủy phường'],
      ['2', 'Nguyễn Văn', 'An', '1975', 'Bí thư', 'Chi bộ 1'],
      ['3', 'Nguyễn Văn', 'An', '1980', 'Phó Bí thư', 'Chi bộ 2'],
      ['4', '', '', '1982', 'Ủy viên', 'Chi bộ 3'],
      ['II', 'Đại biểu mời dự'],
      ['1', 'Phạm Hải', 'Yến', '1990', 'Phóng viên', 'Báo Quảng Hòa'],
      ['Tổng cộng: 5 đồng chí'],
    )}<mergeCells><mergeCell ref="B4:C4"/></mergeCells>`,
  },
})

const DRAFT =
  'KẾT LUẬN\n\nI. ĐÁNH GIÁ\n\nKinh tế tăng trưởng khá.\n\nII. NHIỆM VỤ\n\n1. Công tác xây dựng Đảng\n\n1.1. Đổi mới phương thức lãnh đạo của cấp ủy.\n\n1.2. Đẩy nhanh tiến độ giải ngân vốn đầu tư công.\n'

const OPINIONS = docx(
  wordTable(
    ['STT', 'Vị trí', 'Đại biểu', 'Ý kiến góp ý'],
    ['1', 'điểm 1.1 mục 1 phần II', 'Đ/c Nguyễn Văn Đức', 'Đề nghị bổ sung “kịp thời”.'],
    ['2', 'II.1.2', 'Nguyễn Văn An', 'Nêu rõ thời hạn.'],
    ['3', 'Phần I', 'Phạm Hải Yến', 'Nhất trí.'],
  ),
)

/** The roster of a meeting from an office's file, and what was sent in before it, all by the keys. */
describe('The roster', () => {
  let app: App
  let page: Page

  beforeAll(async () => {
    app = await App.open()
    page = app.page
  })
  afterAll(() => app.close())
  stepsOf(() => app)

  const file = (name: string, mimeType: string, bytes: Uint8Array) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
  const people = () => page.getByRole('region', { name: 'Đã nhận ra' }).locator('tbody tr').allInnerTexts()
  const begins = async () => {
    await page.getByRole('button', { name: 'Hội nghị mới' }).press('Enter')
    await typeInto(page.getByRole('textbox', { name: 'Tên hội nghị' }), 'Hội nghị lần thứ 13')
    await typeInto(page.getByRole('textbox', { name: 'Cơ quan ban hành' }), 'Đảng ủy phường Tân Hòa')
    await pressOn(page.getByRole('button', { name: 'Tiếp tục' }))
  }

  test('is read from an Excel file, with its columns guessed', async () => {
    await begins()
    await file('danh-sach.xlsx', XLSX, ROSTER)
    await page.getByText('3 đại biểu chính thức, 1 đại biểu mời dự').waitFor()
    const columns = page.getByRole('combobox', { name: /^Cột \d chứa$/ })
    expect(
      await columns.evaluateAll((fields) => fields.map((field) => field.getAttribute('aria-label'))),
    ).toHaveLength(6)
    expect(await people()).toEqual([
      'Nguyễn Văn An\tBí thư\t\tChính thức',
      'Nguyễn Văn An\tPhó Bí thư\t\tChính thức',
      'Nguyễn Văn Đức\tBí thư Đảng ủy\t\tChính thức',
      'Phạm Hải Yến\tPhóng viên\t\tMời dự',
    ])
  })

  test('says what was left out and who bears one name, and is put right by a column', async () => {
    await page.getByText('Phân biệt bằng đơn vị hoặc chức vụ: Bí thư; Phó Bí thư.').waitFor()
    await page.getByText('Dòng 9: 4 · 1982 · Ủy viên · Chi bộ 3 (thiếu họ và tên)').waitFor()
    await page.getByRole('combobox', { name: 'Cột 6 chứa' }).selectOption('Đơn vị')
    await page
      .getByText('Trùng tên: Nguyễn Văn An. Phân biệt bằng đơn vị hoặc chức vụ: Chi bộ 1; Chi bộ 2.')
      .waitFor()
    expect((await people())[0]).toBe('Nguyễn Văn An\tBí thư\tChi bộ 1\tChính thức')
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await pressOn(page.getByRole('button', { name: 'Phạm Hải Yến: Mời dự, bấm để đổi' }))
    await page.getByText('4 đại biểu chính thức, 0 đại biểu mời dự').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('3 đại biểu chính thức, 1 đại biểu mời dự').waitFor()
  })

  test('survives a crash half filled in, and goes into the meeting', async () => {
    await page.getByText('Đã giữ bản đang soạn').waitFor()
    await app.killAndRestart()
    page = app.page
    await page.getByRole('button', { name: 'Soạn tiếp hội nghị' }).press('Enter')
    await page.getByText('Đọc từ danh-sach.xlsx').waitFor()
    await page.getByText('Phân biệt bằng đơn vị hoặc chức vụ: Chi bộ 1; Chi bộ 2.').waitFor()
    await pressOn(page.getByRole('button', { name: 'Tiếp tục' }))
    await page.getByRole('textbox', { name: 'Hoặc dán văn bản vào đây' }).fill(DRAFT)
    await pressOn(page.getByRole('button', { name: 'Đọc văn bản' }))
    await page.getByRole('heading', { name: 'Bản nhận dạng dự thảo' }).waitFor()
    await pressOn(page.getByRole('button', { name: 'Tạo hội nghị' }))
    await page.locator('main li[aria-current]').waitFor()
  })

  test('takes opinions sent before: what is certain at once, what is doubtful when it was answered', async () => {
    await page.keyboard.press('Control+i')
    await file('y-kien.docx', DOCX, OPINIONS)
    await page.getByText('3 ý kiến: 2 sẵn sàng ghi, 1 cần xem lại, 0 đã ghi trước đây').waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await pressOn(page.getByRole('button', { name: 'Nguyễn Văn An, Chi bộ 2' }))
    await page.getByText('3 ý kiến: 3 sẵn sàng ghi, 0 cần xem lại').waitFor()
    await pressOn(page.getByRole('button', { name: 'Ghi 3 ý kiến' }))
    await page.getByText('Đã ghi 3 ý kiến gửi trước.').waitFor()
    await page.getByText('3 ý kiến: 0 sẵn sàng ghi, 0 cần xem lại, 3 đã ghi trước đây').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    const card = page.locator('aside', { hasText: 'Nêu rõ thời hạn.' })
    await card.getByText('Nguyễn Văn An').waitFor()
    await card.getByText('Gửi bằng văn bản trước hội nghị').waitFor()
  })

  test('offers the same table a second time as recorded', async () => {
    await page.keyboard.press('Control+i')
    await file('y-kien.docx', DOCX, OPINIONS)
    await page.getByText('3 đã ghi trước đây').waitFor()
    await page.keyboard.press('Escape')
  })

  test('takes in those who come without being on it, and nobody twice', async () => {
    await page.keyboard.press('c')
    await pressOn(page.getByRole('button', { name: 'Thêm đại biểu' }))
    const field = page.getByRole('textbox', { name: 'Dán danh sách vào đây' })
    await tabTo(field)
    await field.fill('Nguyễn Văn An\tBí thư\tChi bộ 1\nLê Thị Mai\tChánh Văn phòng\tVăn phòng')
    await page.getByText('1 người đã có trong danh sách hội nghị, không thêm lại.').waitFor()
    await pressOn(page.getByRole('button', { name: 'Thêm 1 đại biểu' }))
    await page.getByText('Lê Thị Mai').first().waitFor()
    await page.keyboard.press('Escape')
  })

  test('is offered to the next meeting as it began', async () => {
    await page.getByRole('button', { name: 'Nghị Sự' }).press('Enter')
    await page.getByRole('button', { name: 'Hội nghị mới' }).press('Enter')
    await page.getByRole('button', { name: '2. Đại biểu' }).press('Enter')
    const kept = page.getByRole('combobox', { name: 'Dùng danh sách lần trước' })
    await kept.selectOption('Đảng ủy phường Tân Hòa (4 người)')
    await page.getByText('3 đại biểu chính thức, 1 đại biểu mời dự').waitFor()
    expect((await people())[3]).toBe('Phạm Hải Yến\tPhóng viên\tBáo Quảng Hòa\tMời dự')
    await pressOn(page.getByRole('button', { name: 'Xóa danh sách đã lưu này' }))
    await kept.waitFor({ state: 'detached' })
  })

  test('complains of nothing', () => expect(app.complaints).toEqual([]))
})
