import type { Hall } from './hall.ts'

/** A screenful of the current paragraph as the hall reads it. */
export interface Screenful {
  readonly text: string
  /** Words of which a part stands outside the screenful. */
  readonly cut: readonly string[]
  readonly isOnScreen: boolean
  /** The height of the letters as a share of the screen's. */
  readonly type: number
  /** What the foot says of pages. */
  readonly pages: number
}

/** Reads the current paragraph off the screen, word by word, from where each stands. */
export async function screenful({ page }: Hall): Promise<Screenful> {
  const { words, frame, screen, type, said } = await page.evaluate(measure)
  const seen = words.filter(({ box }) => box.right > frame.left && box.left < frame.right)
  const isWhole = ({ box }: (typeof words)[number]) =>
    box.left >= frame.left - 1 &&
    box.right <= frame.right + 1 &&
    box.middle > frame.top &&
    box.middle < frame.bottom
  return {
    text: seen
      .filter(isWhole)
      .map(({ word }) => word)
      .join(' '),
    cut: seen.filter((one) => !isWhole(one)).map(({ word }) => word),
    isOnScreen: frame.bottom <= screen.height && frame.right <= screen.width,
    type: type / screen.height,
    pages: said === '' ? 1 : Number(said.split('/')[1]),
  }
}

/** Runs in the page. */
function measure() {
  const paragraph = document.querySelector<HTMLElement>('[data-part="words"]')
  const canvas = document.querySelector<HTMLElement>('[data-part="canvas"]')
  if (!paragraph || !canvas) throw new Error('no paragraph on stage')
  const boxOf = ({ left, right, top, bottom }: DOMRect) => ({
    left,
    right,
    top,
    bottom,
    middle: (top + bottom) / 2,
  })
  const range = document.createRange()
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const words: { word: string; box: ReturnType<typeof boxOf> }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      words.push({ word, box: boxOf(range.getBoundingClientRect()) })
    }
  }
  const scale = canvas.getBoundingClientRect().height / canvas.offsetHeight
  return {
    words,
    frame: boxOf(paragraph.getBoundingClientRect()),
    screen: { width: window.innerWidth, height: window.innerHeight },
    type: Number.parseFloat(getComputedStyle(paragraph).fontSize) * scale,
    said: document.querySelector('[data-pages]')?.textContent ?? '',
  }
}
