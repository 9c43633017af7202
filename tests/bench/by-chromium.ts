import { homedir } from 'node:os'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../electron/web/browser.ts'
import type { Profile } from '../../shared/report/profile.ts'
import { times } from './figures.ts'
import type { PlainParagraph } from './plain-paper.ts'

/** How long Chromium takes to print the same text, tagged and with an outline as our paper is; its start apart. */
export async function timesByChromium(
  paragraphs: readonly PlainParagraph[],
  { page: { top, right, bottom, left } }: Profile,
  runs: number,
): Promise<readonly number[]> {
  const executablePath = findBrowser(process.platform, process.env, homedir())
  if (executablePath === null) return []
  const browser = await chromium.launch({
    executablePath,
    // Chromium's sandbox does not work for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage()
  const millimetres = (length: number) => `${length}mm`
  const margin = {
    top: millimetres(top),
    right: millimetres(right),
    bottom: millimetres(bottom),
    left: millimetres(left),
  }
  const taken = await times(runs, async () => {
    await page.setContent(markup(paragraphs))
    await page.pdf({ format: 'A4', margin, tagged: true, outline: true })
  })
  await browser.close()
  return taken
}

function markup(paragraphs: readonly PlainParagraph[]): string {
  return `<!doctype html><html lang="vi"><style>body { margin: 0; font-family: 'Times New Roman', serif }</style>${paragraphs.map(paragraph).join('')}</html>`
}

function paragraph({ text, style }: PlainParagraph): string {
  const { size, line, above, firstLine, align, bold } = style
  const look = [
    `font-size: ${size}pt`,
    `line-height: ${line}pt`,
    `margin: ${above}pt 0 0`,
    `text-indent: ${firstLine}mm`,
    `text-align: ${{ justified: 'justify', left: 'left', centred: 'center', right: 'right' }[align]}`,
    `font-weight: ${bold ? 'bold' : 'normal'}`,
  ].join('; ')
  const words = text.map(({ text, marks }) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
    return marks.includes('italic') ? `<i>${escaped}</i>` : escaped
  })
  const tag = bold && align === 'left' ? 'h2' : 'p'
  return `<${tag} style="${look}">${words.join('')}</${tag}>`
}
