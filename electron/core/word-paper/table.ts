import {
  BorderStyle,
  type ITableRowOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Table as PaperTable, TableColumn } from '../../../shared/report/paper.ts'
import type { Profile } from '../../../shared/report/profile.ts'
import { scaled } from '../../../shared/report/table-rows.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { paragraphLook } from './formatting.ts'
import { runsOf } from './runs.ts'
import type { Setting } from './setting.ts'
import { twipsOf, twipsOfPoints } from './units.ts'

const STROKE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const STROKES = { top: STROKE, bottom: STROKE, left: STROKE, right: STROKE }

/** A row of a table, a paragraph for each of its cells. */
interface GridRow {
  readonly paragraphs: readonly Paragraph[]
  readonly isHead: boolean
  /** The row as a whole under review; empty where it is not. */
  readonly change: Pick<ITableRowOptions, 'insertion' | 'deletion'>
}

/** A table as Word's: its head stands again on each page, its rows stay whole. */
export function wordTable({ columns, head, rows, scale }: PaperTable, { profile, width }: Setting): Table {
  const tableHead = scaled(profile.styles.tableHead, { scale })
  const tableCell = scaled(profile.styles.tableCell, { scale })
  const row = (cells: readonly RichText[], isHead: boolean): GridRow => ({
    isHead,
    change: {},
    paragraphs: columns.map(({ align }, i) => {
      const style = isHead ? { ...tableHead, above: 0 } : { ...tableCell, align }
      const children = runsOf(cells[i] ?? [], style, profile.styles)
      return new Paragraph({ ...paragraphLook(style), widowControl: true, children })
    }),
  })
  return gridTable(
    [...head.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
    columns,
    width,
    profile,
  )
}

/** Rows with strokes around every cell, `width` millimetres wide. */
export function gridTable(
  rows: readonly GridRow[],
  columns: readonly TableColumn[],
  width: number,
  profile: Profile,
): Table {
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => twipsOf((column.width / all) * width))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOf(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      ({ paragraphs, isHead, change }) =>
        new TableRow({
          ...change,
          tableHeader: isHead,
          // A row that is longer than a page is parted all the same.
          cantSplit: true,
          children: paragraphs.map((paragraph, i) => cellOf(paragraph, widths[i] ?? 0, isHead, profile)),
        }),
    ),
  })
}

function cellOf(paragraph: Paragraph, size: number, isHead: boolean, { table }: Profile): TableCell {
  const side = twipsOf(table.side)
  const [top, bottom] = [twipsOfPoints(table.above), twipsOfPoints(table.below)]
  return new TableCell({
    width: { size, type: WidthType.DXA },
    borders: STROKES,
    margins: { left: side, right: side, top, bottom },
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [paragraph],
  })
}

/** What stands between two tables, which Word would else make one of. */
export function betweenTables(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: [] })
}
