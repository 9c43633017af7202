import { isCapitals } from './capitals.ts'
import { type Entry, type NameSupply, plainBlock, setAside } from './entry.ts'
import { unmarked } from './piece.ts'
import { endsOpen, startsSmall } from './sentence.ts'
import type { Line } from './source.ts'
import { takeLabel } from './take-label.ts'

export interface SubjectRead {
  readonly entries: readonly Entry[]
  /** How many of the lines belong to it. */
  readonly end: number
}

const LONGEST_SUBJECT = 800
const LONGEST_SUBJECT_LINE = 120
const ABOUT = /^(?:về|v\/v)(?!\p{L})/iu

/**
 * The subject (trích yếu): what stands between the type and the body. `begun` is what the type's own line
 * already said of it. It may be written in several blocks; each is kept as one, its lines joined.
 */
export function readSubject(lines: readonly Line[], begun: string, nextName: NameSupply): SubjectRead {
  const blocks: string[][] = begun === '' ? [] : [[begun]]
  let end = 0
  for (let group = groupAt(lines, 0); group.length > 0; group = groupAt(lines, end)) {
    const taken = linesTaken(group, blocks.length === 0)
    for (const line of group.slice(0, taken)) place(blocks, line)
    end += taken
    if (taken < group.length) break
  }
  const entries = blocks.map((block) => plainBlock(nextName(), 'subject', block))
  const below = lines[end]
  if (below?.noise !== 'rule') return { entries, end }
  return { entries: [...entries, setAside('rule', below.words)], end: end + 1 }
}

/** The lines from `start` up to a blank line, a rule, a page number or a table; none at the end and before noise. */
function groupAt(lines: readonly Line[], start: number): readonly Line[] {
  let end = start
  while (
    end < lines.length &&
    lines[end]?.noise === null &&
    lines[end]?.isTable === false &&
    (end === start || lines[end]?.afterBlank === false)
  ) {
    end += 1
  }
  return lines.slice(start, end)
}

/** How many lines of a group belong to the subject: all, where the group reads as one, or the first few. */
function linesTaken(group: readonly Line[], isFirst: boolean): number {
  const whole = group.map(({ words }) => words).join(' ')
  if (group.some(({ hashes }) => hashes > 0) || takeLabel(unmarked(whole)) !== null) return 0
  if (whole.length <= LONGEST_SUBJECT && isSubject(whole, isFirst)) return group.length
  const end = group.findIndex(
    ({ words }, i) => words.length > LONGEST_SUBJECT_LINE || !isSubject(words, isFirst || i > 0),
  )
  return end < 0 ? group.length : end
}

/** Bold or capitals throughout; or no sentence, and begun in the middle of one or right below the type. */
function isSubject(source: string, isBelowTitle: boolean): boolean {
  const words = unmarked(source)
  if (takeLabel(words) !== null) return false
  if (isCapitals(words) || /^\*\*.*\*\*$/u.test(source)) return true
  return endsOpen(words) && (isBelowTitle || startsSmall(words) || ABOUT.test(words))
}

/** A blank line begins a new block, and so does the change from capitals to small letters. */
function place(blocks: string[][], line: Line): void {
  const block = blocks.at(-1)
  const above = block?.at(-1)
  if (block === undefined || above === undefined || line.afterBlank) blocks.push([line.words])
  else if (isCapitals(unmarked(above)) !== isCapitals(unmarked(line.words))) blocks.push([line.words])
  else block.push(line.words)
}
