/** A cell: its words and the number of its style. */
interface Cell {
  readonly words: string
  readonly style: number
}

interface Sheet {
  readonly title: string
  readonly author: string
  readonly isLandscape: boolean
  /** Which row, from 1, is the table's head: above it stands what the table is. */
  readonly headRow: number
  /** In digits of the usual font. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The styles of cells, by their place in `cellXfs` below. */
export const CELL_STYLES = { title: 1, head: 2, left: 3, centred: 4 } as const

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook with one sheet (ECMA-376, part 1, chapter 18), by their paths. */
export function parts(sheet: Sheet): Readonly<Record<string, string>> {
  const { title, author, headRow } = sheet
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>vi</dc:language></cp:coreProperties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${nameOf(title)}" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${nameOf(title)}'!$${headRow}:$${headRow}</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  }
}

const FONT = '<sz val="12"/><name val="Times New Roman"/><family val="1"/>'
const SIDES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('')

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${style(1, 0, 'horizontal="center" vertical="center"')}${style(1, 1, 'horizontal="center" vertical="center" wrapText="1"')}${style(0, 1, 'vertical="top" wrapText="1"')}${style(0, 1, 'horizontal="center" vertical="top" wrapText="1"')}</cellXfs></styleSheet>`

function style(font: number, border: number, alignment: string): string {
  return `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`
}

function worksheet({ isLandscape, headRow, columns, rows }: Sheet): string {
  const last = letterOf(columns.length - 1)
  const widths = columns.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width.toFixed(2)}" customWidth="1"/>`,
  )
  const across = rows.slice(0, headRow - 1).map((_, i) => `<mergeCell ref="A${i + 1}:${last}${i + 1}"/>`)
  const merged =
    across.length === 0 ? '' : `<mergeCells count="${across.length}">${across.join('')}</mergeCells>`
  const pane = `<pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/>`
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData>${merged}<pageMargins left="0.79" right="0.79" top="0.79" bottom="0.59" header="0.39" footer="0.39"/><pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

function rowXml(cells: readonly Cell[], row: number): string {
  return `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${row + 1}`)).join('')}</row>`
}

/** Numbers are numbers; all else is words, never a formula, whatever it begins with. */
function cellXml({ words, style }: Cell, place: string): string {
  if (words === '') return `<c r="${place}" s="${style}"/>`
  if (/^\d{1,9}$/.test(words)) return `<c r="${place}" s="${style}"><v>${words}</v></c>`
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`
}

/** Of the tables here, none has more columns than the alphabet has letters. */
function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column)
}

/** What a sheet may be called: 31 letters, without some marks, and ending in a word. */
function nameOf(words: string): string {
  return escaped(
    words
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .replace(/[^\p{L}\p{N}]+$/u, ''),
  )
}

/** As XML has it, which has no place for two characters that mean nothing. */
function escaped(words: string): string {
  return words
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
