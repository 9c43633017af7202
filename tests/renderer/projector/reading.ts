import type { Page } from 'playwright-core'

/** What somebody in the last row can make out of a picture. All heights are shares of the screen's. */
export interface Reading {
  /** The type of what is read: a paragraph, a question, a name, an item. */
  readonly body: number
  /** The height of its capitals, as they are drawn. */
  readonly capitals: number
  /** The smallest type anywhere on the screen. */
  readonly smallest: number
  /** Words of which a part is out of sight. */
  readonly cut: readonly string[]
}

/** Measures every word that is to be seen. */
export async function readingOf(page: Page): Promise<Reading> {
  return await page.evaluate(measure)
}

/** Runs in the page. */
function measure(): Reading {
  const canvas = document.querySelector<HTMLElement>('[data-part="canvas"]')
  const pen = document.createElement('canvas').getContext('2d')
  if (!canvas || !pen) throw new Error('no picture to read')
  const scale = canvas.getBoundingClientRect().height / canvas.offsetHeight / window.innerHeight
  const all = <Found extends Node>(what: number) => {
    const walker = document.createTreeWalker(canvas, what)
    const found: Found[] = []
    // The walker is told what to find; its type does not say it.
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Found)
    return found
  }
  const words = all<Text>(NodeFilter.SHOW_TEXT)
    .filter((node) => node.parentElement?.checkVisibility({ visibilityProperty: true }))
    .flatMap(wordsOf)
    .filter(({ shown }) => shown > 0)
  const read = words.filter(({ isBody }) => isBody)
  const body = Math.min(...read.map(({ type }) => type))
  pen.font = `${read[0]?.weight} 1000px ${getComputedStyle(canvas).fontFamily}`
  const capitals = pen.measureText('H').actualBoundingBoxAscent / 1000
  return {
    body: body * scale,
    capitals: body * capitals * scale,
    smallest: Math.min(...words.map(({ type }) => type)) * scale,
    cut: words.filter(({ shown }) => shown < 1).map(({ word }) => word),
  }

  function wordsOf(node: Text) {
    const holder = node.parentElement
    if (!holder) return []
    const range = document.createRange()
    const clips = clipsOf(holder)
    const { fontSize, fontWeight: weight } = getComputedStyle(holder)
    const type = Number.parseFloat(fontSize)
    const isBody =
      holder.closest('[data-part="words"], [data-part="name"]') && !holder.closest('[data-aside]')
    return [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      return [...range.getClientRects()].map((box) => ({
        word,
        type,
        weight,
        isBody,
        shown: Math.min(...clips.map((clip) => shareIn(box, clip))),
      }))
    })
  }

  /** The boxes beyond which nothing of an element is to be seen; the screen is the last. */
  function clipsOf(element: HTMLElement): readonly DOMRect[] {
    const boxes = [new DOMRect(0, 0, window.innerWidth, window.innerHeight)]
    for (let one: HTMLElement | null = element; one && one !== canvas; one = one.parentElement)
      if (getComputedStyle(one).overflow === 'hidden') boxes.push(one.getBoundingClientRect())
    return boxes
  }

  /** 1 where a word stands inside, 0 where it stands outside, and a half where it is cut. */
  function shareIn(box: DOMRect, clip: DOMRect): number {
    const middle = (box.top + box.bottom) / 2
    const isOutside = box.right <= clip.left + 1 || box.left >= clip.right - 1
    if (isOutside || middle < clip.top || middle > clip.bottom) return 0
    const isAcross = box.left >= clip.left - 1 && box.right <= clip.right + 1
    // The box of a line's letters is higher than the line; what is drawn of them is looked at by another test.
    return isAcross && box.top >= clip.top - box.height / 6 && box.bottom <= clip.bottom + box.height / 6
      ? 1
      : 0.5
  }
}
