import { endOf, type Print, type PrintedPage, type Stroke } from './print.ts'

/** How far below its letters a stroke underlines them, in sizes of the type; farther down it is a border. */
const NEAREST = 0.02
const FARTHEST = 0.24
/** A stroke may fall short of the letters by so much on either side, in points. */
const SHORT = 1.5

/** The letters of a page, with those marked that a stroke runs under from end to end. */
export function underlined({ prints, strokes }: PrintedPage): readonly Print[] {
  if (strokes.length === 0) return prints
  const inOrder = strokes.toSorted((a, b) => a.y - b.y)
  return prints.map((print) =>
    isUnderlined(print, inOrder) ? { ...print, marks: [...print.marks, 'underline'] } : print,
  )
}

function isUnderlined(print: Print, strokes: readonly Stroke[]): boolean {
  const { baseline, size, x } = print
  const first = firstBelow(strokes, baseline + NEAREST * size)
  for (let at = first; at < strokes.length; at += 1) {
    const stroke = strokes[at]
    if (stroke === undefined || stroke.y > baseline + FARTHEST * size) return false
    if (stroke.from <= x + SHORT && stroke.to >= endOf(print) - SHORT) return true
  }
  return false
}

/** The first stroke at a height or below it: a page may have as many strokes as letters. */
function firstBelow(strokes: readonly Stroke[], y: number): number {
  let low = 0
  let high = strokes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strokes[middle]?.y ?? y) < y) low = middle + 1
    else high = middle
  }
  return low
}
