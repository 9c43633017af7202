import type { ProofBlock } from './proof.ts'

/** A paper cited by its number and symbol. Places in UTF-16 units of its block's words. */
export interface Cited {
  readonly at: ProofBlock
  readonly from: number
  /** `Nghị quyết` */
  readonly type: string
  /** ` số ` or a space alone. */
  readonly numberWord: string
  readonly symbol: string
  readonly symbolFrom: number
  /** What stands between the symbol and its date: `, ` or ` `; empty where there is no date. */
  readonly gap: string
  /** `ngày 14/12/2022`, or empty. */
  readonly date: string
  readonly dateFrom: number
}

const TYPES = [
  'Nghị quyết',
  'Kết luận',
  'Chỉ thị',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Hướng dẫn',
  'Thông báo',
  'Thông tri',
  'Thông tư',
  'Nghị định',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Báo cáo',
  'Tờ trình',
  'Công văn',
  'Biên bản',
]

/** `04-NQ/TU`, `30/2020/NĐ-CP`, `15/QĐ-UBND`; also with white space beside its dash, as it should not be. */
const SYMBOL =
  '\\d+(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}\\d]*/[\\p{Lu}][\\p{L}\\d/]*|/(?:\\d{4}/)?\\p{Lu}[\\p{L}]*(?:-[\\p{L}\\d&]+)*)'
const DATE = 'ngày\\s\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4}|\\stháng\\s\\d{1,2}\\snăm\\s\\d{4})'
const CITED = new RegExp(`(${TYPES.join('|')})(\\s(?:số\\s)?)(${SYMBOL})(?:(,?\\s)(${DATE}))?`, 'giu')

/** Every paper that is cited by number, in the order of the text. */
export function citationsIn(blocks: readonly ProofBlock[]): readonly Cited[] {
  return blocks.flatMap((at) =>
    [...at.words.matchAll(CITED)].map((match): Cited => {
      const [whole, type = '', numberWord = '', symbol = '', gap = '', date = ''] = match
      const symbolFrom = match.index + type.length + numberWord.length
      const dateFrom = match.index + whole.length - date.length
      return { at, from: match.index, type, numberWord, symbol, symbolFrom, gap, date, dateFrom }
    }),
  )
}

/** The Party writes `04-NQ/TU`, the State `30/2020/NĐ-CP`. */
export function isOfParty({ symbol }: Cited): boolean {
  return /^\d+\s?[-–]/u.test(symbol)
}
