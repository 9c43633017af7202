/**
 * The hall's picture is always set on a canvas of this height, in CSS pixels, and then scaled to its box. The
 * projector and its miniature so break every line at the same word; setting each at its own size was refused,
 * as a browser rounds the widths of small letters and the miniature told of other pages than the hall had.
 */
const CANVAS_HEIGHT = 1080

/** Type sizes as shares of the height. Read from the last row: never below 1/30. */
const USUAL = 1 / 20
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
  /** All that stands in the room: the neighbours and the current paragraph. */
  readonly text: HTMLElement
  /** The words of the current paragraph. */
  readonly words: HTMLElement
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
 * Sets the type so that the current paragraph is whole on the screen. First the neighbours give way, then the
 * type comes down to its floor. Where even that does not help, making it smaller was for nothing: the paragraph
 * is set at the size asked for and shown by screenfuls that break between lines.
 */
export function fitType(parts: Parts, size: number, page: number): Screenful {
  const floor = CANVAS_HEIGHT * SMALLEST
  const asked = Math.max(floor, Math.round(CANVAS_HEIGHT * USUAL * STEP ** size))
  set(parts, asked, false)
  if (fits(parts)) return WHOLE
  set(parts, asked, true)
  if (fits(parts)) return WHOLE
  set(parts, floor, true)
  if (fits(parts)) {
    set(parts, largestFitting(parts, floor, asked), true)
    return WHOLE
  }
  set(parts, asked, true)
  return paged(parts, page)
}

/** Whole pixels only: a browser shapes all words anew for every size that it has not yet met. */
function largestFitting(parts: Parts, floor: number, asked: number): number {
  let [fitting, tooLarge] = [floor, asked]
  while (tooLarge - fitting > 1) {
    const type = Math.floor((fitting + tooLarge) / 2)
    set(parts, type, true)
    if (fits(parts)) fitting = type
    else tooLarge = type
  }
  return fitting
}

const WHOLE: Screenful = { page: 0, pages: 1 }

function set({ text, words }: Parts, type: number, alone: boolean): void {
  text.style.fontSize = `${type}px`
  text.dataset['alone'] = String(alone)
  words.style.height = ''
  words.style.columnWidth = ''
  if (!alone) markShortened(text)
}

/** Says of each neighbour whether more of it stands out of sight. */
function markShortened(text: HTMLElement): void {
  const besides = [...text.querySelectorAll<HTMLElement>('[data-beside]')]
  const shortened = besides.map(({ firstElementChild: line }) => line && line.scrollWidth > line.clientWidth)
  for (const [index, beside] of besides.entries()) beside.dataset['more'] = String(shortened[index] ?? false)
}

function fits({ room, text }: Parts): boolean {
  return text.offsetHeight <= heightOf(room)
}

/** What the room holds inside its own edges. */
function heightOf(room: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(room)
  return room.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
}

/** Columns as wide as the text and as high as the room: a column never parts a line, so no word is cut. */
function paged({ room, text, words }: Parts, wanted: number): Screenful {
  const line = Number.parseFloat(getComputedStyle(words).lineHeight)
  const lines = Math.round(words.offsetHeight / line)
  const others = text.offsetHeight - words.offsetHeight
  const most = Math.max(1, Math.floor((heightOf(room) - others) / line))
  // The last screenful shall not be one lonely line: all get about as many.
  const even = Math.ceil(lines / Math.ceil(lines / most))
  words.style.height = `${even * line}px`
  words.style.columnWidth = `${words.clientWidth}px`
  const step = words.clientWidth + Number.parseFloat(getComputedStyle(words).columnGap)
  const pages = Math.max(1, Math.round((words.scrollWidth - words.clientWidth) / step) + 1)
  const page = Math.min(wanted, pages - 1)
  words.scrollLeft = page * step
  return { page, pages }
}
