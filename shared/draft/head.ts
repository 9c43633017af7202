import { bodyName, isCapitals } from './capitals.ts'
import { type Entry, type NameSupply, plainBlock, setAside } from './entry.ts'
import { type NamedType, paperTypeIn } from './paper-type.ts'
import { unmarked } from './piece.ts'
import type { Head } from './reading.ts'
import type { Line } from './source.ts'
import { beginsCounted } from './take-label.ts'

export interface HeadRead {
  readonly entries: readonly Entry[]
  readonly head: Head
  /** The first line that is not of the head. */
  readonly end: number
  /** What stands on the type's line behind the type, and begins the subject. */
  readonly subject: string
  /** Whether a type was found, without which a subject cannot be told from a paragraph. */
  readonly hasType: boolean
}

type Part = 'page-number' | 'number' | 'draft-mark' | 'place' | 'ornament' | 'title' | 'body' | 'unknown'

interface Cell {
  readonly words: string
  readonly part: Part
}

const PLACE = /^([^,]{1,60}),\s*ngày\b.*tháng.*năm/iu
const TITLE =
  /^(đảng cộng sản việt nam|cộng h(òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)$/iu

/** What a cell of the head may be, in the order of trying. */
const RULES: readonly { readonly part: Part; readonly pattern: RegExp }[] = [
  { part: 'number', pattern: /^số(?!\p{L})[^,]{0,20}[-/]\s?\p{Lu}[\p{L}\p{N}/….-]{0,20}$/iu },
  {
    part: 'draft-mark',
    pattern: /^\(?dự thảo(?:\s+(?:lần|ngày)\b.{0,40}|\s+\d.{0,30}|\s*[,;(-].{0,40})?\)?$/iu,
  },
  { part: 'place', pattern: PLACE },
  { part: 'ornament', pattern: /^[^\p{L}\p{N}]+$/u },
  { part: 'title', pattern: TITLE },
]

/** The lines above the subject: number, draft mark and type become blocks, the rest is set aside. */
export function readHead(lines: readonly Line[], nextName: NameSupply): HeadRead {
  const { above, type } = findHead(lines)
  const cells = above.flatMap((line) => cellsOf(line, type !== null))
  const entries = cells.map(({ words, part }) => {
    if (part === 'unknown') return plainBlock(nextName(), 'paragraph', [words])
    if (part === 'number' || part === 'draft-mark') return plainBlock(nextName(), part, [words])
    return setAside(part === 'page-number' ? part : 'head', words)
  })
  if (type !== null && type.draftMark !== '')
    entries.push(plainBlock(nextName(), 'draft-mark', [type.draftMark]))
  if (type !== null) entries.push(plainBlock(nextName(), 'type', [type.type]))
  return {
    entries,
    head: headOf(cells),
    end: above.length + (type === null ? 0 : 1),
    subject: type?.subject ?? '',
    hasType: type !== null,
  }
}

/** A head is at most so many lines long; further down `BÁO CÁO` in capitals is a title of the body. */
const LONGEST_HEAD = 40
const LONGEST_HEAD_LINE = 150

/** The lines above the type; without a type, those at the beginning that can only belong to a head. */
function findHead(lines: readonly Line[]): {
  readonly above: readonly Line[]
  readonly type: NamedType | null
} {
  const top = lines.slice(0, LONGEST_HEAD)
  const bodyAt = top.findIndex(
    ({ words, hashes, isTable }) =>
      isTable || words.length > LONGEST_HEAD_LINE || (hashes === 0 && beginsCounted(unmarked(words))),
  )
  const head = bodyAt < 0 ? top : top.slice(0, bodyAt)
  for (const [place, line] of head.entries()) {
    const type = typeOn(line)
    if (type !== null) return { above: lines.slice(0, place), type }
  }
  const end = top.findIndex((line) => !line.cells.every((words) => cellOf(words, false).part !== 'unknown'))
  return { above: end < 0 ? top : top.slice(0, end), type: null }
}

/** A Markdown heading names the type in small letters too. */
function typeOn(line: Line): NamedType | null {
  const words = unmarked(line.words)
  if (line.hashes === 0) return paperTypeIn(words)
  const type = paperTypeIn(words.toUpperCase())
  return type === null || type.draftMark !== '' || type.subject !== '' ? null : { ...type, type: words }
}

function cellsOf(line: Line, hasType: boolean): readonly Cell[] {
  if (line.noise === 'page-number') return [{ words: line.words, part: line.noise }]
  return line.cells.map((cell) => cellOf(cell, hasType))
}

function cellOf(cell: string, hasType: boolean): Cell {
  const words = unmarked(cell) || cell
  const rule = RULES.find(({ pattern }) => pattern.test(words))
  return { words, part: rule?.part ?? (hasType && isCapitals(words) ? 'body' : 'unknown') }
}

/** The issuing body stands below the one above it; a single one is the issuing body. */
function headOf(cells: readonly Cell[]): Head {
  const bodies = cells.filter(({ part }) => part === 'body').map(({ words }) => bodyName(words))
  const wordsOf = (part: Part) => cells.find((cell) => cell.part === part)?.words ?? ''
  return {
    body: bodies.at(-1) ?? '',
    higherBody: bodies.length > 1 ? (bodies[0] ?? '') : '',
    place: PLACE.exec(wordsOf('place'))?.[1] ?? '',
    symbol: symbolIn(wordsOf('number')),
  }
}

/** `ĐU` in the Party's `-KL/ĐU`, `UBND` in the State's `/BC-UBND`. */
function symbolIn(number: string): string {
  return (
    /-\p{Lu}\p{L}*\/(\p{Lu}\p{L}*)/u.exec(number)?.[1] ??
    /\/\p{Lu}\p{L}*-(\p{Lu}\p{L}*)/u.exec(number)?.[1] ??
    ''
  )
}
