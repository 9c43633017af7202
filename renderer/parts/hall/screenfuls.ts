/** How words too long for the screen are parted: how many screenfuls there are, and how high one is. */
export interface Screenfuls {
  readonly pages: number
  readonly height: number
}

/**
 * Parts some boxes of words into screenfuls: columns as wide as the box. A column never parts a line, so no word
 * is cut, and never an item of a list. `height` is what all of it takes now, words and what stands around them;
 * `room` is what there is. The last screenful shall not be one lonely line: all get about as many.
 */
export function part(words: readonly HTMLElement[], height: number, room: number): Screenfuls {
  const longest = Math.max(0, ...words.map((box) => box.offsetHeight - paddingOf(box)))
  const line = Math.max(1, ...words.map(lineOf))
  const stacked = isStacked(words) ? words : []
  const parted = stacked.reduce((sum, box) => sum + box.offsetHeight - paddingOf(box), 0) || longest
  const most = Math.max(1, Math.floor((room - (height - parted)) / (Math.max(1, stacked.length) * line)))
  const lines = Math.round(longest / line)
  const isList = words.some(({ dataset }) => dataset['list'] !== undefined)
  const each = isList ? most : Math.ceil(lines / Math.max(1, Math.ceil(lines / most)))
  for (const box of words) {
    box.style.height = `${each * line + paddingOf(box)}px`
    box.style.columnWidth = `${box.clientWidth}px`
  }
  return { pages: Math.max(1, ...words.map((box) => lastOf(box) + 1)), height: each * line }
}

/** Whether boxes stand one below the other, as tables do, so that they have to share the room. */
function isStacked([first, second]: readonly HTMLElement[]): boolean {
  if (!first || !second) return false
  return second.getBoundingClientRect().top >= first.getBoundingClientRect().bottom
}

/** Shows one screenful of each box. A box whose words have ended before is left empty. */
export function turnTo(words: readonly HTMLElement[], { height }: Screenfuls, page: number): void {
  for (const box of words) {
    box.style.height = `${height + paddingOf(box)}px`
    box.style.columnWidth = `${box.clientWidth}px`
    const last = lastOf(box)
    box.scrollLeft = Math.min(page, last) * stepOf(box)
    box.style.visibility = page > last ? 'hidden' : ''
  }
}

function lastOf(box: HTMLElement): number {
  return Math.max(0, Math.round((box.scrollWidth - box.clientWidth) / stepOf(box)))
}

function stepOf(box: HTMLElement): number {
  return box.clientWidth + Number.parseFloat(getComputedStyle(box).columnGap)
}

function lineOf(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box).lineHeight)
}

function paddingOf(box: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(box)
  return Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom)
}
