import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import type { Annex } from '../../../shared/report/annex.ts'
import type { Result } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { type MadePaper, painted, placed } from '../paper/make-paper.ts'

/** A table of a meeting as PDF. As with the papers, the same meeting gives the same bytes. */
export function annexPdf(
  { paper, form }: Annex,
  meeting: OpenedMeeting,
): Promise<Result<MadePaper, Trouble>> {
  return painted(placed(paper, form, meeting, null))
}
