import type { OPS, PDFPageProxy } from 'pdfjs-dist'
import { z } from 'zod'
import { marksOn } from '../../../shared/text/span.ts'
import type { Print, PrintedPage } from './print.ts'
import { strokesOf } from './strokes.ts'
import { place, type Turn, turned } from './turn.ts'

/** What PDF.js says of a font; anything may be missing where the file's is broken. */
const fontShape = z.object({
  name: z.string().catch(''),
  bold: z.boolean().catch(false),
  italic: z.boolean().catch(false),
})
type Font = z.infer<typeof fontShape>

const NO_FONT: Font = { name: '', bold: false, italic: false }

/** A page as it is printed: letters with their places and styles, and strokes. */
export async function readPage(page: PDFPageProxy, ops: typeof OPS): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const toTop = z.array(z.number()).parse(transform)
  // Fonts are known once the page's operators are: the text alone names them by numbers.
  const operators = await page.getOperatorList()
  // Its normal form would take letters of old fonts for others (`µ` for the Greek one).
  const { items } = await page.getTextContent({ disableNormalization: true })
  const fonts = new Map<string, Font>()
  const prints: Print[] = []
  let slanted = 0
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const matrix = turned(toTop, z.array(z.number()).parse(item.transform))
    if (!isLevel(matrix)) slanted += 1
    else {
      const font = fonts.get(item.fontName) ?? fontOf(page, item.fontName)
      fonts.set(item.fontName, font)
      prints.push(
        printOf(
          item.str.replace(LIGATURES, (letters) => letters.normalize('NFKC')),
          item.width,
          matrix,
          font,
        ),
      )
    }
  }
  const drawn = strokesOf(operators, toTop, ops)
  page.cleanup()
  return { width, height, prints, ...drawn, slanted }
}

/** `ﬁ` and the like, which some fonts have for two letters. */
const LIGATURES = /[\uFB00-\uFB06]/g

function isLevel([across = 0, down = 0]: Turn): boolean {
  return across > 0 && Math.abs(down) < 0.02 * across
}

function printOf(text: string, width: number, matrix: Turn, font: Font): Print {
  const [x, baseline] = place(matrix, 0, 0)
  const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0)
  const name = font.name.replace(/^[A-Z]{6}\+/, '')
  return {
    text,
    font: familyOf(name),
    x,
    width,
    baseline,
    size: rounded(size),
    marks: marksOn(styleOf(name, font)),
  }
}

/** Sizes come with the dust of the matrices they are multiplied by. */
function rounded(size: number): number {
  return Math.round(size * 20) / 20
}

const STYLE = /(?:[-, ](?:bold|italic|oblique|regular|roman|bolditalic)(?:MT)?)+$/i

function familyOf(name: string): string {
  return name.replace(STYLE, '')
}

/** A font tells its style itself, or by its name. */
function styleOf(name: string, { bold, italic }: Font) {
  return { bold: bold || /bold|black|heavy/i.test(name), italic: italic || /italic|oblique/i.test(name) }
}

function fontOf(page: PDFPageProxy, id: string): Font {
  return page.commonObjs.has(id) ? (fontShape.safeParse(page.commonObjs.get(id)).data ?? NO_FONT) : NO_FONT
}
