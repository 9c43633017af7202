import type { OpenedMeeting } from '../meeting/state.ts'
import { withoutNotes } from '../text/note.ts'
import { redline } from '../text/redline.ts'
import { plain, rich } from '../text/tidy.ts'
import type { ComparedParagraph, ComparedRun } from './compared.ts'
import { authority } from './foot.ts'
import type { Profile } from './profile.ts'

/**
 * Compared paragraphs with the signature that the final paper bears in the place of the drafted one: who signs is
 * said at sealing, by no amendment. Until then the draft's own stands on both sides.
 */
export function withSignature(
  paragraphs: readonly ComparedParagraph[],
  meeting: OpenedMeeting,
  profile: Profile,
): readonly ComparedParagraph[] {
  if (meeting.status !== 'sealed') return paragraphs
  const others = paragraphs.filter(({ kind }) => kind !== 'authority')
  return [...others, signature(meeting, profile)]
}

/** Letters alone are compared: how they are set says nothing of who signs. */
function signature(meeting: OpenedMeeting, profile: Profile): ComparedParagraph {
  const drafted = meeting.draft
    .filter(({ kind }) => kind === 'authority')
    .map(({ text }) => withoutNotes(text))
  const printed = authority(meeting, [], profile).map(({ text }) => text)
  const lines = (texts: typeof printed) => rich(texts.map(plain).join('\n'))
  const runs = redline(lines(drafted), lines(printed)).flatMap((segment): readonly ComparedRun[] =>
    'text' in segment
      ? [{ ...segment, maker: null }]
      : [
          { kind: 'delete', text: segment.before, maker: null },
          { kind: 'insert', text: segment.after, maker: null },
        ],
  )
  return { kind: 'authority', level: 0, fate: 'keep', maker: null, runs, comments: [] }
}
