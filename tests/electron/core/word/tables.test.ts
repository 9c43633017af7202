import { describe, expect, test } from 'vitest'
import { notKeptOf, readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { linesIn, type ReviewView } from '../../../../shared/draft/word-view.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../../shared/text/edge.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { stars } from '../../../shared/text/notation.ts'
import { wordCell, wordTable } from '../table/office.ts'
import { abstract, del, ins, listed, p, read, run, use, word } from './word.ts'

const drawn = (text: RichText) => stars(text).replaceAll(CELL_EDGE, '¦').replaceAll(ROW_EDGE, '¶')

async function tableIn(xml: string, view: ReviewView = 'accepted', parts = {}): Promise<string> {
  const { reading } = readWordDraft(await read(word(p('Kết quả như sau:') + xml, parts)), view)
  return reading.blocks
    .filter(({ kind }) => kind === 'table')
    .map(({ text }) => drawn(text))
    .join('\n')
}

const row = (properties: string, ...cells: readonly string[]) =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((words) => wordCell(words)).join('')}</w:tr>`
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

describe('a table of data in a Word file', () => {
  test('is one block with its cells, styles and empty cells', async () => {
    const xml = wordTable(
      [p(run('STT', '<w:b/>')), p(run('Chỉ tiêu', '<w:b/>')), p(run('2025', '<w:b/>'))],
      ['1', `${p('Thu ngân sách')}${p(run('tỷ đồng', '<w:i/>'))}`, ''],
    )
    expect(await tableIn(xml)).toBe('**STT**¦**Chỉ tiêu**¦**2025**¶1¦Thu ngân sách\n*tỷ đồng*¦¶')
  })

  test('has a bold head where Word repeats the row', async () => {
    const xml = table(row('<w:tblHeader/>', 'STT', 'Chỉ tiêu', 'Mức'), row('', '1', 'Thu', '13%'))
    expect(await tableIn(xml)).toBe('**STT**¦**Chỉ tiêu**¦**Mức**¶1¦Thu¦13%¶')
  })

  test('has the numbers that Word shows, in cells without words too', async () => {
    const numbered = wordCell(`<w:p><w:pPr>${listed(1)}</w:pPr></w:p>`)
    const numbering = abstract(0, { format: 'decimal', pattern: '%1' }) + use(1, 0)
    const xml = wordTable(['STT', 'Chỉ tiêu', 'Mức'], [numbered, 'Thu', '13%'], [numbered, 'Chi', '9%'])
    expect(await tableIn(xml, 'accepted', { numbering })).toBe('STT¦Chỉ tiêu¦Mức¶1¦Thu¦13%¶2¦Chi¦9%¶')
  })

  test('keeps the words of merged cells and of tables within in their place, and tells of both', async () => {
    const xml = wordTable(
      [wordCell('Chỉ tiêu', '<w:vMerge w:val="restart"/>'), wordCell('Năm', '<w:gridSpan w:val="2"/>')],
      [wordCell('', '<w:vMerge/>'), '2024', '2025'],
      [wordCell(`${wordTable(['Thu', 'Chi'])}${p('')}`), '1', '2'],
    )
    const document = await read(word(xml))
    const [block] = readWordDraft(document, 'accepted').reading.blocks
    expect(drawn(block?.text ?? [])).toBe('Chỉ tiêu¦Năm¦¶¦2024¦2025¶Thu\nChi¦1¦2¶')
    expect(Object.fromEntries(notKeptOf(document, linesIn(document, 'accepted')))).toEqual({
      'merged-cell': 2,
      'nested-table': 1,
    })
  })
})

describe('a table under review', () => {
  const REVIEWED = table(
    row('', 'STT', 'Chỉ tiêu', 'Mức'),
    row('', '1', 'Thu ngân sách', p(del('13%') + ins('15%'))),
    row('<w:ins w:author="Lê Văn Hùng" w:date="2026-07-01T08:00:00Z"/>', '2', 'Hộ nghèo', '3%'),
    row('<w:del w:author="Lê Văn Hùng"/>', '3', 'Chi', '9%'),
  )

  test('is read either way', async () => {
    expect(await tableIn(REVIEWED, 'rejected')).toBe('STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦13%¶3¦Chi¦9%¶')
    expect(await tableIn(REVIEWED)).toBe('STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦15%¶2¦Hộ nghèo¦3%¶')
  })

  test('is one rewording of the table for each author', async () => {
    const document = await read(word(REVIEWED))
    const { changes, notPlaced } = reviewOf(document, readWordDraft(document, 'rejected'))
    expect(notPlaced).toEqual([])
    expect(
      changes.map(({ name, change }) => [name, 'text' in change ? drawn(change.text) : change.kind]),
    ).toEqual([
      ['Lê Văn Hùng', 'STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦13%¶2¦Hộ nghèo¦3%¶'],
      ['Trần Thị Hạnh', 'STT¦Chỉ tiêu¦Mức¶1¦Thu ngân sách¦15%¶3¦Chi¦9%¶'],
    ])
  })

  test('that is wholly deleted is a deletion', async () => {
    const document = await read(
      word(p('Còn lại.') + wordTable([p(del('STT')), p(del('Chỉ tiêu')), p(del('Mức'))])),
    )
    const { changes } = reviewOf(document, readWordDraft(document, 'rejected'))
    expect(changes.map(({ change }) => change.kind)).toEqual(['delete'])
  })
})
