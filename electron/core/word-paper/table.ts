import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Table as PaperTable } from '../../../shared/report/paper.ts'
import type { Profile, Style } from '../../../shared/report/profile.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { paragraphLook } from './formatting.ts'
import { runsOf } from './runs.ts'
import type { Setting } from './setting.ts'
import { twipsOf, twipsOfPoints } from './units.ts'

const STROKE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const STROKES = { top: STROKE, bottom: STROKE, left: STROKE, right: STROKE }

/** A table as Word's: its head stands again on each page, its rows stay whole. */
export function wordTable({ columns, head, rows }: PaperTable, { profile, width }: Setting): Table {
  const { tableHead, tableCell } = profile.styles
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => twipsOf((column.width / all) * width))
  const row = (cells: readonly RichText[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      // A row that is longer than a page is parted all the same.
      cantSplit: true,
      children: columns.map(({ align }, i) =>
        cellOf(
          cells[i] ?? [],
          isHead ? { ...tableHead, above: 0 } : { ...tableCell, align },
          widths[i] ?? 0,
          profile,
          isHead,
        ),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOf(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  })
}

function cellOf(
  words: RichText,
  style: Style,
  size: number,
  { table, styles }: Profile,
  isHead: boolean,
): TableCell {
  const side = twipsOf(table.side)
  const [top, bottom] = [twipsOfPoints(table.above), twipsOfPoints(table.below)]
  return new TableCell({
    width: { size, type: WidthType.DXA },
    borders: STROKES,
    margins: { left: side, right: side, top, bottom },
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      new Paragraph({ ...paragraphLook(style), widowControl: true, children: runsOf(words, style, styles) }),
    ],
  })
}
