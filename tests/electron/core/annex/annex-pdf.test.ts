import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { annexPdf } from '../../../../electron/core/annex/annex-pdf.ts'
import { PROFILES } from '../../../../electron/core/paper/profiles.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { ANNEXES, type AnnexKind, annexOf } from '../../../../shared/report/annex.ts'
import { comment, discussed, sealed } from '../../../shared/report/sample-meeting.ts'
import { linesOf, readBack } from '../paper/read-back.ts'

async function made(kind: AnnexKind, meeting: OpenedMeeting): Promise<Uint8Array> {
  const annex = annexOf(kind, meeting, PROFILES.party)
  if (!annex) throw new Error('nothing to list')
  const pdf = await annexPdf(annex, meeting)
  if (!pdf.ok) throw new Error(pdf.refusal.code)
  return pdf.value.bytes
}

/** The elements of the first page's structure, each in those that hold it: `Table(TR(TH,TH),TR(TD,TD))`. */
async function firstShape(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  try {
    const tree = await (await document.getPage(1)).getStructTree()
    return shapeOf(tree)
  } finally {
    await task.destroy()
  }
}

function shapeOf(node: object | null): string {
  if (node === null || !('role' in node)) return ''
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  const inner = children.map(shapeOf).filter((shape) => shape !== '')
  return inner.length === 0 ? String(node.role) : `${node.role}(${inner.join(',')})`
}

const LONG = 'Đề nghị rà soát, bổ sung trách nhiệm của từng cơ quan, đơn vị trong tổ chức thực hiện; '

describe('A table as PDF', () => {
  test('stands on A4 turned on its side, the number of the page at the top from the second on', async () => {
    const comments = Array.from({ length: 30 }, (_, i) =>
      comment(10 + i, LONG.repeat(3), { kind: 'accepted' }),
    )
    const { pages } = await readBack(await made('opinions', sealed({ comments })))
    expect(pages.length).toBeGreaterThan(2)
    for (const [i, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595])
      const [first] = linesOf(page)
      expect(first?.map(({ text }) => text).join('') === String(i + 1)).toBe(i > 0)
    }
  })

  test('reaches from margin to margin of the turned sheet, its words in the form’s sizes', async () => {
    const millimetres = (points: number) => (points * 25.4) / 72
    const comments = Array.from({ length: 8 }, (_, i) => comment(10 + i, LONG.repeat(20), null))
    const { pages } = await readBack(await made('opinions', sealed({ comments })))
    for (const { boxes, runs } of pages) {
      const strokes = boxes.filter(({ top, bottom }) => bottom - top > 20)
      expect(Math.abs(millimetres(Math.min(...strokes.map(({ left }) => left))) - 20)).toBeLessThan(0.5)
      expect(Math.abs(millimetres(Math.max(...strokes.map(({ right }) => right))) - 277)).toBeLessThan(0.5)
      // One stroke for each side of a column, none in pieces.
      expect(strokes).toHaveLength(7)
      expect(Math.max(...boxes.map(({ bottom }) => millimetres(bottom)))).toBeLessThan(210 - 15 + 1.5)
      expect(runs.find(({ text }) => text.startsWith('STT'))).toMatchObject({ size: 12, font: 'Tinos-Bold' })
    }
  })

  test('has its head on each page, and every row once', async () => {
    const comments = Array.from({ length: 30 }, (_, i) =>
      comment(10 + i, `Ý kiến thứ ${100 + i}. ${LONG.repeat(3)}`, null),
    )
    const { pages } = await readBack(await made('opinions', sealed({ comments })))
    const text = pages.map(({ runs }) => runs.map((run) => run.text).join(' '))
    for (const page of text) expect(page).toContain('Nội dung ý kiến')
    for (const i of comments.keys()) expect(text.join(' ').split(`Ý kiến thứ ${100 + i}.`)).toHaveLength(2)
  })

  test('is told as a table: rows of cells, heads of columns, and no head told twice', async () => {
    const bytes = await made('opinions', sealed(discussed()))
    expect(await firstShape(bytes)).toContain('Table(TR(TH,TH,TH,TH,TH,TH),TR(TD,TD,TD,TD,TD,TD),TR(TD')
    const file = new TextDecoder('latin1').decode(bytes)
    const count = (role: string) => file.match(new RegExp(`/S /${role}\\b`, 'g'))?.length
    // Six comments that count and four changes.
    expect([count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([1, 11, 6, 60])
    expect(file.match(/\/Scope \/Column/g)).toHaveLength(6)
    expect(file).toMatch(/<pdfaid:conformance>A</)
  })

  test.each(ANNEXES.filter((kind) => kind !== 'votes' && kind !== 'speakers'))(
    'of the same meeting has the same bytes: %s',
    async (kind) => {
      const [first, second] = [await made(kind, sealed(discussed())), await made(kind, sealed(discussed()))]
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    },
  )

  test('is refused where a character has no picture in the face', async () => {
    const meeting = sealed({ comments: [comment(20, 'Đã xong ☑', null)] })
    const annex = annexOf('opinions', meeting, PROFILES.party)
    expect(annex && (await annexPdf(annex, meeting))).toEqual({
      ok: false,
      refusal: { code: 'missing-glyphs', characters: '☑' },
    })
  })
})
