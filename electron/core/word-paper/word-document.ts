import {
  AlignmentType,
  Document,
  Header,
  type ICommentOptions,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { Profile } from '../../../shared/report/profile.ts'
import { onBothSides } from './both-sides.ts'
import { FACE, paragraphLook, runLook } from './formatting.ts'
import { addedStyles, ownStyles } from './named-styles.ts'
import { twipsOf } from './units.ts'

/** What a Word file says of itself. */
export interface Properties {
  readonly title: string
  readonly author: string
  readonly subject: string
}

/** What a Word file holds besides its text, by its number or name there. */
interface Apart {
  readonly comments: readonly ICommentOptions[]
  readonly footnotes: NonNullable<IPropertiesOptions['footnotes']>
}

/** A sheet turned on its side is told as the upright one, turned. */
function sizeOf({ width, height }: Profile['page']) {
  return width > height
    ? { width: twipsOf(height), height: twipsOf(width), orientation: PageOrientation.LANDSCAPE }
    : { width: twipsOf(width), height: twipsOf(height) }
}

/** A Word file with the form's page: margins, and the page's number at the top from the second page on. */
export async function wordFile(
  { title, author, subject }: Properties,
  profile: Profile,
  children: readonly (Paragraph | Table)[],
  { comments, footnotes }: Apart = { comments: [], footnotes: {} },
): Promise<Uint8Array> {
  const { page, styles } = profile
  const number = new Paragraph({
    ...paragraphLook(styles.pageNumber),
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...runLook(styles.pageNumber), children: [PageNumber.CURRENT] })],
  })
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    subject,
    styles: {
      default: {
        document: { run: { font: FACE, size: `${styles.body.size}pt`, language: { value: 'vi-VN' } } },
        footnoteText: { run: { size: `${styles.note.size}pt` } },
        ...ownStyles(profile),
      },
      paragraphStyles: addedStyles(profile),
    },
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    footnotes,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: sizeOf(page),
            margin: {
              top: twipsOf(page.top),
              bottom: twipsOf(page.bottom),
              left: twipsOf(page.left),
              right: twipsOf(page.right),
              header: twipsOf(page.numberFromTop),
            },
          },
        },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [] }) },
        children: [...children],
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.toBuffer(document))
  return page.bothSides ? onBothSides(bytes) : bytes
}
