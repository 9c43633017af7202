import pdfmake from 'pdfmake'
import type { Content } from 'pdfmake/interfaces.d.ts'
import { fontFile } from '../../electron/core/paper/typeface.ts'
import { MILLIMETRE, type Profile } from '../../shared/report/profile.ts'
import { times } from './figures.ts'
import type { PlainParagraph } from './plain-paper.ts'

/** How long pdfmake, which sets text on pdfkit as we do, takes for the same text in the same type. */
export function timesByPdfmake(
  paragraphs: readonly PlainParagraph[],
  { page: { top, right, bottom, left } }: Profile,
  runs: number,
): Promise<readonly number[]> {
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setFonts({
    Tinos: {
      normal: fontFile('regular'),
      bold: fontFile('bold'),
      italics: fontFile('italic'),
      bolditalics: fontFile('bold-italic'),
    },
  })
  const points = (length: number) => length * MILLIMETRE
  return times(runs, () =>
    pdfmake
      .createPdf({
        content: paragraphs.map(content),
        pageSize: 'A4',
        pageMargins: [points(left), points(top), points(right), points(bottom)],
        defaultStyle: { font: 'Tinos' },
        language: 'vi',
      })
      .getBuffer(),
  )
}

function content({ text, style }: PlainParagraph): Content {
  const { size, above, firstLine, align, bold, italic } = style
  return {
    text: text.map(({ text, marks }) => ({ text, italics: italic || marks.includes('italic') })),
    fontSize: size,
    bold,
    alignment: ({ justified: 'justify', left: 'left', centred: 'center', right: 'right' } as const)[align],
    leadingIndent: firstLine * MILLIMETRE,
    margin: [0, above, 0, 0],
  }
}
