import { describe, expect, test } from 'vitest'
import { linesIn } from '../../../../shared/draft/word-view.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { inTcvn3, inVni } from '../old-encodings.ts'
import { abstract, listed, p, read, run, shown, use, word } from './word.ts'

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
const tcvn3 = (text: string) => inTcvn3(text).toString('latin1')
const vni = (text: string) => inVni(text).toString('latin1')

describe('letters of old fonts in a Word file', () => {
  test('are put into Unicode run by run, as files mix them', async () => {
    const body = p(
      run(tcvn3('1. Tiếp tục '), font('.VnTime')) +
        run(vni('đổi mới'), `<w:i/>${font('VNI-Times')}`) +
        run(' phương thức ') +
        run(tcvn3('lãnh đạo'), `<w:b/>${font('.VnTimeH')}`),
    )
    expect(await shown(word(body))).toEqual(['1. Tiếp tục *đổi mới* phương thức **LÃNH ĐẠO**'])
  })

  test('are known by the font of the paragraph’s style, of the letters’ style and of the whole document', async () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>` +
      `<w:style w:type="paragraph" w:styleId="Goc"><w:rPr>${font('VNI-Times')}</w:rPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>` +
      `<w:style w:type="character" w:styleId="Hoa"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>`
    const body =
      p(tcvn3('Đánh giá')) +
      p(vni('Đánh giá'), '<w:pStyle w:val="Con"/>') +
      p(run(tcvn3('đánh giá'), '<w:rStyle w:val="Hoa"/>'))
    expect(await shown(word(body, { styles }))).toEqual(['Đánh giá', 'Đánh giá', 'ĐÁNH GIÁ'])
  })

  test('are known by the font of the theme', async () => {
    const theme =
      '<a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface=".VnTime"/><a:ea typeface=""/></a:minorFont></a:fontScheme>'
    const properties = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:hAnsi="Arial"/>'
    expect(await shown(word(p(run(tcvn3('Đánh giá'), properties)), { theme }))).toEqual(['Đánh giá'])
  })

  test('are those that the file draws in the font: a font of ASCII or of other scripts says nothing of them', async () =>
    expect(
      await shown(
        word(
          p(
            run('có', '<w:rFonts w:ascii=".VnTime" w:cs=".VnTime" w:hAnsi="Arial"/>') +
              run(' có', '<w:rFonts w:cs=".VnTime"/>'),
          ),
        ),
      ),
    ).toEqual(['có có']))

  test('compose with marks that stand in the next run', async () =>
    expect(
      await shown(
        word(
          p(
            run('Phöô', font('VNI-Times')) +
              run('øng Taâ', `<w:b/>${font('VNI-Times')}`) +
              run('n Hoa', font('VNI-Times')) +
              run('ø', font('VNI-Times')),
          ),
        ),
      ),
    ).toEqual(['Phườ**ng Tâ**n Hoà']))

  test('compose with the mark that each view knows', async () => {
    const reviewed = (kind: 'ins' | 'del', text: string) =>
      `<w:${kind} w:author="A"><w:r><w:rPr>${font('VNI-Times')}</w:rPr><w:${kind === 'ins' ? 't' : 'delText'}>${text}</w:${kind === 'ins' ? 't' : 'delText'}></w:r></w:${kind}>`
    const body = p(
      run('thoá', font('VNI-Times')) + run('ng nhaá', font('VNI-Times')) + run('t', font('VNI-Times')),
    )
    expect(await shown(word(body))).toEqual(['thống nhất'])
    const changed = p(
      run('ñaûng uy', font('VNI-Times')) +
        reviewed('del', 'ø') +
        reviewed('ins', 'û') +
        run(' xaõ', font('VNI-Times')),
    )
    expect(await shown(word(changed), 'accepted')).toEqual(['đảng uỷ xã'])
    expect(await shown(word(changed), 'rejected')).toEqual(['đảng uỳ xã'])
  })

  test('are not seen in Unicode typed in such a font', async () =>
    expect(await shown(word(p(run('Đảng ủy phường có những kết quả', font('.VnTimeH')))))).toEqual([
      'Đảng ủy phường có những kết quả',
    ]))

  test('hold ư where others have a hyphen that shows at a line’s end alone', async () => {
    const soft = (font: string) => `<w:r><w:rPr>${font}</w:rPr><w:t>đ</w:t><w:softHyphen/><w:t>c</w:t></w:r>`
    expect(await shown(word(p(soft(font('.VnTime')).replace('đ', '®')) + p(soft(''))))).toEqual(['đưc', 'đc'])
  })

  test('are read where they were put in as symbols', async () => {
    const body = `<w:p>${run('N')}<w:r><w:sym w:font=".VnTime" w:char="F0A8"/></w:r>${run('m')}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r></w:p>`
    expect(await shown(word(body))).toEqual(['Năm•'])
  })

  test('are read in automatic numbers too', async () => {
    const numbering =
      abstract(1, {
        format: 'decimal',
        pattern: `${tcvn3('Điều')} %1.`,
        more: `<w:rPr>${font('.VnTime')}</w:rPr>`,
      }) + use(1, 1)
    expect(await shown(word(p('Phạm vi', listed(1)), { numbering }))).toEqual(['Điều 1. Phạm vi'])
  })

  test('are read in comments too', async () => {
    const comments = `<w:comment w:id="0" w:author="A">${p(run(tcvn3('Đề nghị nêu rõ'), font('.VnTime')))}</w:comment>`
    const document = await read(word(p('Một.'), { comments }))
    expect(document.comments.map(({ words }) => words)).toEqual(['Đề nghị nêu rõ'])
    expect(document.turned.get('TCVN3 (ABC)')).toBe(1)
  })

  test('are said, with the number of paragraphs', async () => {
    const document = await read(
      word(
        p(run(tcvn3('Đánh giá'), font('.VnTime')) + run(tcvn3(' chung'), font('.VnTime'))) +
          p(run(tcvn3('Nhiệm vụ'), font('.VnTime'))) +
          p(run(vni('Tổ chức'), font('VNI-Times'))) +
          p('Kết quả'),
      ),
    )
    expect([...document.turned]).toEqual([
      ['TCVN3 (ABC)', 2],
      ['VNI', 1],
    ])
    expect(linesIn(document, 'accepted').map(({ text }) => plain(text))).toHaveLength(4)
  })
})
