import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Annex } from '../../../shared/report/annex.ts'
import { fileNameOf } from '../file-name.ts'
import { measureFor, type WordPaper } from '../word-paper/make-word.ts'
import { blocksOf } from '../word-paper/passages.ts'
import { wordFile } from '../word-paper/word-document.ts'

/** A table of a meeting as DOCX, in the same form as the PDF, to be worked on. */
export async function annexWord({ paper, form }: Annex, meeting: OpenedMeeting): Promise<WordPaper> {
  const bytes = await wordFile(paper, form, blocksOf(paper.blocks, form, measureFor(paper, meeting)))
  return { fileName: fileNameOf(paper.name, '.docx'), bytes }
}
