import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/table/read-table.ts'
import { docx, paragraph, wordCell, wordTable } from './office.ts'

const HEAD = ['STT', 'Họ và tên', 'Chức vụ']

async function read(body: string, styles = '') {
  const table = await readTable(docx(body, styles))
  return table.ok ? table.value : table.refusal
}

describe('a document', () => {
  it('gives its tables, each under the words that stand above it', async () => {
    const body = [
      paragraph('DANH SÁCH ĐẠI BIỂU'),
      paragraph('I. Đại biểu chính thức'),
      wordTable(HEAD, ['1', 'Nguyễn Văn Đức', 'Bí thư']),
      paragraph(''),
      paragraph('II. Đại biểu mời dự'),
      wordTable(['1', 'Phạm Hải Yến', 'Phóng viên']),
    ]
    expect(await read(body.join(''))).toEqual({
      sheets: [
        { name: 'I. Đại biểu chính thức', rows: [HEAD, ['1', 'Nguyễn Văn Đức', 'Bí thư']] },
        { name: 'II. Đại biểu mời dự', rows: [['1', 'Phạm Hải Yến', 'Phóng viên']] },
      ],
      notes: [],
    })
  })

  it('has merged cells downwards and across', async () => {
    const restart = '<w:vMerge w:val="restart"/>'
    const body = wordTable(
      [wordCell('Đại biểu mời dự', '<w:gridSpan w:val="3"/>')],
      ['1', 'Phạm Hải Yến', wordCell('Báo Quảng Hòa', restart)],
      ['2', 'Lê Thị Mai', wordCell('', '<w:vMerge/>')],
      ['3', 'Trần Thị Hạnh', wordCell('Đài Phát thanh', restart)],
    )
    expect(await read(body)).toMatchObject({
      sheets: [
        {
          rows: [
            ['Đại biểu mời dự', null, null],
            ['1', 'Phạm Hải Yến', 'Báo Quảng Hòa'],
            ['2', 'Lê Thị Mai', 'Báo Quảng Hòa'],
            ['3', 'Trần Thị Hạnh', 'Đài Phát thanh'],
          ],
        },
      ],
    })
  })

  it('has rows that begin further to the right', async () => {
    const body =
      '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>Đức</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    expect(await read(body)).toMatchObject({ sheets: [{ rows: [['', 'Đức']] }] })
  })

  it('keeps the paragraphs of a cell apart, and takes a table inside it as its text', async () => {
    const cell = wordCell(paragraph('Dòng một') + paragraph('Dòng hai') + wordTable(['Trong', 'cùng']))
    expect(await read(wordTable([cell, 'sau']))).toMatchObject({
      sheets: [{ rows: [['Dòng một\nDòng hai\nTrong\ncùng', 'sau']] }],
    })
  })

  it('is read as it stands under review: without deletions, with insertions', async () => {
    const run = (text: string, tag = 'w:t') => `<w:r><${tag}>${text}</${tag}></w:r>`
    const cell = `<w:p>${run('Bí thư ')}<w:del>${run('chi bộ', 'w:delText')}</w:del><w:ins>${run('Chi bộ 4')}</w:ins><w:moveFrom>${run('cũ')}</w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`
    expect(await read(wordTable([wordCell(cell)]))).toMatchObject({
      sheets: [{ rows: [['Bí thư Chi bộ 4']] }],
    })
  })

  it('has tabs, breaks and hyphens in its words', async () => {
    const cell =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>04</w:t><w:noBreakHyphen/><w:t>NQ</w:t></w:r></w:p>'
    expect(await read(wordTable([wordCell(cell)]))).toMatchObject({ sheets: [{ rows: [['A B\n04-NQ']] }] })
  })

  it.each([
    ['the run', '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>§øc</w:t></w:r>', ''],
    [
      'the style of the paragraph, which leans on another',
      '<w:pPr><w:pStyle w:val="B"/></w:pPr><w:r><w:t>§øc</w:t></w:r>',
      '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    ],
    [
      'the usual style',
      '<w:r><w:t>§øc</w:t></w:r>',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>',
    ],
    [
      'the document',
      '<w:r><w:t>§øc</w:t></w:r>',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>',
    ],
  ])('knows an old font by %s', async (_, content, styles) => {
    expect(await read(wordTable([wordCell(`<w:p>${content}</w:p>`)]), styles)).toEqual({
      sheets: [{ name: '', rows: [['Đức']] }],
      notes: [{ code: 'converted', encoding: 'TCVN3 (ABC)', cells: 1 }],
    })
  })

  it('with styles that lean on each other in a ring is read all the same', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const cell = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Đức</w:t></w:r></w:p>'
    expect(await read(wordTable([wordCell(cell)]), styles)).toMatchObject({ sheets: [{ rows: [['Đức']] }] })
  })

  it('without a table has none', async () => {
    expect(await read(paragraph('Chỉ có chữ'))).toEqual({ code: 'no-table' })
  })
})
