import type { Block } from '../../shared/draft/block.ts'
import { conclusionPaper } from '../../shared/report/conclusion.ts'
import type { Paper, Passage } from '../../shared/report/paper.ts'
import type { Profile, Style } from '../../shared/report/profile.ts'
import type { RichText } from '../../shared/text/span.ts'
import { sealed, undiscussed } from '../shared/report/sample-meeting.ts'

/** A paragraph of a paper for programs that know nothing of its form: words and how they are set. */
export interface PlainParagraph {
  readonly text: RichText
  readonly style: Style
}

/** The conclusion of a draft as paragraphs, heads and feet one below another. */
export function plainParagraphs(blocks: readonly Block[], profile: Profile): readonly PlainParagraph[] {
  const meeting = sealed({ draft: blocks, document: undiscussed(blocks) })
  return passagesOf(conclusionPaper(meeting, profile)).map(({ part, label, text }) => ({
    text: label === null ? text : [{ text: `${label} `, marks: [] }, ...text],
    style: profile.styles[part],
  }))
}

function passagesOf({ blocks }: Paper): readonly Passage[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'passage') return [block.passage]
    return block.kind === 'columns' ? [...block.left, ...block.right] : []
  })
}
