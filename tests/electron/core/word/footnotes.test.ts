import { describe, expect, test } from 'vitest'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import type { ReviewView } from '../../../../shared/draft/word-view.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { del, ins, p, read, run, shown, word } from './word.ts'

const ref = (id: number, kind = 'footnote') =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`
/** A note as Word writes one: its own number, a space, its words. */
const note = (id: number, words: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(' ')}${words.startsWith('<') ? words : run(words)}</w:p></w:${kind}>`
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>'

const seen = (line: string) => line.replaceAll('\uFFFA', '⟦').replaceAll('\uFFFB', '⟧')
const lines = async (file: Uint8Array, view?: ReviewView) => (await shown(file, view)).map(seen)

describe('the notes of a Word file', () => {
  test('stand in the words where they are referred to, with their styles', async () => {
    const footnotes =
      SEPARATORS + note(2, run('Ban hành ') + run('ngày 05/9/2020', '<w:i/>')) + note(3, 'Còn hiệu lực.')
    const body = p(run('Theo Nghị quyết 04') + ref(2) + run(' của Tỉnh ủy') + ref(3) + run('.'))
    expect(await lines(word(body, { footnotes }))).toEqual([
      'Theo Nghị quyết 04⟦Ban hành *ngày 05/9/2020*⟧ của Tỉnh ủy⟦Còn hiệu lực.⟧.',
    ])
  })

  test('are taken from the end of the file as from the foot of a page', async () => {
    const body = p(run('Chỉ tiêu') + ref(1, 'endnote') + run(' năm 2026.'))
    expect(await lines(word(body, { endnotes: note(1, 'Số liệu ước.', 'endnote') }))).toEqual([
      'Chỉ tiêu⟦Số liệu ước.⟧ năm 2026.',
    ])
  })

  test('stand right behind a word, one line for each of their paragraphs', async () => {
    const footnotes = `<w:footnote w:id="1">${p('Một.')}${p(' ')}${p('Hai.')}</w:footnote>`
    const body = p(run('Nghị quyết ') + ref(1) + run('này'))
    expect(await lines(word(body, { footnotes }))).toEqual(['Nghị quyết⟦Một.\nHai.⟧ này'])
  })

  test('are taken once, however often a file refers to them, and none within another', async () => {
    const footnotes = note(1, 'Một.') + note(2, run('Hai') + ref(1))
    const body = p(run('A') + ref(1) + run(' và B') + ref(1) + run(' và C') + ref(2) + run(' và D') + ref(9))
    expect(await lines(word(body, { footnotes }))).toEqual(['A⟦Một.⟧ và B và C⟦Hai⟧ và D'])
  })

  test('are under review as the words around them are', async () => {
    const footnotes =
      note(1, run('Ban hành năm ') + del('2020') + ins('2021')) +
      note(2, run('Mới ') + del('cũ')) +
      note(3, 'Bỏ')
    const inserted = ins('x').replace(/<w:r>.*<\/w:r>/, ref(2))
    const deleted = del('x').replace(/<w:r>.*<\/w:r>/, ref(3))
    const file = word(p(run('Số 04') + ref(1) + inserted + run(' và 05') + deleted + run('.')), { footnotes })
    expect(await lines(file, 'accepted')).toEqual(['Số 04⟦Ban hành năm 2021⟧⟦Mới⟧ và 05.'])
    expect(await lines(file, 'rejected')).toEqual(['Số 04⟦Ban hành năm 2020⟧ và 05⟦Bỏ⟧.'])
  })
})

describe('a draft of a Word file', () => {
  const footnotes = note(1, 'Nêu ở phần I.') + note(2, 'Theo Báo cáo số 12-BC/ĐU.')
  const body =
    p(run('KẾT LUẬN')) +
    p(run('I. ĐÁNH GIÁ') + ref(1)) +
    p(run('1. Thu ngân sách đạt 58%') + ref(2) + run(' dự toán;')) +
    p('2. Tiếp tục thực hiện.')

  test('is read by its own words, and has its notes where they stood', async () => {
    const { reading } = readWordDraft(await read(word(body, { footnotes })), 'accepted')
    const told = reading.blocks.map(({ kind, label, text }) => `${kind} ${label}: ${seen(plain(text))}`)
    expect(told).toEqual([
      'type null: KẾT LUẬN',
      'heading I.: ĐÁNH GIÁ⟦Nêu ở phần I.⟧',
      'item 1.: Thu ngân sách đạt 58%⟦Theo Báo cáo số 12-BC/ĐU.⟧ dự toán;',
      'item 2.: Tiếp tục thực hiện.',
    ])
  })

  test('has a change within a note as a rewording of its paragraph', async () => {
    const changed =
      note(1, 'Nêu.') + note(2, run('Theo Báo cáo số ') + del('12') + ins('21') + run('-BC/ĐU.'))
    const document = await read(word(body, { footnotes: changed }))
    const { changes } = reviewOf(document, readWordDraft(document, 'rejected'))
    expect(changes.map(({ change }) => change.kind === 'reword' && seen(plain(change.text)))).toEqual([
      'Thu ngân sách đạt 58%⟦Theo Báo cáo số 21-BC/ĐU.⟧ dự toán;',
    ])
  })

  test('keeps a note of a line without words with the line before', async () => {
    const file = word(`${p('Một là giữ nguyên.')}<w:p>${ref(1)}</w:p>`, { footnotes })
    const { reading } = readWordDraft(await read(file), 'accepted')
    expect(reading.blocks.map(({ text }) => seen(plain(text)))).toEqual(['Một là giữ nguyên.⟦Nêu ở phần I.⟧'])
  })
})
