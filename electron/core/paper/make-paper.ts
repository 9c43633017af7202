import type { PaperKind } from '../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { conclusionPaper } from '../../../shared/report/conclusion.ts'
import { layout } from '../../../shared/report/layout.ts'
import { minutesPaper } from '../../../shared/report/minutes.ts'
import type { Page } from '../../../shared/report/page.ts'
import type { Paper } from '../../../shared/report/paper.ts'
import type { Profile } from '../../../shared/report/profile.ts'
import { type MinutesPassage, writtenMinutes } from '../../../shared/report/written-minutes.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { fileNameOf } from '../file-name.ts'
import { paint } from './paint.ts'
import { PaperDocument } from './paper-document.ts'
import { profileOf } from './profiles.ts'
import { TypeCase } from './type-case.ts'

/** A paper as a file. */
export interface MadePaper {
  readonly fileName: string
  readonly pages: number
  readonly bytes: Uint8Array
}

const PAPERS: Record<PaperKind, (meeting: OpenedMeeting, profile: Profile) => Paper> = {
  conclusion: conclusionPaper,
  minutes: minutesPaper,
}

/**
 * A paper of a meeting as PDF. The same meeting always gives the same bytes: the only date in it is the
 * sealing's, or until then the newest fact's. `seal` is what `npm run verify` finds the meeting by.
 */
export async function makePaper(
  meeting: OpenedMeeting,
  kind: PaperKind,
  seal: string | null = null,
): Promise<Result<MadePaper, Trouble>> {
  const profile = profileOf(meeting.profile)
  return painted(placed(PAPERS[kind](meeting, profile), profile, meeting, seal))
}

/** A paper whose pages are placed, as its file; refused where its font lacks a letter. */
export async function painted({
  paper,
  document,
  types,
  pages,
}: Placed): Promise<Result<MadePaper, Trouble>> {
  const characters = types.missing()
  if (characters !== '') return refused({ code: 'missing-glyphs', characters })
  paint(pages, document, types)
  return accepted({
    fileName: fileNameOf(paper.name, '.pdf'),
    pages: pages.length,
    bytes: await bytesOf(document),
  })
}

/** The pages of a paper as they would be painted, for a preview. */
export function paperPages(meeting: OpenedMeeting, kind: PaperKind): readonly Page[] {
  return pagesIn(meeting, kind, profileOf(meeting.profile))
}

/** The same in another form than the meeting's own. */
export function pagesIn(meeting: OpenedMeeting, kind: PaperKind, profile: Profile): readonly Page[] {
  return placed(PAPERS[kind](meeting, profile), profile, meeting, null).pages
}

/** The minutes as text, in the words of the meeting's form. */
export function minutesOf(meeting: OpenedMeeting): readonly MinutesPassage[] {
  return writtenMinutes(meeting, profileOf(meeting.profile))
}

interface Placed {
  readonly paper: Paper
  readonly document: PaperDocument
  readonly types: TypeCase
  readonly pages: readonly Page[]
}

/** A paper of a meeting with its words in their places, and the document that waits to be painted. */
export function placed(paper: Paper, profile: Profile, meeting: OpenedMeeting, seal: string | null): Placed {
  const date = new Date(meeting.status === 'sealed' ? meeting.sealedAt : meeting.at)
  const document = new PaperDocument({ ...paper, date, seal })
  const types = new TypeCase(document)
  return { paper, document, types, pages: layout(paper, profile, types) }
}

/** The file, once nothing more comes. */
export async function bytesOf(document: PaperDocument): Promise<Uint8Array> {
  document.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
