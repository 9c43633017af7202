/**
 * The rules of form written out once more, apart from the app's own profiles, so that a wrong profile is found:
 * Hướng dẫn 05-HD/VPTW for the Party, Nghị định 30/2020/NĐ-CP for the State. Lengths are millimetres of the sheet,
 * sizes are points. Depths that the rules show but do not number are those of the form's own diagram.
 */

export type Font = 'Regular' | 'Bold' | 'Italic' | 'BoldItalic'

/** A least and a most; one number where the rule leaves no choice. */
type Range = number | readonly [least: number, most: number]

/** Where a line stands: its middle, its left edge, or both edges. */
export type Place =
  | { readonly kind: 'centred'; readonly on: number }
  | { readonly kind: 'left'; readonly at: number }
  | { readonly kind: 'straight'; readonly from: number; readonly to: number }

/**
 * A component of a paper: what it is called here, how its line begins (in the letters that the form asks for), its
 * font and size, where it stands, and the share of its width that a stroke below it takes.
 */
export type Component = readonly [
  what: string,
  words: string,
  font: Font,
  size: Range,
  place: Place,
  stroke?: Range,
]

/** How far the baseline of the second line is below that of the first; below the top of the sheet for `''`. */
export type Step = readonly [above: string, below: string, distance: Range]

export interface Rules {
  readonly components: readonly Component[]
  readonly steps: readonly Step[]
}

/** Points as millimetres. */
export function points(count: number): number {
  return (count * 25.4) / 72
}

export function least(range: Range): number {
  return typeof range === 'number' ? range : range[0]
}

export function most(range: Range): number {
  return typeof range === 'number' ? range : range[1]
}

export const SHEET = { width: 210, height: 297 }
export const MARGIN = { top: 20, bottom: 297 - 20, left: 30, right: 210 - 15 }
/** Left and right of an even page, where both sides of a sheet are printed. */
export const VERSO = { left: 15, right: 210 - 30 }
export const PITCH: Range = [points(18), points(22)]
export const BETWEEN_PARAGRAPHS = points(6)

export const centred = (on: number): Place => ({ kind: 'centred', on })
export const AT_MARGIN: Place = { kind: 'left', at: MARGIN.left }
export const MIDDLE = centred((MARGIN.left + MARGIN.right) / 2)
/** The middle of the right half of the text. */
export const SIGNATURE = centred(153.75)

/** Page numbers: 14 points, in the middle, their line 10 mm below the top edge. */
export const FOLIO: { readonly [form in 'party' | 'state']: Component } = {
  party: ['page number', '2', 'Regular', 14, MIDDLE],
  state: ['page number', '2', 'Regular', [13, 14], MIDDLE],
}
export const FOLIO_DEPTH = 14.6

/** The text: first lines begin at `indent`. */
export function text(size: Range, indent: number, ending: string): readonly Component[] {
  const first: Place = { kind: 'straight', from: indent, to: MARGIN.right }
  const heading: Place = { kind: 'left', at: indent }
  return [
    ['opening', 'Ban Chấp hành thống nhất', 'Regular', size, first],
    ['part', 'I. ĐÁNH GIÁ TÌNH HÌNH', 'Bold', size, heading],
    ['heading of an item', '1. Kết quả đạt được', 'Bold', size, heading],
    ['heading of a point', '1.1. Về kinh tế', 'Bold', size, heading],
    ['heading of a letter', 'a) Thu, chi ngân sách', 'Bold', size, heading],
    ['heading of a dash', '- Các khoản thu', 'Bold', size, heading],
    ['paragraph', 'Đoạn thứ 1 nêu rằng:', 'Regular', size, first],
    [
      'italics of the author',
      'chú trọng nâng cao chất lượng công tác định hướng thông tin, tuyên truyền; thu',
      'Italic',
      size,
      {
        kind: 'straight',
        from: MARGIN.left,
        to: MARGIN.right,
      },
    ],
    ['end of the text', `cuối cùng${ending}`, 'Regular', size, AT_MARGIN],
  ]
}

export const TEXT_STEPS: readonly Step[] = [
  ['Ban Chấp hành thống nhất', 'phương thức lãnh đạo', PITCH],
  ['I. ĐÁNH GIÁ', '1. Kết quả', [points(18 + 6), points(22 + 12)]],
  ['1. Kết quả', '1.1. Về kinh tế', [points(18 + 6), points(22 + 12)]],
  ['- Các khoản thu', 'Đoạn thứ 1 nêu', [points(18 + 6), points(22 + 12)]],
]
