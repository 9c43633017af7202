import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readDraftFile } from '../../../../electron/core/draft-file.ts'
import type { DraftFile } from '../../../../shared/draft/draft-file.ts'
import { readDraft } from '../../../../shared/draft/reader.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../../shared/text/edge.ts'
import { NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { smallPng } from '../../../golden/small-png.ts'
import { shown } from '../../../shared/draft/shown.ts'

type Document = InstanceType<typeof PDFDocument>
type Options = ConstructorParameters<typeof PDFDocument>[0]

/** A PDF that `draw` fills. */
function pdf(draw: (document: Document) => void, options: Options = {}): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>()
  const document = new PDFDocument({ margin: 80, ...options })
  const pieces: Buffer[] = []
  document.on('data', (piece: Buffer) => pieces.push(piece))
  document.on('end', () => resolve(Buffer.concat(pieces)))
  draw(document)
  document.end()
  return promise
}

async function file(bytes: Buffer): Promise<DraftFile> {
  const read = await readDraftFile(bytes)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

const PICTURE = smallPng({ width: 8, height: 8, palette: [[0, 0, 0]], pixels: new Uint8Array(64) })
const SOUND = await pdf((document) => document.text('Hoi nghi thao luan du thao Ket luan.'))

describe('the same draft printed by other programs', () => {
  const open = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url))
  const draft = readDraft(open('du-thao.txt').toString('utf8')).blocks
  const BODY = new Set(['type', 'opening', 'heading', 'item', 'paragraph', 'recipients'])
  const bodyOf = ({ blocks }: Pick<DraftFile['reading'], 'blocks'>) =>
    blocks.filter(({ kind }) => BODY.has(kind)).map((block) => shown(block).replaceAll('**', ''))

  // Each was made of du-thao.txt: as our DOCX through LibreOffice 7.4, and as a web page with a head and foot of
  // tables, printed by Chromium with its running heads and feet.
  test.each(['libreoffice.pdf', 'chromium.pdf'])('%s', async (name) => {
    const { reading, review, notKept } = await file(open(name))
    expect(bodyOf(reading)).toEqual(bodyOf({ blocks: draft }))
    expect(reading.head).toMatchObject({ body: 'Đảng ủy phường Tân Hòa', symbol: 'ĐU', place: 'Tân Hòa' })
    expect(reading.doubts).toEqual([])
    expect(review).toBeNull()
    expect(notKept.map(({ kind }) => kind)).toEqual(['page-line'])
  })
})

test('numbered lists, a footnote, raised and lowered figures and a table, printed by LibreOffice', async () => {
  const { reading } = await file(readFileSync(new URL('files/danh-so-bang-chu-thich.pdf', import.meta.url)))
  const said = reading.blocks.map(({ kind, label, text }) => `${kind} ${label ?? ''}|${plain(text)}`)
  expect(said).toEqual([
    'type |KẾT LUẬN',
    'subject |về nhiệm vụ 6 tháng cuối năm 2026',
    'heading I.|ĐÁNH GIÁ CHUNG',
    `item 1.|Kinh tế tăng trưởng khá theo Kết luận của Tỉnh ủy${NOTE_START}Số 12-KL/TU, ngày 05/3/2026.${NOTE_END}.`,
    'item 2.|Thu ngân sách đạt khá.',
    'item a)|Thu nội địa đạt 60%;',
    'item b)|Thu khác đạt 40%.',
    'heading II.|NHIỆM VỤ',
    'item 1.|Xây dựng 10.000 m2 nhà ở, lượng CO2 giảm; bảo đảm tiến độ.',
    'item -|Kết quả cụ thể:',
    `table |${[
      ['STT', 'Chỉ tiêu', 'Kết quả'],
      ['1', 'Thu ngân sách', '58,4%'],
      ['2', 'Hộ nghèo giảm và cận nghèo giảm', ''],
    ]
      .map((row) => row.join(CELL_EDGE) + ROW_EDGE)
      .join('')}`,
    'paragraph |Ngắt dòng ở giữa.',
  ])
})

describe('what a PDF holds besides text is listed', () => {
  const listed = async (draw: (document: Document) => void) =>
    (await file(await pdf(draw))).notKept.map(({ kind, count }) => `${count} ${kind}`)
  const words = 'Hoi nghi thao luan du thao Ket luan cua Dang uy phuong.'

  test('pictures, and pages that are nothing else', async () =>
    expect(
      await listed((document) => {
        document.text(words).addPage().image(PICTURE, 0, 0)
      }),
    ).toEqual(['1 picture', '1 page-without-text']))

  test('attached files', async () =>
    expect(
      await listed((document) => {
        document.text(words).file(Buffer.from('x'), { name: 'phu-luc.xlsx' })
      }),
    ).toEqual(['1 attachment']))

  test('words set aslant across the page', async () =>
    expect(
      await listed((document) => {
        document.text(words).rotate(45).text('DU THAO', 300, 0)
      }),
    ).toEqual(['1 slanted-text']))

  test('scripts, which are never run', async () => {
    const script = '<</Type/Action/S/JavaScript/JS(app.alert\\(1\\); this.closeDoc\\(\\))>>'
    const bytes = handmade(`/OpenAction ${script} /Names <</JavaScript <</Names [(a) ${script}]>>>>`)
    expect((await file(bytes)).notKept).toEqual([{ kind: 'macro', count: 1 }])
  })
})

/** The smallest PDF with a word in it, written out so that a test can say what its catalog holds. */
function handmade(catalog: string): Buffer {
  const content = 'BT /F1 12 Tf 80 700 Td (Hoi nghi thao luan du thao Ket luan) Tj ET'
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF`)
}

describe('a PDF that cannot be read is refused', () => {
  const codeOf = async (bytes: Buffer) => {
    const read = await readDraftFile(bytes)
    return read.ok ? null : read.refusal.code
  }

  test('with a password', async () =>
    expect(await codeOf(await pdf((document) => document.text('x'), { userPassword: 'mat khau' }))).toBe(
      'pdf-locked',
    ))

  test('unless only changing it asks for one', async () => {
    const bytes = await pdf((document) => document.text('Hoi nghi thao luan.'), { ownerPassword: 'mat khau' })
    expect((await file(bytes)).reading.blocks.map(({ text }) => plain(text))).toEqual(['Hoi nghi thao luan.'])
  })

  test('cut off, or of nothing but its first bytes', async () => {
    expect(await codeOf(SOUND.subarray(0, 200))).toBe('pdf-damaged')
    expect(await codeOf(Buffer.from('%PDF-1.7'))).toBe('pdf-damaged')
  })

  test('of pictures alone', async () =>
    expect(await codeOf(await pdf((document) => document.image(PICTURE, 0, 0)))).toBe('pdf-without-text'))

  test('of more pages than any draft', async () => {
    const bytes = await pdf((document) => {
      for (let page = 1; page <= 2000; page += 1) document.addPage()
    })
    expect(await codeOf(bytes)).toBe('too-many-pages')
  })
})
