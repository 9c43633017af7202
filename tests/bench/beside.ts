import { readDraftFile } from '../../electron/core/draft-file.ts'
import { makePaper } from '../../electron/core/paper/make-paper.ts'
import { PROFILES } from '../../electron/core/paper/profiles.ts'
import { makeWordPaper } from '../../electron/core/word-paper/make-word.ts'
import type { Block } from '../../shared/draft/block.ts'
import { sealed, undiscussed } from '../shared/report/sample-meeting.ts'
import { timesByChromium } from './by-chromium.ts'
import { timesByLibreOffice } from './by-libreoffice.ts'
import { timesByPdfmake } from './by-pdfmake.ts'
import { type Figure, figure, times } from './figures.ts'
import { plainParagraphs } from './plain-paper.ts'

const RUNS = 3

/**
 * The same text made a PDF by us and by other programs, one after another in the same run, and read from a Word file.
 * Only ours is PDF/A, and breaks paragraphs as a whole; pdfmake's is not tagged either.
 */
export async function benchBeside(blocks: readonly Block[]): Promise<readonly Figure[]> {
  const meeting = sealed({ draft: blocks, document: undiscussed(blocks) })
  const { bytes } = await makeWordPaper(meeting, 'conclusion')
  const paragraphs = plainParagraphs(blocks, PROFILES.party)
  return [
    figure('draft read from a Word file', await times(RUNS, () => readDraftFile(Buffer.from(bytes)))),
    figure('conclusion as a Word file', await times(RUNS, () => makeWordPaper(meeting, 'conclusion'))),
    figure(
      'conclusion as PDF, side by side: ours',
      await times(RUNS, () => makePaper(meeting, 'conclusion')),
    ),
    figure('… LibreOffice, from our Word file', await timesByLibreOffice(bytes, RUNS)),
    figure('… Chromium, printing the same text', await timesByChromium(paragraphs, PROFILES.party, RUNS)),
    figure('… pdfmake, setting the same text', await timesByPdfmake(paragraphs, PROFILES.party, RUNS)),
  ].filter(({ taken }) => taken.length > 0)
}
