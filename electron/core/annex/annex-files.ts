import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { ANNEXES, annexOf } from '../../../shared/report/annex.ts'
import { accepted, type Result } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { profileOf } from '../paper/profiles.ts'
import { annexPdf } from './annex-pdf.ts'
import { annexWord } from './annex-word.ts'
import type { DossierFile } from './dossier.ts'
import { workbook } from './workbook.ts'

/** Every table that the meeting has something for, as PDF; the opinions as DOCX and XLSX too. */
export async function annexFiles(meeting: OpenedMeeting): Promise<Result<readonly DossierFile[], Trouble>> {
  const files: DossierFile[] = []
  for (const kind of ANNEXES) {
    const annex = annexOf(kind, meeting, profileOf(meeting.profile))
    if (!annex) continue
    const pdf = await annexPdf(annex, meeting)
    if (!pdf.ok) return pdf
    files.push(pdf.value)
    if (kind === 'opinions') files.push(await annexWord(annex, meeting), workbook(annex))
  }
  return accepted(files)
}
