import type { Certainty } from './columns.ts'
import { findHeads, type Vocabulary } from './heads.ts'
import { isNumber, nameIn, tidyCell } from './roster-words.ts'
import { readPlace } from './said-place.ts'
import type { Row } from './table.ts'

/** What a column of a table of opinions holds. `quoted`: the draft's words that the opinion is on. */
export const OPINION_COLUMNS = [
  'number',
  'place',
  'quoted',
  'delegate',
  'office',
  'unit',
  'words',
  'other',
] as const
export type OpinionColumn = (typeof OPINION_COLUMNS)[number]

export interface OpinionLayout {
  /** How many rows at the top are titles and heads. */
  readonly top: number
  readonly columns: readonly OpinionColumn[]
}

export interface OpinionLayoutGuess extends OpinionLayout {
  readonly certainty: readonly Certainty[]
}

export const OPINION_HEADS: Vocabulary<OpinionColumn> = [
  ['number', /^(stt|tt|so tt|so thu tu|no)$/],
  ['other', /\b(giai trinh|tiep thu|ket qua|tra loi|phan hoi|ngay|thoi gian|ghi chu|response)\b/],
  [
    'quoted',
    /\b(noi dung (du thao|trong du thao|cua du thao|goc|duoc gop y)|trich (dan|noi dung)|van ban du thao|draft text)\b/,
  ],
  ['delegate', /^(nguoi|dai bieu|ca nhan|dong chi)\b/],
  ['unit', /^(don vi|co quan|chi bo|to chuc)\b/],
  [
    'words',
    /\b(y kien|gop y|de nghi|de xuat|kien nghi|ly do|noi dung sua|opinion|comment|words|remarks?|reason)\b/,
  ],
  [
    'place',
    /^(vi tri.*|(phan|muc|diem|khoan|dieu|tiet|doan)( (phan|muc|diem|khoan|dieu|tiet|doan|so|va))*|dia chi.*|place|paragraph|section|item)$/,
  ],
  ['delegate', /\b(ho va ten|ho ten|dai bieu|nguoi|dong chi|ca nhan|delegate|name|from)\b|^ten$/],
  ['office', /\b(chuc vu|chuc danh|position|office)\b/],
  ['unit', /\b(don vi|co quan|noi cong tac|chi bo|unit|organi[sz]ation)\b/],
  ['words', /^noi dung$/],
]

/** A row with one of these among others is a row of heads. */
export const WORDS_HEADS: ReadonlySet<OpinionColumn> = new Set(['words'])

const SAMPLE = 100

/** Guesses what each column holds: by the heads where there are any, else by what stands in it. */
export function guessOpinionLayout(rows: readonly Row[]): OpinionLayoutGuess {
  const heads = findHeads(rows, OPINION_HEADS, WORDS_HEADS)
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const places = Array.from({ length: width }, (_, at) => at)
  if (heads) {
    return {
      top: heads.last + 1,
      columns: places.map((at) => heads.columns[at] ?? 'other'),
      certainty: places.map((at) => (heads.columns[at] ? 'certain' : 'unsure')),
    }
  }
  const sample = rows.slice(0, SAMPLE)
  const columns = byContent(places.map((at) => sample.map((row) => tidyCell(row[at])).filter(Boolean)))
  return { top: 0, columns, certainty: columns.map((column) => (column === 'other' ? 'unsure' : 'likely')) }
}

/** The words are in the column with the longest cells; what is left may name people or places. */
function byContent(cells: readonly (readonly string[])[]): readonly OpinionColumn[] {
  const lengths = cells.map((texts) => texts.reduce((sum, text) => sum + text.length, 0))
  const longest = lengths.indexOf(Math.max(0, ...lengths))
  const taken = new Set<OpinionColumn>()
  return cells.map((texts, at): OpinionColumn => {
    if (at === longest) return 'words'
    const found = kindOf(texts)
    if (found === 'other' || found === 'number' || !taken.has(found)) {
      taken.add(found)
      return found
    }
    return 'other'
  })
}

function kindOf(texts: readonly string[]): OpinionColumn {
  const most = (is: (text: string) => boolean) =>
    texts.length > 0 && texts.filter(is).length * 2 >= texts.length
  if (most((text) => /^\d+[.)]?$/.test(text)) && isCounting(texts)) return 'number'
  if (most((text) => readPlace(text) !== null)) return 'place'
  return most((text) => nameIn(text.split(/[-–,(]/)[0]?.trim() ?? '') !== null) ? 'delegate' : 'other'
}

/** 1, 2, 3: the rows are counted, and no places named. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.filter(isNumber).map((text) => Number.parseInt(text, 10))
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}
