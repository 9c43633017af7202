import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { annexFiles } from '../../../../electron/core/annex/annex-files.ts'
import { dossierOf, keepDossier, zipped } from '../../../../electron/core/annex/dossier.ts'
import { comment, discussed, sealed } from '../../../shared/report/sample-meeting.ts'
import { freshFolder } from '../folder.ts'

const file = (fileName: string, words: string) => ({ fileName, bytes: new TextEncoder().encode(words) })
const MEETING = sealed(discussed())
const FOLDER = 'Hồ sơ Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)'

describe('The tables of a dossier', () => {
  test('are those that the meeting has something for; the opinions in three kinds of file', async () => {
    const files = await annexFiles(MEETING)
    const names = files.ok
      ? files.value.map(({ fileName }) =>
          fileName.replace(' Hội nghị Đảng ủy phường Tân Hòa lần thứ 13 (khóa I)', ''),
        )
      : []
    expect(names).toEqual([
      'Bảng tổng hợp ý kiến, tiếp thu, giải trình.pdf',
      'Bảng tổng hợp ý kiến, tiếp thu, giải trình.docx',
      'Bảng tổng hợp ý kiến, tiếp thu, giải trình.xlsx',
      'Danh sách đại biểu.pdf',
      'Bảng so sánh dự thảo và văn bản sau chỉnh lý.pdf',
    ])
  })

  test('are refused as a whole where one of them cannot be printed', async () => {
    const meeting = sealed({ comments: [comment(20, 'Đã xong ☑', null)] })
    expect(await annexFiles(meeting)).toMatchObject({ ok: false, refusal: { code: 'missing-glyphs' } })
  })
})

describe('A dossier', () => {
  test('stands in a folder of its own, in place of an earlier one, and leaves other files there', () => {
    const folder = freshFolder()
    const first = keepDossier(dossierOf(MEETING, [file('a.pdf', 'cũ')]), folder)
    expect(first).toEqual({ ok: true, value: { path: join(folder, FOLDER), fileNames: ['a.pdf'] } })
    writeFileSync(join(folder, FOLDER, 'ghi chú.txt'), 'của văn phòng')
    keepDossier(dossierOf(MEETING, [file('a.pdf', 'mới')]), folder)
    expect(readdirSync(join(folder, FOLDER)).sort()).toEqual(['a.pdf', 'ghi chú.txt'])
    expect(readFileSync(join(folder, FOLDER, 'a.pdf'), 'utf8')).toBe('mới')
  })

  test('loses no file to another of the same name', () => {
    const { files } = dossierOf(MEETING, [file('a.docx', '1'), file('a.docx', '2'), file('b.docx', '3')])
    expect(files.map(({ fileName }) => fileName)).toEqual(['a.docx', 'a (2).docx', 'b.docx'])
  })

  test('is told why it could not be written', () => {
    const folder = join(freshFolder(), 'tep')
    writeFileSync(folder, '')
    expect(keepDossier(dossierOf(MEETING, [file('a.pdf', '')]), folder).ok).toBe(false)
  })

  test('is one archive with that folder in it', () => {
    const dossier = dossierOf(MEETING, [file('Kết luận.pdf', 'một'), file('b.docx', 'hai')])
    const { fileName, bytes } = zipped(dossier, new Date(2026, 6, 5))
    expect(fileName).toBe(`${FOLDER}.zip`)
    const read = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)])
    expect(read).toEqual([
      [`${FOLDER}/Kết luận.pdf`, 'một'],
      [`${FOLDER}/b.docx`, 'hai'],
    ])
  })
})
