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
import { headSpans, type Span } from '../../../shared/draft/table-look.ts'
import type { Table as PaperTable, TableColumn } from '../../../shared/report/paper.ts'
import type { Profile } from '../../../shared/report/profile.ts'
import { scaled } from '../../../shared/report/table-cell.ts'
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
  /** Of a row of the head what its cells go over. */
  readonly spans: readonly Span[] | null
  /** The row as a whole under review; empty where it is not. */
  readonly change: Pick<ITableRowOptions, 'insertion' | 'deletion'>
}

/** A table as Word's: its head stands again on each page, its rows stay whole. */
export function wordTable({ columns, head, rows, scale }: PaperTable, { profile, width }: Setting): Table {
  const tableHead = scaled(profile.styles.tableHead, { scale })
  const spans = headSpans(head)
  const tableCell = scaled(profile.styles.tableCell, { scale })
  const row = (cells: readonly RichText[], spans: readonly Span[] | null): GridRow => ({
    spans,
    change: {},
    paragraphs: columns.map(({ align }, i) => {
      const style = spans ? { ...tableHead, above: 0 } : { ...tableCell, align }
      const children = runsOf(cells[i] ?? [], style, profile.styles)
      return new Paragraph({
        ...paragraphLook(style),
        // The head never stands alone at the foot of a page.
        keepNext: spans !== null,
        widowControl: true,
        children,
      })
    }),
  })
  return gridTable(
    [...head.map((cells, i) => row(cells, spans[i] ?? [])), ...rows.map((cells) => row(cells, null))],
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
      ({ paragraphs, spans, change }) =>
        new TableRow({
          ...change,
          tableHeader: spans !== null,
          // A row that is longer than a page is parted all the same.
          cantSplit: true,
          children: paragraphs.flatMap((paragraph, i) => {
            const span = spans === null ? ONE : spans[i]
            return span
              ? [cellOf(paragraph, sum(widths.slice(i, i + span.columns)), span, spans !== null, profile)]
              : []
          }),
        }),
    ),
  })
}

const ONE = { columns: 1, rows: 1 } as const

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

function cellOf(
  paragraph: Paragraph,
  size: number,
  { columns, rows }: NonNullable<Span>,
  isHead: boolean,
  { table }: Profile,
): TableCell {
  const side = twipsOf(table.side)
  const [top, bottom] = [twipsOfPoints(table.above), twipsOfPoints(table.below)]
  return new TableCell({
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
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
