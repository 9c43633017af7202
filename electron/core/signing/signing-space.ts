import type { Page, PlacedLine } from '../../../shared/report/page.ts'
import { fold } from '../../../shared/text/fold.ts'

/** A place on a page in points, from its left and lower edges, as PDF counts. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where somebody signs: between the office that the paper gives them and their printed name. */
export interface SigningSpace {
  readonly name: string
  readonly rectangle: Rectangle
}

const WIDTH = 164
const MARGIN = 5

/** As wide as the papers' right margin. */
const SIDE = 42.5

/** The spaces of a paper's signing block, which layout keeps on its last page. */
export function signingSpaces({ lines, height, width }: Page): readonly SigningSpace[] {
  const spaces: SigningSpace[] = []
  for (const line of lines.filter(({ of }) => of.part === 'name')) {
    const middle = middleOf(line)
    const titles = lines.filter(({ of, baseline }) => isTitle(of.part) && baseline < line.baseline)
    const title = titles.filter((one) => Math.abs(middleOf(one) - middle) < WIDTH / 2).at(-1)
    if (title === undefined) continue
    const top = title.baseline + MARGIN
    const bottom = line.baseline - (line.runs[0]?.size ?? 0) - MARGIN / 2
    if (bottom - top < 3 * MARGIN) continue
    const x = Math.min(middle - WIDTH / 2, width - WIDTH - MARGIN)
    spaces.push({
      name: wordsOf(line),
      rectangle: { x, y: height - bottom, width: WIDTH, height: bottom - top },
    })
  }
  return spaces
}

/**
 * The free space to sign in: above the printed name of the certificate's owner, since another's name there would be
 * a falsehood; the first for whoever it will be (null). Null where there is none.
 */
export function spaceFor(
  owner: string | null,
  spaces: readonly SigningSpace[],
  taken: readonly Rectangle[],
): Rectangle | null {
  const free = spaces.filter(({ rectangle }) => !taken.some((other) => overlap(rectangle, other)))
  return free.find(({ name }) => owner === null || bears(owner, name))?.rectangle ?? null
}

/** Certificates may put a number beside a name, or leave its marks out. */
function bears(owner: string, name: string): boolean {
  return name !== '' && ` ${fold(owner)} `.includes(` ${fold(name)} `)
}

/** A row within the lower margin, from right to left, where the paper keeps no space. Null once it is full. */
export function marginSpace(pageWidth: number, taken: readonly Rectangle[]): Rectangle | null {
  const row = Array.from({ length: 3 }, (_, index) => ({
    x: pageWidth - SIDE - WIDTH - index * (WIDTH + MARGIN),
    y: 10,
    width: WIDTH,
    height: 34,
  }))
  return row.find((space) => !taken.some((other) => overlap(space, other))) ?? null
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function isTitle(part: PlacedLine['of']['part']): boolean {
  return part === 'authority' || part === 'office'
}

function wordsOf({ runs }: PlacedLine): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim()
}

function middleOf({ runs }: PlacedLine): number {
  const first = runs[0]
  const last = runs.at(-1)
  return first === undefined || last === undefined ? 0 : (first.x + last.x + last.width) / 2
}
