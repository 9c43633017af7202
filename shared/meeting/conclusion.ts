import type { Block } from '../draft/block.ts'
import { standing, wordingOf } from './document.ts'
import type { OpenedMeeting } from './state.ts'

/** The text that stands: what the hall sees as the clean text and what goes on paper. */
export function conclusionBlocks(meeting: OpenedMeeting): readonly Block[] {
  return standing(meeting.document).map((paragraph) => ({
    id: paragraph.id,
    kind: paragraph.kind,
    level: paragraph.level,
    label: paragraph.label,
    text: wordingOf(paragraph),
  }))
}
