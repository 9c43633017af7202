import { strToU8, type Zippable, zipSync } from 'fflate'

/** Office files made by hand, part by part, so that a test says exactly what stands in one. */

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Parts = Readonly<Record<string, string>>

export function zipped(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, strToU8(text)]),
  )
  return zipSync(files, { level })
}

/** A part's links: `rId1` and so on, each as `type target`. */
export function links(...targets: readonly string[]): string {
  const entries = targets.map((entry, index) => {
    const [type, target] = entry.split(' ')
    return `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

interface Workbook {
  /** Sheets by name, as the XML inside `<worksheet>`. */
  readonly sheets: Parts
  /** The XML inside `<sst>`. */
  readonly strings?: string
  /** The XML inside `<styleSheet>`. */
  readonly styles?: string
  /** The XML before `<sheets>`. */
  readonly properties?: string
}

export function workbookParts({ sheets, strings = '', styles = '', properties = '' }: Workbook): Parts {
  const names = Object.keys(sheets)
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return {
    '_rels/.rels': links('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${SPREADSHEET} xmlns:r="${RELATION}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ...names.map((_, index) => `worksheet worksheets/sheet${index + 1}.xml`),
      'sharedStrings sharedStrings.xml',
      'styles /xl/styles.xml',
    ),
    'xl/sharedStrings.xml': `<sst ${SPREADSHEET}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${SPREADSHEET}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${SPREADSHEET}>${xml}</worksheet>`,
      ]),
    ),
  }
}

export function xlsx(workbook: Workbook): Uint8Array {
  return zipped(workbookParts(workbook))
}

/** Rows of cells that hold their own text; what begins with `<` is a cell's XML as it is. */
export function rows(...table: readonly (readonly string[])[]): string {
  const xml = table.map((cells) => `<row>${cells.map(cell).join('')}</row>`)
  return `<sheetData>${xml.join('')}</sheetData>`
}

function cell(text: string): string {
  if (text.startsWith('<')) return text
  return text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export function documentParts(body: string, styles = ''): Parts {
  return {
    '_rels/.rels': links('officeDocument word/document.xml'),
    'word/_rels/document.xml.rels': links('styles styles.xml'),
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  }
}

export function docx(body: string, styles = ''): Uint8Array {
  return zipped(documentParts(body, styles))
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

/** A table's cell; `properties` is the XML inside `<w:tcPr>`. */
export function wordCell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`
}

export function wordTable(...table: readonly (readonly string[])[]): string {
  const xml = table.map((cells) => {
    const texts = cells.map((text) => (text.startsWith('<w:tc>') ? text : wordCell(text)))
    return `<w:tr>${texts.join('')}</w:tr>`
  })
  return `<w:tbl>${xml.join('')}</w:tbl>`
}
