import { describe, expect, test } from 'vitest'
import { notKeptOf, readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { linesIn } from '../../../../shared/draft/word-view.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { stars } from '../../../shared/text/notation.ts'
import { wordTable } from '../table/office.ts'
import { del, ins, mark, p, read, run, shown, word } from './word.ts'

describe('the words of a Word file', () => {
  test('are paragraph by paragraph, empty ones left out', async () =>
    expect(await shown(word(p('Một.') + p(' ') + p('Hai  ba.')))).toEqual(['Một.', 'Hai ba.']))

  test('keep bold and italic, set by hand, by styles, or by neither of two that cancel out', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Manh"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dam"/></w:style>'
    const body =
      p(run('Ban ') + run('Thường vụ', '<w:b/>') + run(' họp', '<w:i/>') + run('.', '<w:i w:val="0"/>')) +
      p('Đậm', '<w:pStyle w:val="Con"/>') +
      p(run('Không đậm', '<w:rStyle w:val="Manh"/>'), '<w:pStyle w:val="Dam"/>')
    expect(await shown(word(body, { styles }))).toEqual(['Ban **Thường vụ** *họp*.', '**Đậm**', 'Không đậm'])
  })

  test('keep underlined, raised and lowered letters', async () => {
    const body = p(
      run('Giao ', '<w:u w:val="single"/>') +
        run('5 m') +
        run('2', '<w:vertAlign w:val="superscript"/>') +
        run(', CO', '<w:u w:val="none"/>') +
        run('2', '<w:vertAlign w:val="subscript"/>') +
        run('.', '<w:vertAlign w:val="baseline"/>'),
    )
    const [line] = linesIn(await read(word(body)), 'accepted')
    expect(line?.text).toEqual([
      { text: 'Giao', marks: ['underline'] },
      { text: ' 5 m', marks: [] },
      { text: '2', marks: ['superscript'] },
      { text: ', CO', marks: [] },
      { text: '2', marks: ['subscript'] },
      { text: '.', marks: [] },
    ])
  })

  test('have line breaks, tabs and hyphens where the file has them', async () =>
    expect(
      await shown(
        word(
          '<w:p><w:r><w:t>kinh tế</w:t><w:noBreakHyphen/><w:t>xã hội</w:t><w:tab/><w:t>và</w:t><w:br/><w:t>văn hóa</w:t></w:r></w:p>',
        ),
      ),
    ).toEqual(['kinh tế-xã hội và\nvăn hóa']))

  test('are those of a field’s result, never its instruction', async () =>
    expect(
      await shown(
        word(
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>05/7/2026</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        ),
      ),
    ).toEqual(['05/7/2026']))

  test('are read once where the file has two forms of them, and those of a text box come first', async () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('Dự thảo lần 2')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Dự thảo lần 2')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Nghị quyết')}</w:p>`
    expect(await shown(word(body))).toEqual(['Dự thảo lần 2', 'Nghị quyết'])
  })

  test('are under review two texts in one', async () => {
    const body = p(run('Tiếp tục ') + del('hoàn thiện') + ins('đổi mới') + run(' phương thức.'))
    expect(await shown(word(body), 'accepted')).toEqual(['Tiếp tục đổi mới phương thức.'])
    expect(await shown(word(body), 'rejected')).toEqual(['Tiếp tục hoàn thiện phương thức.'])
  })

  test('part and join with the marks of paragraphs under review', async () => {
    const parted = p('Một.', mark('ins')) + p('Hai.')
    expect(await shown(word(parted), 'accepted')).toEqual(['Một.', 'Hai.'])
    expect(await shown(word(parted), 'rejected')).toEqual(['Một. Hai.'])
    const joined = p('Một.', mark('del')) + p('Hai.')
    expect(await shown(word(joined), 'accepted')).toEqual(['Một. Hai.'])
    expect(await shown(word(joined), 'rejected')).toEqual(['Một.', 'Hai.'])
  })

  test('that one put in and another took out are in neither view', async () => {
    const file = word(p(run('Một.') + ins('hai').replace('<w:r>', `${del('ba')}<w:r>`)))
    expect(await shown(file, 'accepted')).toEqual(['Một.hai'])
    expect(await shown(file, 'rejected')).toEqual(['Một.'])
  })

  test('are as they look now, not as a change of looks remembers them', async () =>
    expect(
      await shown(word(p(run('Đậm', '<w:b/><w:rPrChange w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange>')))),
    ).toEqual(['**Đậm**']))
})

/** A draft as the office writes it: heads and feet in tables without borders. */
const OFFICE = word(
  wordTable([
    `<w:tc>${p('ĐẢNG BỘ TỈNH QUẢNG HÒA')}${p('ĐẢNG ỦY PHƯỜNG TÂN HÒA')}${p('*')}${p('Số     -KL/ĐU')}</w:tc>`,
    `<w:tc>${p('ĐẢNG CỘNG SẢN VIỆT NAM')}${p('Tân Hòa, ngày     tháng 7 năm 2026')}</w:tc>`,
  ]) +
    p('KẾT LUẬN') +
    p('HỘI NGHỊ ĐẢNG ỦY PHƯỜNG LẦN THỨ 13') +
    p('về nhiệm vụ 6 tháng cuối năm 2026') +
    p('-----') +
    p('Ban Chấp hành thống nhất kết luận một số nội dung sau:') +
    p(run('I. NHIỆM VỤ', '<w:b/>')) +
    p(`${run('1. Tiếp tục ')}${run('đổi mới', '<w:i/>')}${run(' phương thức lãnh đạo.')}`) +
    p('2. Đẩy nhanh giải ngân vốn đầu tư công.') +
    wordTable([
      `<w:tc>${p('Nơi nhận:')}${p('- Ban Thường vụ Tỉnh ủy,')}${p('- Lưu Văn phòng.')}</w:tc>`,
      `<w:tc>${p('T/M ĐẢNG ỦY')}${p('BÍ THƯ')}</w:tc>`,
    ]),
)

describe('a draft of the office', () => {
  test('is recognised with its head and foot', async () => {
    const { reading } = readWordDraft(await read(OFFICE), 'accepted')
    expect(reading.head).toEqual({
      body: 'Đảng ủy phường Tân Hòa',
      higherBody: 'Đảng bộ tỉnh Quảng Hòa',
      place: 'Tân Hòa',
      symbol: 'ĐU',
    })
    expect(reading.blocks.map(({ kind, label, text }) => [kind, label, plain(text)])).toEqual([
      ['number', null, 'Số -KL/ĐU'],
      ['type', null, 'KẾT LUẬN'],
      ['subject', null, 'HỘI NGHỊ ĐẢNG ỦY PHƯỜNG LẦN THỨ 13'],
      ['subject', null, 'về nhiệm vụ 6 tháng cuối năm 2026'],
      ['opening', null, 'Ban Chấp hành thống nhất kết luận một số nội dung sau:'],
      ['heading', 'I.', 'NHIỆM VỤ'],
      ['item', '1.', 'Tiếp tục đổi mới phương thức lãnh đạo.'],
      ['item', '2.', 'Đẩy nhanh giải ngân vốn đầu tư công.'],
      ['recipients-title', null, 'Nơi nhận:'],
      ['recipients', null, '- Ban Thường vụ Tỉnh ủy,\n- Lưu Văn phòng.'],
      ['authority', null, 'T/M ĐẢNG ỦY\nBÍ THƯ'],
    ])
  })

  test('keeps the styles of its letters', async () => {
    const { reading } = readWordDraft(await read(OFFICE), 'accepted')
    const texts = reading.blocks.map(({ text }) => stars(text))
    expect(texts).toContain('Tiếp tục *đổi mới* phương thức lãnh đạo.')
    expect(texts).toContain('**NHIỆM VỤ**')
  })

  test('knows in which block each paragraph stands', async () => {
    const document = await read(OFFICE)
    const { reading, blockOf } = readWordDraft(document, 'accepted')
    const at = document.paragraphs.findIndex(({ runs }) =>
      runs.some(({ text }) => text.includes('Đẩy nhanh')),
    )
    const block = reading.blocks.find(({ id }) => id === blockOf.get(at))
    expect(plain(block?.text ?? [])).toBe('Đẩy nhanh giải ngân vốn đầu tư công.')
  })
})

describe('what a draft cannot hold', () => {
  test('is counted by kind', async () => {
    const body =
      p('<w:r><w:drawing><pic:pic/></w:drawing></w:r>') +
      p('<m:oMath/>') +
      p(run('bỏ', '<w:strike/>') + run('ẩn', '<w:vanish/>'))
    const document = await read(word(body))
    expect(Object.fromEntries(notKeptOf(document, linesIn(document, 'accepted')))).toEqual({
      picture: 1,
      equation: 1,
      strike: 1,
      hidden: 1,
    })
    expect(document.paragraphs.at(-1)?.runs.map(({ text }) => text)).toEqual(['bỏ'])
  })

  test('is nothing that an element merely has the name of a property of every object', async () => {
    const document = await read(word(p('<w:constructor/><w:toString/><w:__proto__/>') + p('Một.')))
    expect(document.notKept.size).toBe(0)
  })
})
