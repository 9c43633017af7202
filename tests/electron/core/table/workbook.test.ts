import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../electron/core/table/read-table.ts'
import { accepted } from '../../../../shared/result.ts'
import { rows, xlsx, zipped } from './office.ts'

const HEAD = ['STT', 'Họ và tên', 'Chức vụ']
const DUC = ['1', 'Nguyễn Văn Đức', 'Bí thư']

/** What a workbook of one sheet is read as. */
async function read(xml: string, more: Omit<Parameters<typeof xlsx>[0], 'sheets'> = {}) {
  const table = await readTable(xlsx({ sheets: { Sheet1: xml }, ...more }))
  return table.ok ? { rows: table.value.sheets[0]?.rows, notes: table.value.notes } : table.refusal
}

describe('a workbook', () => {
  it('is read sheet by sheet, in order, empty ones left out', async () => {
    const bytes = xlsx({
      sheets: { 'Đại biểu': rows(HEAD, DUC), Trống: rows(), Khách: rows(['Lê Thị Mai']) },
    })
    expect(await readTable(bytes)).toEqual(
      accepted({
        sheets: [
          { name: 'Đại biểu', rows: [HEAD, DUC] },
          { name: 'Khách', rows: [['Lê Thị Mai']] },
        ],
        notes: [],
      }),
    )
  })

  it('keeps blank rows, so that row numbers are those of the file', async () => {
    const xml = '<sheetData><row r="3"><c r="B3" t="str"><v>Đức</v></c></row></sheetData>'
    expect(await read(xml)).toEqual({ rows: [[], [], ['', 'Đức']], notes: [] })
  })

  it('has its texts in a list of their own, in runs of several fonts, without how they are read aloud', async () => {
    const strings =
      '<si><t>Họ và tên</t></si><si><r><t xml:space="preserve">Nguyễn </t></r><r><rPr><b/></rPr><t>Đức</t></r><rPh sb="0" eb="1"><t>doc</t></rPh></si><si><t>Dòng một_x000D_\nDòng hai</t></si>'
    expect(
      await read(rows(['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>2</v></c>']), {
        strings,
      }),
    ).toEqual({
      rows: [['Họ và tên', 'Nguyễn Đức', 'Dòng một\r\nDòng hai']],
      notes: [],
    })
  })

  it('gives the value that a formula had when the file was saved', async () => {
    const formula = '<c t="str"><f>A1&amp;" "&amp;B1</f><v>Nguyễn Đức</v></c>'
    expect(await read(rows([formula, '<c><f>1+1</f><v>2</v></c>']))).toEqual({
      rows: [['Nguyễn Đức', '2']],
      notes: [],
    })
  })

  it('says how many formulas were never reckoned', async () => {
    expect(await read(rows(['Đức', '<c><f>1+1</f></c>', '<c><f>2+2</f><v></v></c>']))).toEqual({
      rows: [['Đức']],
      notes: [{ code: 'formulas-without-value', cells: 2 }],
    })
  })

  it('shows dates, times and numbers as its cells do', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[$-42A]h:mm"/><numFmt numFmtId="166" formatCode="&quot;ngày&quot; 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="166"/></cellXfs>'
    const number = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`
    const cells = [
      number(0, '46350'),
      number(1, '46350'),
      number(2, '46350'),
      number(3, '0.3125'),
      number(4, '46350.3125'),
      number(5, '46350'),
      number(0, '0.30000000000000004'),
    ]
    expect(await read(rows(cells), { styles })).toEqual({
      rows: [['46350', '24/11/2026', '24/11/2026', '07:30', '24/11/2026 07:30', '46350', '0.3']],
      notes: [],
    })
  })

  it('counts days from 1904 where it says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    const properties = '<workbookPr date1904="1"/>'
    expect(await read(rows(['<c><v>44888</v></c>']), { styles, properties })).toEqual({
      rows: [['24/11/2026']],
      notes: [],
    })
  })

  it('has a merged cell’s text in each of its rows, and marks the columns that belong to it', async () => {
    const xml = `${rows(['Danh sách', '', ''], HEAD, ['1', 'Nguyễn Văn Đức', 'Đảng ủy'], ['2', 'Lê Thị Mai', ''])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="C3:C4"/></mergeCells>`
    expect(await read(xml)).toEqual({
      rows: [
        ['Danh sách', null, null],
        HEAD,
        ['1', 'Nguyễn Văn Đức', 'Đảng ủy'],
        ['2', 'Lê Thị Mai', 'Đảng ủy'],
      ],
      notes: [],
    })
  })

  it('in old fonts is put into Unicode, and says so', async () => {
    const styles =
      '<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>'
    const strings =
      '<si><t>NguyÔn V¨n §øc</t></si><si><t>Nguyeãn Vaên Ñöùc</t></si><si><r><rPr><rFont val=".VnTimeH"/></rPr><t>trÇn</t></r><r><rPr><rFont val="Arial"/></rPr><t> Hạnh</t></r></si>'
    const text = (style: number, index: number) => `<c s="${style}" t="s"><v>${index}</v></c>`
    expect(await read(rows([text(1, 0), text(2, 1), text(0, 2), text(0, 0)]), { styles, strings })).toEqual({
      rows: [['Nguyễn Văn Đức', 'Nguyễn Văn Đức', 'TRẦN Hạnh', 'NguyÔn V¨n §øc']],
      notes: [
        { code: 'converted', encoding: 'TCVN3 (ABC)', cells: 2 },
        { code: 'converted', encoding: 'VNI', cells: 1 },
        { code: 'old-letters', cells: 1 },
      ],
    })
  })

  it('is read with other prefixes, and without strings or styles', async () => {
    const bytes = zipped({
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/workbook2.xml"/></Relationships>',
      'xl/workbook2.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="r"><x:sheets><x:sheet name="A" sheetId="1" r:id="b"/></x:sheets></x:workbook>',
      'xl/_rels/workbook2.xml.rels':
        '<Relationships><Relationship Id="b" Type="x/worksheet" Target="/xl/one.xml"/></Relationships>',
      'xl/one.xml':
        '<x:worksheet xmlns:x="x" xmlns:r="r"><x:sheetData><x:row><x:c r="B1" t="inlineStr"><x:is><x:t>Đức</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    })
    expect(await readTable(bytes)).toEqual(
      accepted({ sheets: [{ name: 'A', rows: [['', 'Đức']] }], notes: [] }),
    )
  })

  it('of 10,000 rows is read whole', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [
      String(index + 1),
      `Nguyễn Văn ${index}`,
      'Đảng viên',
    ])
    const table = await readTable(xlsx({ sheets: { A: rows(...many) } }))
    expect(table.ok && table.value.sheets[0]?.rows).toEqual(many)
  })

  it('leaves out cells far to the right, and says so', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="str"><v>Đức</v></c><c r="XFD1" t="str"><v>lạc</v></c></row></sheetData>'
    expect(await read(xml)).toEqual({ rows: [['Đức']], notes: [{ code: 'columns-left', cells: 1 }] })
  })
})
