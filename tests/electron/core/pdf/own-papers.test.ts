import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDraftFile } from '../../../../electron/core/draft-file.ts'
import { makePaper } from '../../../../electron/core/paper/make-paper.ts'
import type { Block } from '../../../../shared/draft/block.ts'
import { readDraft } from '../../../../shared/draft/reader.ts'
import type { Reading } from '../../../../shared/draft/reading.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../../shared/text/edge.ts'
import { NOTE_END, NOTE_START } from '../../../../shared/text/note-edge.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { shown } from '../../../shared/draft/shown.ts'
import { block, DRAFT, sealed } from '../../../shared/report/sample-meeting.ts'

/** Our own conclusions, printed and read back: the same blocks, labels, words and styles as the draft they came from. */

const SAMPLE = new URL('../../../../resources/samples/du-thao-ket-luan-mau.txt', import.meta.url)
/** Taken from a scan; kept in a folder beside the project that may be absent. */
const REAL = new URL('../../../../../shared/samples/du-thao-ket-luan.txt', import.meta.url)
if (!existsSync(REAL))
  console.log('The real draft is not beside the project: only the shipped samples are printed.')

const inText = (file: URL) => readDraft(readFileSync(file, 'utf8'))
const DRAFTS: readonly (readonly [string, Pick<Reading, 'blocks' | 'doubts'>])[] = [
  ['the small draft of the tests', { blocks: DRAFT, doubts: [] }],
  ['the shipped sample', inText(SAMPLE)],
  ...(existsSync(REAL) ? [['the real draft', inText(REAL)] as const] : []),
]

async function printed(draft: readonly Block[], profile: 'party' | 'state'): Promise<Reading> {
  const paper = await makePaper(sealed({ draft, profile }), 'conclusion')
  if (!paper.ok) throw new Error(paper.refusal.code)
  const read = await readDraftFile(Buffer.from(paper.value.bytes))
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value.reading
}

const BODY = new Set(['opening', 'heading', 'item', 'paragraph'])
/** Headings are printed bold whatever the draft says, so of styles only italics are compared. */
const bodyOf = (blocks: readonly Block[]) =>
  blocks
    .filter(({ kind }) => BODY.has(kind))
    // The State's papers end with this sign.
    .map((block) =>
      shown(block)
        .replaceAll('**', '')
        .replace(/\.\/\.$/, '.'),
    )

const wordsOf = (blocks: readonly Block[], kind: Block['kind']) =>
  blocks
    .filter((block) => block.kind === kind)
    .map(({ text }) => plain(text))
    .join(' ')

describe.each(DRAFTS)('%s', (_, { blocks: draft, doubts: asked }) => {
  test.each(['party', 'state'] as const)('comes back from the %s’s paper', async (profile) => {
    const { blocks, doubts, joins } = await printed(draft, profile)
    expect(bodyOf(blocks)).toEqual(bodyOf(draft))
    expect(wordsOf(blocks, 'type')).toBe(wordsOf(draft, 'type'))
    expect(wordsOf(blocks, 'subject').toLowerCase()).toBe(wordsOf(draft, 'subject').toLowerCase())
    expect(wordsOf(blocks, 'recipients')).toBe(wordsOf(draft, 'recipients'))
    expect(wordsOf(blocks, 'authority')).toContain('Nguyễn Văn Đức')
    // Page breaks leave nothing to ask: no more than the draft's own text does.
    expect(doubts.length).toBeLessThanOrEqual(asked.length)
    expect(joins).toEqual([])
  })
})

describe('any conclusion', () => {
  const sample = inText(SAMPLE).blocks.map(({ text }) => plain(text))
  const words = sample.join(' ').split(/\s+/)
  const passage = fc.tuple(fc.nat({ max: words.length - 121 }), fc.integer({ min: 1, max: 120 })).map(
    ([from, length]) =>
      `Nay ${words
        .slice(from, from + length)
        .join(' ')
        .replace(/[^\p{L}\d]+$/u, '')}.`,
  )
  const body = fc.array(
    fc.oneof(
      passage.map((text) => block('paragraph', text)),
      fc
        .tuple(passage, fc.integer({ min: 1, max: 9 }))
        .map(([text, number]) => block('item', text, 2, `${number}.`)),
    ),
    { minLength: 1, maxLength: 25 },
  )

  test('comes back with the same words', () =>
    fc.assert(
      fc.asyncProperty(body, async (blocks) => {
        const draft = blocks.map((one, index) => ({ ...one, id: String(index) }))
        const read = await printed(
          [block('type', 'KẾT LUẬN'), ...draft, block('authority', 'T/M ĐẢNG ỦY')],
          'party',
        )
        const saidIn = (all: readonly Block[]) =>
          all
            .filter(({ kind }) => BODY.has(kind))
            .flatMap(({ label, text }) => [label ?? '', plain(text)])
            .join(' ')
            .replace(/\s+/g, ' ')
        expect(saidIn(read.blocks)).toBe(saidIn(draft))
      }),
      { numRuns: 25 },
    ))
})

test('tables come back by rows and cells, footnotes where they are referred to, figures raised', async () => {
  const table = {
    ...block('table', ''),
    text: [
      {
        text: [
          ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
          ['Thu ngân sách nhà nước trên địa bàn phường', '145 tỷ đồng', '84,7 tỷ đồng'],
          ['Kết nạp đảng viên', '40', '23'],
        ]
          .map((row) => row.join(CELL_EDGE) + ROW_EDGE)
          .join(''),
        marks: [],
      },
    ],
  }
  const noted = {
    ...block('paragraph', 'Hoàn thành'),
    text: [
      {
        text: `Thực hiện Nghị quyết số 57-NQ/TW${NOTE_START}Ngày 22/12/2024.${NOTE_END} và làm 100 m`,
        marks: [],
      },
      { text: '2', marks: ['superscript' as const] },
      { text: ' vỉa hè.', marks: [] },
    ],
  }
  const { blocks } = await printed(DRAFT.toSpliced(8, 0, noted, table), 'party')
  expect(blocks.find(({ kind }) => kind === 'table')?.text).toEqual(table.text)
  expect(blocks.find(({ text }) => plain(text).includes('vỉa hè'))?.text).toEqual(noted.text)
})
