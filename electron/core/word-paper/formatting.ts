import { AlignmentType, type IParagraphOptions, type IRunOptions, LineRuleType } from 'docx'
import type { Style } from '../../../shared/report/profile.ts'
import type { Mark } from '../../../shared/text/span.ts'
import { twipsOf, twipsOfPoints } from './units.ts'

/** The face that the form asks for. The PDF carries Tinos, which has its widths. */
export const FACE = 'Times New Roman'

const ALIGNMENTS = {
  justified: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  centred: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

type ParagraphLook = Pick<IParagraphOptions, 'alignment' | 'spacing' | 'indent'>

/** A style of the form as Word sets a paragraph. */
export function paragraphLook({ align, line, above, below, firstLine, otherLines }: Style): ParagraphLook {
  const [first, others] = [twipsOf(firstLine), twipsOf(otherLines)]
  return {
    alignment: ALIGNMENTS[align],
    spacing: {
      before: twipsOfPoints(above),
      after: twipsOfPoints(below),
      line: twipsOfPoints(line),
      lineRule: LineRuleType.EXACT,
    },
    indent:
      first >= others
        ? { left: others, firstLine: first - others }
        : { left: others, hanging: others - first },
  }
}

type RunLook = Pick<
  IRunOptions,
  'font' | 'size' | 'bold' | 'italics' | 'underline' | 'superScript' | 'subScript'
>

/**
 * Letters in a style of the form, with the marks that the author gave them; the marks alone where a style of Word's
 * says the rest.
 */
export function runLook(style: Style | null, marks: readonly Mark[] = []): RunLook {
  return {
    ...(style === null ? {} : ownLook(style)),
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('underline') ? { underline: {} } : {}),
    ...(marks.includes('superscript') ? { superScript: true } : {}),
    ...(marks.includes('subscript') ? { subScript: true } : {}),
  }
}

function ownLook({ size, bold, italic, underline }: Style): RunLook {
  return {
    font: FACE,
    size: `${size}pt`,
    bold,
    italics: italic,
    ...(underline ? { underline: {} } : {}),
  }
}
