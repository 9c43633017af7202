/** How words too long for the screen are parted: so many screenfuls of so many lines. */
export interface Screenfuls {
  readonly pages: number
  readonly lines: number
}

/**
 * How many screenfuls the longest of some boxes of words needs. `height` is what all of it takes now, words and
 * what stands around them; `room` is what there is. The last screenful shall not be one lonely line: all get
 * about as many.
 */
export function screenfulsOf(words: readonly HTMLElement[], height: number, room: number): Screenfuls {
  const longest = Math.max(0, ...words.map((box) => box.offsetHeight - paddingOf(box)))
  const line = Math.max(1, ...words.map(lineOf))
  const lines = Math.round(longest / line)
  const most = Math.max(1, Math.floor((room - (height - longest)) / line))
  const pages = Math.max(1, Math.ceil(lines / most))
  return { pages, lines: Math.ceil(lines / pages) }
}

/**
 * Shows one screenful of each box, as columns as wide as the box: a column never parts a line, so no word is
 * cut. A box whose words have ended before is left empty.
 */
export function turnTo(words: readonly HTMLElement[], { lines }: Screenfuls, page: number): void {
  for (const box of words) {
    box.style.height = `${lines * lineOf(box) + paddingOf(box)}px`
    box.style.columnWidth = `${box.clientWidth}px`
    const step = box.clientWidth + Number.parseFloat(getComputedStyle(box).columnGap)
    const last = Math.max(0, Math.round((box.scrollWidth - box.clientWidth) / step))
    box.scrollLeft = Math.min(page, last) * step
    box.style.visibility = page > last ? 'hidden' : ''
  }
}

function lineOf(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box).lineHeight)
}

function paddingOf(box: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(box)
  return Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom)
}
