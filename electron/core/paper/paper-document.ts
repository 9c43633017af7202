import PDFDocument from 'pdfkit'

/** What a reader's window and an archive's index say of a paper. */
export interface Metadata {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** The one moment that the file carries, as created and as changed. */
  readonly date: Date
  /** The hash of the meeting's log with the sealing in it; null for a paper that is not sealed. */
  readonly seal: string | null
}

/** What stands before a seal among the keywords of a paper. */
export const SEAL_MARK = 'nghisu-seal:'

/**
 * A PDF with the properties that every paper has: tagged, in Vietnamese, shown by its title. It carries no
 * clock and no chance, so that the same content gives the same bytes; pdfkit derives the file's identifier
 * from the metadata.
 */
export class PaperDocument extends PDFDocument {
  constructor({ title, author, subject, date, seal }: Metadata) {
    super({
      /** An empty name: pdfkit loads no standard font beside ours. */
      font: '',
      // For an archive of decades, with its structure told (ISO 19005-2, level A).
      subset: 'PDF/A-2a',
      pdfVersion: '1.7',
      tagged: true,
      lang: 'vi',
      displayTitle: true,
      autoFirstPage: false,
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        ...(seal === null ? {} : { Keywords: `${SEAL_MARK}${seal}` }),
        Creator: 'Nghị Sự',
        Producer: 'Nghị Sự (PDFKit)',
        CreationDate: date,
        ModDate: date,
      },
    })
  }

  /** pdfkit copies the metadata into XML unescaped, where `&` and `<` would break it. It does so last of all. */
  override endMetadata(): void {
    const { info } = this
    this.info = {
      ...info,
      Title: escaped(info.Title),
      Author: escaped(info.Author),
      Subject: escaped(info.Subject),
    }
    super.endMetadata()
  }
}

function escaped(words = ''): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
