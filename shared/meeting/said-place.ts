import type { BlockKind } from '../draft/block.ts'
import { fold } from '../text/fold.ts'

/** One step of a place as people name it: `phần II`, `điểm 1.3`, `đoạn 2`. */
export interface SaidStep {
  /** `label`: the step's own label; `paragraph`, `table` and `dash`: the n-th without one under the step above it. */
  readonly by: 'label' | 'paragraph' | 'table' | 'dash'
  /** A label without punctuation, in small letters: `ii`, `1.3`, `a`; or a number from 1, 0 for the last. */
  readonly value: string
  /** At which levels of the outline the step may stand; none where nothing is said of it. */
  readonly levels: readonly number[]
}

/** A place in the draft as somebody named it. */
export type SaidPlace =
  | { readonly kind: 'whole' }
  /** What has no label of its own: the opening, the subject, the recipients. */
  | { readonly kind: 'named'; readonly blockKind: BlockKind }
  /** Different readings of what was said; each holds the steps in any order. */
  | { readonly kind: 'steps'; readonly readings: readonly (readonly SaidStep[])[] }

const WHOLE =
  /^(y kien )?(chung|toan van|toan bo( du thao)?|ca du thao|toan du thao|du thao( ket luan)?|whole( draft)?|general)$/
const NAMED: readonly (readonly [RegExp, BlockKind])[] = [
  [/\b(mo dau|opening)\b/, 'opening'],
  [/\b(trich yeu|ten (ket luan|van ban|goi)|tieu de|subject)\b/, 'subject'],
  [/\b(noi nhan|recipients)\b/, 'recipients'],
]

/** The words that go before a label, and the levels of the outline (`draft/block.ts`) that they are used of. */
const STEPS: ReadonlyMap<string, readonly number[]> = new Map([
  ['phan', [1]],
  ['part', [1]],
  ['chuong', [1]],
  ['muc', [1, 2, 3]],
  ['section', [1, 2, 3]],
  ['tieu muc', [2, 3]],
  ['khoan', [2, 3]],
  ['diem', [2, 3, 4]],
  ['point', [2, 3, 4]],
  ['item', [2, 3, 4]],
  ['tiet', [3, 4]],
  ['y', [3, 4, 5]],
])
const PARAGRAPH = new Set(['doan', 'doan van', 'paragraph'])
const TABLE = new Set(['bang', 'bieu', 'table'])
const DASH = new Set(['gach dau dong', 'gach', 'dau gach', 'dash'])

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['nhat', '1'],
  ['dau', '1'],
  ['dau tien', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['tu', '4'],
  ['bon', '4'],
  ['nam', '5'],
  ['cuoi', '0'],
  ['cuoi cung', '0'],
])

/** A keyword, perhaps `thứ`, and a label or a number in words. Đ stays a letter of its own among labels. */
const STEP =
  /(?<![\p{L}\p{N}])(tiểu mục|tieu muc|phần|phan|chương|chuong|mục|muc|khoản|khoan|điểm|diem|tiết|tiet|đoạn văn|doan van|đoạn|doan|bảng|bang|biểu|bieu|gạch đầu dòng|gach dau dong|dấu gạch|dau gach|gạch|gach|ý|y|part|section|point|item|paragraph|table|dash)\s+(?:thứ\s+|thu\s+|số\s+|so\s+)?([ivxlc]+|\d+(?:\.\d+)*|[a-zđ]|nhất|đầu tiên|đầu|hai|ba|tư|bốn|năm|cuối cùng|cuối)(?![\p{L}\p{N}])/giu

/** Labels one behind another without words: `II.1.3`, `II-1-a`, `I/2`, `1.1`. */
const CHAIN = /^\(?([ivxlc]+|\d+|[a-zđ])(?:\s*[.\-/›>,]\s*([ivxlc]+|\d+|[a-zđ]))*[.)]*$/iu

/** Reads how a place in the draft was named; null where the words name none. */
export function readPlace(words: string): SaidPlace | null {
  const said = words.normalize('NFC').replace(/\s+/g, ' ').trim()
  const folded = fold(said).replace(/[.:;]+$/, '')
  if (said === '') return null
  if (WHOLE.test(folded)) return { kind: 'whole' }
  const steps = [...said.matchAll(STEP)].map(([, word = '', label = '']) => stepOf(fold(word), label))
  if (steps.length > 0) return { kind: 'steps', readings: readingsOf(steps) }
  const named = NAMED.find(([pattern]) => pattern.test(folded))
  if (named) return { kind: 'named', blockKind: named[1] }
  return CHAIN.test(said) ? { kind: 'steps', readings: chainReadings(said) } : null
}

function stepOf(word: string, label: string): SaidStep {
  const value = label.toLowerCase()
  const ordinal = ORDINALS.get(fold(value)) ?? value
  if (PARAGRAPH.has(word)) return { by: 'paragraph', value: ordinal, levels: [] }
  if (TABLE.has(word)) return { by: 'table', value: ordinal, levels: [] }
  if (DASH.has(word)) return { by: 'dash', value: ordinal, levels: [] }
  // `phần thứ nhất` is part I where parts are counted so.
  const roman = ORDINALS.has(fold(value)) && word === 'phan' ? (ROMANS[Number(ordinal)] ?? value) : value
  return { by: 'label', value: roman, levels: STEPS.get(word) ?? [] }
}

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v']

/** `điểm 3 mục 1` may be 3 below 1, or the point labelled `1.3`. */
function readingsOf(steps: readonly SaidStep[]): readonly (readonly SaidStep[])[] {
  const counted = steps.filter(
    ({ by, value, levels }) => by === 'label' && /^\d+$/.test(value) && levels.includes(3),
  )
  const [first, second, ...more] = counted
  if (!first || !second || more.length > 0) return [steps]
  const [outer, inner] = second.levels.includes(1) ? [second, first] : [first, second]
  const joined: SaidStep = { by: 'label', value: `${outer.value}.${inner.value}`, levels: [3] }
  return [steps, [...steps.filter((step) => step !== first && step !== second), joined]]
}

function chainReadings(said: string): readonly (readonly SaidStep[])[] {
  const links = said.toLowerCase().match(/[ivxlc]+|\d+|[a-zđ]/giu) ?? []
  const label = (value: string): SaidStep => ({ by: 'label', value, levels: [] })
  const numbers = links.filter((link) => /^\d+$/.test(link))
  const others = links.filter((link) => !/^\d+$/.test(link))
  const apart = links.map(label)
  if (numbers.length < 2) return [apart]
  // `II.1.3` is 1.3 in part II, or 3 below 1.
  return [[...others.map(label), label(numbers.join('.'))], apart]
}
