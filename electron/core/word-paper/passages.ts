import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { baselineOf, type Measure, typeOf } from '../../../shared/report/measure.ts'
import type { PaperBlock, Passage } from '../../../shared/report/paper.ts'
import { MILLIMETRE, type Part, type Profile, type Style } from '../../../shared/report/profile.ts'
import { setPassage } from '../../../shared/report/setting.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { paragraphLook } from './formatting.ts'
import { styleIdOf } from './named-styles.ts'
import { runsOf } from './runs.ts'
import type { Setting } from './setting.ts'
import { betweenTables, wordTable } from './table.ts'
import { twipsOf, twipsOfPoints } from './units.ts'

/** The width between the margins, in millimetres. */
export function textWidth({ page }: Profile): number {
  return page.width - page.left - page.right
}

/** The blocks of a paper as Word's paragraphs and tables. */
export function blocksOf(
  blocks: readonly PaperBlock[],
  profile: Profile,
  measure: Measure,
): readonly (Paragraph | Table)[] {
  const setting = { profile, measure, width: textWidth(profile) }
  return blocks.flatMap((block, i): readonly (Paragraph | Table)[] => {
    // What signs a paper never stands alone on its last page.
    const isBeforeFoot = blocks[i + 1]?.kind === 'columns'
    if (block.kind === 'columns') return [columns(block, setting)]
    if (block.kind === 'table') {
      const isBeforeTable = blocks[i + 1] !== undefined && blocks[i + 1]?.kind !== 'passage'
      return [wordTable(block.table, setting), ...(isBeforeTable ? [betweenTables()] : [])]
    }
    // Word keeps no room above a table: what stands before it keeps it below.
    const below = blocks[i + 1]?.kind === 'table' ? profile.styles.tableHead.above : 0
    return passage(block.passage, setting, { keepNext: isBeforeFoot, below })
  })
}

/** Passages of a head or foot, one below another. */
export function stack(passages: readonly Passage[], setting: Setting): readonly Paragraph[] {
  return passages.flatMap((each, i) => {
    const above = passages[i - 1]
    const room = above === undefined ? 0 : ruleRoom(setting.profile.styles[above.part], setting.measure)
    return passage(inLines(each, setting), setting, { closer: room })
  })
}

/** Bodies stand in the lines that the PDF has: Word would leave the last of their words alone. */
const BODIES: ReadonlySet<Part> = new Set(['higher', 'issuer'])

function inLines(each: Passage, { profile, measure, width }: Setting): Passage {
  if (!BODIES.has(each.part)) return each
  const lines = setPassage(each, profile.styles[each.part], width * MILLIMETRE, measure)
  const words = lines.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
  return { ...each, text: rich(words.join('\n')) }
}

/** `closer` is what the passage keeps less from the one above it, and `below` what more from the one below, in points. */
function passage(
  { part, label, text, keepWithNext }: Passage,
  setting: Setting,
  { keepNext = false, closer = 0, below: more = 0 } = {},
): readonly Paragraph[] {
  const style = setting.profile.styles[part]
  const words: RichText = label === null ? text : [{ text: `${label} `, marks: [] }, ...text]
  const named = styleIdOf(part)
  const below = more + (style.rule === null ? style.below : 0)
  const above = Math.max(0, style.above - closer)
  const own = paragraphLook({ ...style, above, below })
  const look = named === null ? own : { style: named, ...(more > 0 ? { spacing: own.spacing } : {}) }
  const options = { ...look, keepNext: keepWithNext || keepNext, keepLines: keepNext, widowControl: true }
  const children = runsOf(words, named === null ? style : null, setting.profile.styles)
  return [new Paragraph({ ...options, children }), ...ruleBelow(words, style, setting)]
}

/** What the form closes a title with: the rule below its subject, or dashes. */
export function titleEnd(blocks: readonly PaperBlock[], setting: Setting): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'passage') return []
    const { part, text } = block.passage
    if (part === 'subject') return ruleBelow(text, setting.profile.styles.subject, setting)
    return part === 'separator' ? passage(block.passage, setting) : []
  })
}

/** How far a rule reaches below the line of the words above it, in points; 0 where there is none. */
function ruleHeight(style: Style, measure: Measure): number {
  return style.rule === null ? 0 : Math.max(1, style.rule.gap - (style.line - baselineOf(style, measure)))
}

/** All that a rule adds between the words above it and those below. */
function ruleRoom(style: Style, measure: Measure): number {
  return ruleHeight(style, measure) + (style.rule?.thickness ?? 0)
}

/** A line as long as its share of the words above it: the lower border of a paragraph that is narrow enough. */
function ruleBelow(words: RichText, style: Style, { width, measure }: Setting): readonly Paragraph[] {
  const { rule } = style
  if (!rule) return []
  const { face, size } = typeOf(style, [])
  const natural = Math.max(
    ...plain(words)
      .split('\n')
      .map((line) => measure.width(line, face, size)),
  )
  const height = ruleHeight(style, measure)
  const column = twipsOf(width)
  const side = Math.max(0, Math.round((column - Math.min(column, twipsOfPoints(natural)) * rule.share) / 2))
  const thickness = Math.max(2, Math.round(rule.thickness * 8))
  return [
    new Paragraph({
      spacing: {
        before: 0,
        after: twipsOfPoints(Math.max(0, style.below - ruleRoom(style, measure))),
        line: twipsOfPoints(height),
        lineRule: LineRuleType.EXACT,
      },
      indent: { left: side, right: side },
      border: { bottom: { style: BorderStyle.SINGLE, size: thickness, space: 0, color: '000000' } },
      children: [],
    }),
  ]
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}

/** Two columns side by side, as heads and feet are: a table without borders whose one row stays whole. */
function columns({ place, left, right }: Extract<PaperBlock, { kind: 'columns' }>, setting: Setting): Table {
  const { profile, width } = setting
  const widths = [profile.columns[place], width - profile.columns[place]] as const
  const cell = (passages: readonly Passage[], of: number) => stack(passages, { ...setting, width: of })
  return twoColumns(cell(left, widths[0]), cell(right, widths[1]), widths)
}

export function twoColumns(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  widths: readonly [number, number],
): Table {
  const cell = (paragraphs: readonly Paragraph[], of: number) =>
    new TableCell({
      width: { size: twipsOf(of), type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      verticalAlign: VerticalAlignTable.TOP,
      borders: NO_BORDERS,
      // A cell without a paragraph is no cell to Word.
      children: paragraphs.length > 0 ? [...paragraphs] : [new Paragraph({ children: [] })],
    })
  return new Table({
    width: { size: twipsOf(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twipsOf),
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  })
}
