import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { bytesOf } from '../paper/make-paper.ts'
import { PaperDocument } from '../paper/paper-document.ts'
import { decimal, TypeCase } from '../paper/type-case.ts'
import { PdfFile } from './pdf-file.ts'
import type { PdfUpdate } from './pdf-update.ts'
import { type Entries, referenceOf } from './pdf-value.ts'
import type { Rectangle } from './signing-space.ts'

type Size = Pick<Rectangle, 'width' | 'height'>

const PADDING = 5

/** In points, the largest first: the box takes the first in which its words fit. */
const SIZES = [10, 9, 8, 7, 6, 5, 4] as const

/** The distance of lines, as a share of the size. */
const LEADING = 1.2

/**
 * The visible box of a signature, added to an update as a form; answers the form's number. It is set and its font
 * embedded by the means of the papers, on a page of its own that is then carried over: the standard fonts of PDF
 * have no Vietnamese letters, and an archive takes no font that is not embedded.
 */
export async function addBox(
  update: PdfUpdate,
  words: readonly string[],
  size: Size,
): Promise<Result<number, Trouble>> {
  const document = new PaperDocument({ title: '', author: '', subject: '', date: new Date(0), seal: null })
  const types = new TypeCase(document)
  document.addPage({ size: [size.width, size.height], margin: 0 })
  document.addContent(`1 0 0 -1 0 ${decimal(size.height)} cm`)
  document.addContent(frame(size))
  paintLines(words, size, document, types)
  const characters = types.missing()
  if (characters !== '') return refused({ code: 'box-letters', characters })
  return accepted(carriedOver(new PdfFile(Buffer.from(await bytesOf(document))), update, size))
}

/** A form with nothing in it, for a signature that is still to come. */
export function addEmptyBox(update: PdfUpdate, size: Size): number {
  return update.add(form(size, '0', '<< >>'), Buffer.alloc(0))
}

function frame({ width, height }: Size): string {
  return `q 0.5 w 0.25 0.25 ${decimal(width - 0.5)} ${decimal(height - 0.5)} re S Q`
}

function paintLines(words: readonly string[], box: Size, document: PaperDocument, types: TypeCase): void {
  const { size, lines } = fitted(words, box, types)
  const face = types.face('regular')
  document.page.fonts[face.id] ??= face.ref()
  const above = (box.height - lines.length * size * LEADING) / 2
  for (const [index, line] of lines.entries()) {
    const y = box.height - above - size - index * size * LEADING
    const { glyphs } = types.sort(line, 'regular')
    document.addContent(`BT /${face.id} ${size} Tf ${PADDING} ${decimal(y)} Td [${glyphs}] TJ ET`)
  }
}

function fitted(words: readonly string[], { width, height }: Size, types: TypeCase) {
  const tries = SIZES.map((size) => ({
    size,
    lines: words.flatMap((line) =>
      broken(line, (part) => types.width(part, 'regular', size), width - 2 * PADDING),
    ),
  }))
  const fits = tries.find(({ size, lines }) => lines.length * size * LEADING <= height - PADDING)
  return fits ?? tries.at(-1) ?? { size: 4, lines: words }
}

/** A line broken between words to a width. */
function broken(line: string, measure: (part: string) => number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function form({ width, height }: Size, length: string, resources: string): Map<string, string> {
  return new Map([
    ['/Type', '/XObject'],
    ['/Subtype', '/Form'],
    ['/BBox', `[0 0 ${decimal(width)} ${decimal(height)}]`],
    ['/Resources', resources],
    ['/Length', length],
  ])
}

/** The only page of a document as a form of the update, with every object that it rests on. */
function carriedOver(from: PdfFile, update: PdfUpdate, size: Size): number {
  const page = from.entries(from.lastPage)
  const content = referenceOf(page.get('/Contents'))
  const stream = content === null ? null : from.stream(content)
  if (content === null || stream === null) throw new Error('a page that was just painted has content')
  const numbers = new Map<number, number>()
  const resources = renumbered(page.get('/Resources') ?? '<< >>', (number) =>
    carry(number, from, update, numbers),
  )
  const packing: Entries = new Map([...from.entries(content)].filter(([name]) => name === '/Filter'))
  return update.add(new Map([...form(size, String(stream.length), resources), ...packing]), stream)
}

function carry(number: number, from: PdfFile, update: PdfUpdate, numbers: Map<number, number>): number {
  const known = numbers.get(number)
  if (known !== undefined) return known
  const own = update.reserve()
  numbers.set(number, own)
  const source = renumbered(from.source(number), (one) => carry(one, from, update, numbers)).replace(
    SUBSET_TAG,
    `/${tagFor(update.file.bytes.length)}+`,
  )
  return update.putSource(own, source, from.stream(number))
}

/** What stands before the name of a font of which a part is embedded; other parts shall have other tags. */
const SUBSET_TAG = /\/[A-Z]{6}\+/

/** Six letters that tell the length of a file: no two updates begin at the same place. */
function tagFor(length: number): string {
  const letters = Array.from({ length: 6 }, (_, place) => 65 + (Math.trunc(length / 26 ** place) % 26))
  return String.fromCharCode(...letters)
}

/** With each reference to another number. None of the strings in a font's objects looks like a reference. */
function renumbered(source: string, another: (number: number) => number): string {
  return source.replace(/(\d+) \d+ R\b/g, (_, number: string) => `${another(Number(number))} 0 R`)
}
