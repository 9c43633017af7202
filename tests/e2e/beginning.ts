import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../tool.ts'
import { pressOn, tabTo, typeInto } from './keys.ts'

/** A draft to sit on, with what its preview has to say of it. */
export interface Draft {
  readonly path: string
  readonly blocks: number
  readonly joins: number
  readonly doubts: number
}

const REAL = join(root, '..', 'shared', 'samples', 'du-thao-ket-luan.txt')
const SHIPPED = join(root, 'resources', 'samples', 'du-thao-ket-luan-mau.txt')

/** The real draft if the folder beside the project is there, else the shipped sample, and says so. */
export function draftAtHand(): Draft {
  if (existsSync(REAL)) return { path: REAL, blocks: 59, joins: 3, doubts: 1 }
  console.log('The real draft is not beside the project: the shipped sample stands in for it.')
  return { path: SHIPPED, ...SHIPPED_READING }
}

const SHIPPED_READING = { blocks: 72, joins: 3, doubts: 1 }

const ROSTER = readFileSync(join(root, 'resources', 'samples', 'danh-sach-dai-bieu-mau.txt'), 'utf8')

/** What is known of the meeting beforehand, by the fields' names. */
const ABOUT = {
  'Tên hội nghị': 'Hội nghị Thị ủy lần thứ 13 (khóa XXI)',
  'Cơ quan ban hành': 'Thị ủy Đức Phổ',
  'Cơ quan cấp trên': 'Đảng bộ tỉnh Quảng Ngãi',
  'Ký hiệu cơ quan': 'TU',
  'Địa danh trên văn bản': 'Đức Phổ',
  'Địa điểm họp': 'Hội trường Thị ủy',
  'Chủ trì: họ và tên': 'Nguyễn Văn Đức',
  'Người ghi biên bản: họ và tên': 'Đỗ Thị Ngọc Ý',
  'Nội dung': 'Cho ý kiến vào dự thảo Kết luận của Hội nghị',
} as const

/** Fills in the first two steps of a new meeting and comes to the draft. */
export async function beginMeeting(page: Page, roster = ROSTER, name?: string): Promise<void> {
  await pressOn(page.getByRole('button', { name: 'Hội nghị mới' }))
  for (const [label, words] of Object.entries(ABOUT)) {
    await typeInto(page.getByRole('textbox', { name: label, exact: true }), words)
  }
  if (name !== undefined) await typeInto(page.getByRole('textbox', { name: 'Tên hội nghị' }), name)
  await pressOn(page.getByRole('button', { name: 'Tiếp tục' }))
  await tabTo(page.getByRole('textbox', { name: 'Dán danh sách vào đây' }))
  await page.keyboard.insertText(roster)
  await pressOn(page.getByRole('button', { name: 'Tiếp tục' }))
}
