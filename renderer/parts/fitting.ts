/** Type sizes in the hall, as shares of the screen's height. Read from the last row: never below 1/30. */
const USUAL = 1 / 19
const SMALLEST = 1 / 30
const STEP = 1.125
/** How far the type is brought down at a time while fitting. */
const SHRINK = 0.96

/** Which screenful is shown, from 0, and how many there are. */
export interface Screenful {
  readonly page: number
  readonly pages: number
}

/**
 * Sets the type of a hall picture so that the current paragraph is whole on the screen. First the neighbours
 * give way, then the type comes down to its floor; a paragraph that is still too long is shown by screenfuls
 * that break between lines and overlap by one, so that no word is ever cut or lost.
 */
export function fitted(box: HTMLElement, text: HTMLElement, size: number, page: number): Screenful {
  const screen = (box.parentElement ?? box).clientHeight
  const floor = screen * SMALLEST
  let type = Math.max(floor, screen * USUAL * STEP ** size)
  const set = (pixels: number, alone: boolean) => {
    text.style.fontSize = `${pixels}px`
    text.dataset['alone'] = String(alone)
    text.style.transform = ''
    box.style.height = ''
  }
  set(type, false)
  if (!overflows(box, text)) return { page: 0, pages: 1 }
  set(type, true)
  while (overflows(box, text) && type > floor) {
    type = Math.max(floor, type * SHRINK)
    set(type, true)
  }
  return overflows(box, text) ? paged(box, text, page) : { page: 0, pages: 1 }
}

function overflows(box: HTMLElement, text: HTMLElement): boolean {
  return text.scrollHeight > box.clientHeight + 1
}

function paged(box: HTMLElement, text: HTMLElement, wanted: number): Screenful {
  const words = text.querySelector('[data-current] > p:last-of-type') ?? text
  const line = Number.parseFloat(getComputedStyle(words).lineHeight)
  const lines = Math.max(2, Math.floor(box.clientHeight / line))
  const step = (lines - 1) * line
  const pages = Math.max(1, Math.ceil((text.scrollHeight - line) / step))
  const page = Math.min(wanted, pages - 1)
  box.style.height = `${lines * line}px`
  text.style.transform = `translateY(${-page * step}px)`
  return { page, pages }
}
