import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { smallPng } from './small-png.ts'

/** How two pictures are compared: in squares of so many pixels of the kept one, by their mean colours. */
const SQUARE = 4
/** From which difference on, of 255, a square is another one. Edges smoothed otherwise stay below it. */
const ANOTHER = 40

/** The share of a picture that differs from the kept one; null where none is kept. `canvas` is any blank page. */
export async function differenceFrom(path: string, picture: Buffer, canvas: Page): Promise<number | null> {
  if (!existsSync(path)) return null
  return await canvas.evaluate(compare, {
    kept: address(readFileSync(path)),
    now: address(picture),
    square: SQUARE,
    another: ANOTHER,
  })
}

/** Keeps a picture, in the sixteen colours that it has most of. */
export async function keep(path: string, picture: Buffer, canvas: Page): Promise<void> {
  const { width, height, palette, pixels } = await canvas.evaluate(palettize, address(picture))
  writeFileSync(path, smallPng({ width, height, palette, pixels: Buffer.from(pixels, 'base64') }))
}

function address(picture: Buffer): string {
  const type = picture[0] === 0xff ? 'jpeg' : 'png'
  return `data:image/${type};base64,${picture.toString('base64')}`
}

interface Pair {
  readonly kept: string
  readonly now: string
  readonly square: number
  readonly another: number
}

/** Runs in the page. The browser's own scaling takes the mean of each square, whatever the size of the picture. */
async function compare({ kept, now, square, another }: Pair): Promise<number> {
  const load = async (source: string) => {
    const image = new Image()
    image.src = source
    await image.decode()
    return image
  }
  const [before, after] = [await load(kept), await load(now)]
  const [width, height] = [Math.ceil(before.width / square), Math.ceil(before.height / square)]
  const means = async (image: HTMLImageElement) => {
    const bitmap = await createImageBitmap(image, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    })
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  }
  const [one, other] = [await means(before), await means(after)]
  let differing = 0
  for (let at = 0; at < one.length; at += 4) {
    const gaps = [0, 1, 2].map((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)))
    if (Math.max(...gaps) > another) differing += 1
  }
  return differing / (width * height)
}

/** Runs in the page. */
async function palettize(source: string) {
  const image = new Image()
  image.src = source
  await image.decode()
  const { width, height } = image
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  if (!pen) throw new Error('the browser draws nothing')
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, width, height)
  const counts = new Map<number, number>()
  const colourAt = (at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
  const seen = new Set<number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(at)
    seen.add(colour)
    // Grounds, washes and inks run on from pixel to pixel; the shades of smoothed edges do not.
    if (colour === colourAt(at + 4)) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const
  const apart = (one: number, other: number) => {
    const [a, b] = [parts(one), parts(other)]
    return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])
  }
  // The most frequent first, but none that is nearly another.
  const chosen: number[] = []
  for (const [colour] of [...counts].sort((one, other) => other[1] - one[1])) {
    if (chosen.length < 16 && chosen.every((known) => apart(known, colour) > 40)) chosen.push(colour)
  }
  const nearest = new Map<number, number>()
  for (const colour of seen) {
    const gaps = chosen.map((known) => apart(known, colour))
    nearest.set(colour, gaps.indexOf(Math.min(...gaps)))
  }
  let pixels = ''
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(nearest.get(colourAt(at)) ?? 0)
  return { width, height, palette: chosen.map(parts), pixels: btoa(pixels) }
}
