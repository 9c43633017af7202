import { withoutNotes } from '../text/note.ts'
import { join, plain, rich } from '../text/tidy.ts'
import { BOND } from './bond.ts'
import { foot, head } from './columns.ts'
import { bondWithin, kept } from './keeping.ts'
import { baselineOf, type Measure } from './measure.ts'
import type { Belonging, PlacedLine, PlacedRule, Run } from './page.ts'
import { component, type Paper, type PaperBlock, type Passage } from './paper.ts'
import { MILLIMETRE, type Profile, type Style } from './profile.ts'
import type { Setter } from './setter.ts'
import { type SetLine, setPassage } from './setting.ts'
import type { Row } from './stack.ts'
import { tableRows } from './table-rows.ts'

/** The rows of a whole paper, one after another. */
export function rowsOf(paper: Paper, profile: Profile, measure: Measure): readonly Row[] {
  let id = 0
  const setter: Setter = { profile, measure, nextId: () => id++, notes: [] }
  const width = textWidth(profile)
  return kept(paper.blocks.flatMap((block) => blockRows(block, width, setter)))
}

function blockRows(block: PaperBlock, width: number, setter: Setter): readonly Row[] {
  if (block.kind === 'passage') {
    const inset = isTitle(block.passage) ? setter.profile.titleInset * MILLIMETRE : 0
    return passageRows(block.passage, inset, width - 2 * inset, setter)
  }
  if (block.kind === 'table') return tableRows(block.table, width, setter, (line) => notesOf(line, setter))
  const left = setter.profile.columns[block.place] * MILLIMETRE
  const columns = block.place === 'head' ? head : foot
  return columns(
    block.left.flatMap((passage) => passageRows(passage, 0, left, setter)),
    block.right.flatMap((passage) => passageRows(passage, left, width - left, setter)),
  )
}

function isTitle({ part }: Passage): boolean {
  return part === 'type' || part === 'subject'
}

function passageRows(passage: Passage, from: number, width: number, setter: Setter): readonly Row[] {
  const style = setter.profile.styles[passage.part]
  const of = belonging(passage, setter.nextId())
  const baseline = baselineOf(style, setter.measure)
  const lines = setPassage(passage, style, width, setter.measure, (note) => setter.notes.push(note))
  const bondBelow = passage.keepWithNext ? BOND.company : BOND.none
  const widest = Math.max(0, ...lines.map((line) => line.width))
  return lines.map((line, i) => {
    const after = lines.length - i - 1
    return {
      height: style.line,
      above: i === 0 ? style.above : 0,
      below: after === 0 ? style.below : 0,
      bond: after === 0 ? bondBelow : bondWithin(i, after, passage.heading !== null),
      lines: [{ of, baseline, runs: line.runs.map((run) => shifted(run, from)) }],
      notes: notesOf(line, setter),
      rules: after === 0 ? ruleBelow(line, widest, style, baseline, from) : [],
    }
  })
}

/** The notes that a line refers to, as rows across the page. */
function notesOf({ runs }: SetLine, setter: Setter): readonly (readonly Row[])[] {
  const width = textWidth(setter.profile)
  return runs.flatMap(({ note: number }) => {
    const words = number === 0 ? undefined : setter.notes[number - 1]
    if (words === undefined) return []
    const text = join([rich(String(number), ['superscript']), words], ' ')
    const rows = passageRows(component('note', text), 0, width, setter)
    return [rows.map((row) => ({ ...row, lines: row.lines.map((line) => ofNote(line, number)) }))]
  })
}

function ofNote(line: PlacedLine, note: number): PlacedLine {
  return { ...line, of: { ...line.of, note } }
}

/** The width between the margins, in points. */
function textWidth({ page }: Profile): number {
  return (page.width - page.left - page.right) * MILLIMETRE
}

function belonging({ part, heading, label, text }: Passage, id: number): Belonging {
  const title =
    heading === null ? '' : [label ?? '', plain(withoutNotes(text)).replaceAll('\n', ' ')].join(' ').trim()
  return { id, part, heading, title }
}

/** The style's rule below the last line of a passage whose widest is so many points wide. */
function ruleBelow(
  line: SetLine,
  widest: number,
  { rule }: Style,
  baseline: number,
  from: number,
): readonly PlacedRule[] {
  if (rule === null) return []
  const width = rule.share * widest
  const x = from + line.x + (line.width - width) / 2
  return [{ x, y: baseline + rule.gap, width, thickness: rule.thickness }]
}

function shifted(run: Run, by: number): Run {
  return { ...run, x: run.x + by }
}
