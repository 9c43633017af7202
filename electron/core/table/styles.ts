import { numberKind } from './number-format.ts'
import { type Attributes, readXml } from './xml.ts'

/** How a cell is formatted, as far as its text depends on it. */
export interface CellStyle {
  readonly font: string
  readonly number: ReturnType<typeof numberKind>
}

export const PLAIN: CellStyle = { font: '', number: 'number' }

/** The cell styles of a workbook by their index; null where the part is not sound. */
export function readStyles(part: Uint8Array): readonly CellStyle[] | null {
  const fonts: string[] = []
  const codes = new Map<number, string>()
  const styles: CellStyle[] = []
  const path: string[] = []
  const isSound = readXml(part, {
    open(name, attributes) {
      path.push(name)
      // The same names stand elsewhere with other meanings, in the formats of conditions for one.
      switch (path.slice(1).join('/')) {
        case 'fonts/font':
          fonts.push('')
          break
        case 'fonts/font/name':
          fonts[fonts.length - 1] = attributes['val'] ?? ''
          break
        case 'numFmts/numFmt':
          codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
          break
        case 'cellXfs/xf':
          styles.push(styleOf(attributes, fonts, codes))
          break
      }
    },
    close() {
      path.pop()
    },
    text() {},
  })
  return isSound ? styles : null
}

function styleOf(
  attributes: Attributes,
  fonts: readonly string[],
  codes: ReadonlyMap<number, string>,
): CellStyle {
  const id = Number(attributes['numFmtId'] ?? 0)
  return {
    font: fonts[Number(attributes['fontId'] ?? 0)] ?? '',
    number: numberKind(id, codes.get(id) ?? null),
  }
}
