/** How a piece of a page is turned, stretched and put in its place: the six numbers of a PDF's matrix. */
export type Turn = readonly number[]

export const NO_TURN: Turn = [1, 0, 0, 1, 0, 0]

/** One turn within another. */
export function turned(outer: Turn, inner: Turn): Turn {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner
  const [x, y] = place(outer, e, f)
  const across = place(outer, a, b)
  const down = place(outer, c, d)
  const origin = place(outer, 0, 0)
  return [across[0] - origin[0], across[1] - origin[1], down[0] - origin[0], down[1] - origin[1], x, y]
}

export function place(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Turn,
  x: number,
  y: number,
): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
