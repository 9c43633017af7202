import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Annex } from '../../../shared/report/annex.ts'
import { layout } from '../../../shared/report/layout.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { fileNameOf } from '../file-name.ts'
import { bytesOf, type MadePaper } from '../paper/make-paper.ts'
import { paint } from '../paper/paint.ts'
import { PaperDocument } from '../paper/paper-document.ts'
import { TypeCase } from '../paper/type-case.ts'

/** A table of a meeting as PDF. As with the papers, the same meeting gives the same bytes. */
export async function annexPdf(
  { paper, form }: Annex,
  meeting: OpenedMeeting,
): Promise<Result<MadePaper, Trouble>> {
  const date = new Date(meeting.status === 'sealed' ? meeting.sealedAt : meeting.at)
  const document = new PaperDocument({ ...paper, date, seal: null })
  const types = new TypeCase(document)
  const pages = layout(paper, form, types)
  const characters = types.missing()
  if (characters !== '') return refused({ code: 'missing-glyphs', characters })
  paint(pages, document, types)
  return accepted({
    fileName: fileNameOf(paper.name, '.pdf'),
    pages: pages.length,
    bytes: await bytesOf(document),
  })
}
