import { part, turnTo } from './screenfuls.ts'

/**
 * The hall's picture is always set on a canvas of this height, in CSS pixels, and then scaled to its box. The
 * projector and its miniature so break every line at the same word; setting each at its own size was refused,
 * as a browser rounds the widths of small letters and the miniature told of other pages than the hall had.
 */
const CANVAS_HEIGHT = 1080

/** Type sizes as shares of the height. Read from the last row: at least 1/22, and never below 1/30. */
const USUAL = 1 / 20
const LEAST = 1 / 22
const SMALLEST = 1 / 30
/** One step larger or smaller: about an eighth. */
const STEP = 1.125

/** Which screenful is shown, from 0, and how many there are. */
export interface Screenful {
  readonly page: number
  readonly pages: number
}

/** The parts of a picture whose sizes depend on one another. */
export interface Parts {
  /** The room between path and foot. */
  readonly room: HTMLElement
  /** All that stands in the room; its type is what is set. */
  readonly text: HTMLElement
  /** The boxes of words: one paragraph, two columns, or one in each cell. */
  readonly words: readonly HTMLElement[]
  /** Alternatives side by side, of which a screen shows some; empty everywhere else. */
  readonly cells: readonly HTMLElement[]
}

/**
 * Scales the canvas to the box that it is shown in. Its shape is the box's own, unless another screen's is given:
 * a small box has too few whole pixels to tell a shape from the next one.
 */
export function scaleTo(box: HTMLElement, canvas: HTMLElement, shape: number | undefined): void {
  const { clientWidth, clientHeight } = box
  if (clientWidth === 0 || clientHeight === 0) return
  const width = CANVAS_HEIGHT * (shape ?? clientWidth / clientHeight)
  canvas.style.width = `${width}px`
  canvas.style.transform = `scale(${Math.min(clientWidth / width, clientHeight / CANVAS_HEIGHT)})`
}

/**
 * Sets the type so that all that is said is whole on the screen. First the neighbours give way, then the type
 * comes down to its floor, then fewer alternatives stand side by side. Where even that does not help, making the
 * type smaller was for nothing: it is set at the size asked for and shown by screenfuls that break between lines.
 */
export function fitType(parts: Parts, size: number, page: number): Screenful {
  const floor = Math.ceil(CANVAS_HEIGHT * (size < 0 ? SMALLEST : LEAST))
  const asked = Math.max(floor, Math.round(CANVAS_HEIGHT * USUAL * STEP ** size))
  const ways = waysToPart(parts.cells)
  const last = ways.at(-1) ?? EVERYTHING
  if (parts.cells.length === 0) {
    set(parts, asked, false)
    if (fits(parts)) return { page: 0, pages: 1 }
  }
  for (const groups of ways) {
    const type = largestFitting(parts, groups, floor, asked)
    if (type === null) continue
    const shown = Math.min(page, groups.length - 1)
    set(parts, type, true)
    show(parts, groups[shown] ?? ALL)
    return { page: shown, pages: groups.length }
  }
  set(parts, areTables(parts) ? floor : asked, true)
  return byScreenfuls(parts, last, page)
}

/** Whether several tables share the screen: they stand one below the other, and large type would leave a line of each. */
function areTables({ words }: Parts): boolean {
  return words.length > 1 && words.some((box) => box.querySelector('table') !== null)
}

/** Which cells stand on one screen: from one to just before another. */
interface Group {
  readonly from: number
  readonly to: number
}

const ALL: Group = { from: 0, to: Number.POSITIVE_INFINITY }
const EVERYTHING: readonly Group[] = [ALL]

/** Side by side on one screen. More could not be told apart from the last row, one alone could not be compared. */
const MOST_CELLS = 4
const FEWEST_CELLS = 2

/** The ways to part the alternatives into screens of about as many each, the fullest first. */
function waysToPart({ length }: Parts['cells']): readonly (readonly Group[])[] {
  if (length <= FEWEST_CELLS) return [EVERYTHING]
  const counts = new Set<number>()
  for (let most = MOST_CELLS; most >= FEWEST_CELLS; most -= 1) counts.add(Math.ceil(length / most))
  return [...counts].map((screens) => {
    const each = Math.ceil(length / screens)
    return Array.from({ length: Math.ceil(length / each) }, (_, index) => ({
      from: index * each,
      to: (index + 1) * each,
    }))
  })
}

/** Whole pixels only: a browser shapes all words anew for every size that it has not yet met. */
function largestFitting(parts: Parts, groups: readonly Group[], floor: number, asked: number): number | null {
  const fitAt = (type: number) => {
    set(parts, type, true)
    return groups.every((group) => {
      show(parts, group)
      return fits(parts)
    })
  }
  if (fitAt(asked)) return asked
  if (!fitAt(floor)) return null
  let [fitting, tooLarge] = [floor, asked]
  while (tooLarge - fitting > 1) {
    const type = Math.floor((fitting + tooLarge) / 2)
    if (fitAt(type)) fitting = type
    else tooLarge = type
  }
  return fitting
}

function set({ text, words }: Parts, type: number, alone: boolean): void {
  text.style.fontSize = `${type}px`
  text.dataset['alone'] = String(alone)
  reset({ words })
  narrowTables({ words })
  if (!alone) markShortened(text)
}

/** A table wider than its box gets smaller type, down to the smallest; where that is not enough, its words are parted. */
function narrowTables({ words }: Pick<Parts, 'words'>): void {
  for (const box of words) {
    for (const table of box.querySelectorAll('table')) {
      table.style.fontSize = ''
      delete table.dataset['narrow']
      if (box.scrollWidth <= box.clientWidth) continue
      const type = Number.parseFloat(getComputedStyle(table).fontSize)
      const fitting = Math.floor((type * box.clientWidth) / box.scrollWidth)
      table.style.fontSize = `${Math.max(Math.ceil(CANVAS_HEIGHT * SMALLEST), fitting)}px`
      if (box.scrollWidth > box.clientWidth) table.dataset['narrow'] = 'true'
    }
  }
}

/** The words as they are before they are parted into screenfuls. */
function reset({ words }: Pick<Parts, 'words'>): void {
  for (const box of words) {
    box.style.height = ''
    box.style.columnWidth = ''
    box.style.visibility = ''
  }
}

/** Says of each neighbour whether more of it stands out of sight. */
function markShortened(text: HTMLElement): void {
  const besides = [...text.querySelectorAll<HTMLElement>('[data-beside]')]
  const shortened = besides.map(({ firstElementChild: line }) => line && line.scrollWidth > line.clientWidth)
  for (const [index, beside] of besides.entries()) beside.dataset['more'] = String(shortened[index] ?? false)
}

/** Puts the cells of one group on the screen, and what is said of any of them. */
function show({ text, cells, words }: Parts, { from, to }: Group): void {
  if (cells.length === 0) return
  const isShown = (index: number) => index >= from && index < to
  for (const [index, cell] of cells.entries()) cell.hidden = !isShown(index)
  text.dataset['cells'] = String(cells.filter((_, index) => isShown(index)).length)
  for (const said of text.querySelectorAll<HTMLElement>('[data-of]'))
    said.hidden = !(said.dataset['of'] ?? '').split(' ').some((index) => isShown(Number(index)))
  narrowTables({ words })
}

function fits({ room, text, words }: Parts): boolean {
  const isWide = [text, ...words].every((box) => box.scrollWidth <= box.clientWidth)
  return isWide && text.offsetHeight <= heightOf(room)
}

/** What the room holds inside its own edges. */
function heightOf(room: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(room)
  return room.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
}

/** Group after group, each with as many screenfuls as its longest words need. */
function byScreenfuls(parts: Parts, groups: readonly Group[], wanted: number): Screenful {
  const counts = groups.map((group) => {
    show(parts, group)
    const parted = part(shownWords(parts), parts.text.offsetHeight, heightOf(parts.room))
    reset(parts)
    return parted
  })
  const pages = counts.reduce((sum, { pages }) => sum + pages, 0)
  const page = Math.min(wanted, pages - 1)
  let before = 0
  for (const [index, count] of counts.entries()) {
    if (page < before + count.pages) {
      show(parts, groups[index] ?? ALL)
      turnTo(shownWords(parts), count, page - before)
      break
    }
    before += count.pages
  }
  return { page, pages }
}

function shownWords({ words }: Parts): readonly HTMLElement[] {
  return words.filter(({ offsetParent }) => offsetParent !== null)
}
