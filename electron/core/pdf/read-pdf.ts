import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { NotKeptKind, WordDocument } from '../../../shared/draft/word.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { documentOf } from './document.ts'
import { type Pdf, pdfLibrary } from './library.ts'
import { picturesIn } from './pictures.ts'
import type { PrintedPage } from './print.ts'
import { readPage } from './read-page.ts'
import { hasBomb } from './streams.ts'

/** The longest PDF that is read, in pages. */
const MOST_PAGES = 2000

/** With fewer letters a page, a file of pictures is a scan with stamps on it. */
const FEWEST_LETTERS = 20

/**
 * Reads the text of a PDF as a document of paragraphs, by the places of its letters. A scan without text, one
 * locked with a password and one that is not sound are refused; scripts and attached files are left where they are.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<WordDocument, Trouble>> {
  if (hasBomb(bytes)) return refused({ code: 'too-heavy' })
  const pdf = await pdfLibrary()
  const opened = await pdf.open(bytes)
  if (!opened.ok) return opened
  const pictures = picturesIn(bytes)
  const content = await contentOf(opened.value, pdf, pictures)
  if (!content.ok) return content
  const { pages, besides } = content.value
  const letters = pages.flatMap(({ prints }) => prints.map(({ text }) => text)).join('')
  if (isScan(letters, pages.length, pictures)) return refused({ code: 'pdf-without-text' })
  const { notKept, ...rest } = documentOf(pages)
  return accepted({ ...rest, notKept: new Map([...notKept, ...besides]) })
}

interface Content {
  readonly pages: readonly PrintedPage[]
  readonly besides: readonly (readonly [NotKeptKind, number])[]
}

/** All that is asked of PDF.js, which throws what it finds amiss: whatever it is, the file is not as it was written. */
async function contentOf(
  document: PDFDocumentProxy,
  pdf: Pdf,
  pictures: number,
): Promise<Result<Content, Trouble>> {
  try {
    if (document.numPages > MOST_PAGES) return refused({ code: 'too-many-pages', limit: MOST_PAGES })
    const pages = await readPages(document, pdf)
    return accepted({ pages, besides: await besidesText(document, pages, pictures) })
  } catch {
    return refused({ code: 'pdf-damaged' })
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPages(document: PDFDocumentProxy, { OPS }: Pdf): Promise<readonly PrintedPage[]> {
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number), OPS))
  }
  return pages
}

/** Fonts may keep to themselves what their letters are; a program then sees signs without a meaning. */
const MEANINGLESS = /[\uE000-\uF8FF\uFFFD\p{Cc}]/gu

function isScan(letters: string, pages: number, pictures: number): boolean {
  const meaningless = letters.match(MEANINGLESS)?.length ?? 0
  const known = letters.length - meaningless
  return meaningless > known || known < (pictures > 0 ? FEWEST_LETTERS * pages : 1)
}

/** What the file holds besides text. */
async function besidesText(
  document: PDFDocumentProxy,
  pages: readonly PrintedPage[],
  pictures: number,
): Promise<readonly (readonly [NotKeptKind, number])[]> {
  const counts: readonly (readonly [NotKeptKind, number])[] = [
    ['picture', pictures],
    ['page-without-text', pictures > 0 ? pages.filter(({ prints }) => prints.length === 0).length : 0],
    ['attachment', (await document.getAttachments())?.size ?? 0],
    ['macro', (await document.hasJSActions()) ? 1 : 0],
  ]
  return counts.filter(([, count]) => count > 0)
}
