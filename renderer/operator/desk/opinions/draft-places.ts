import { DISCUSSED_KINDS } from '../../../../shared/draft/block.ts'
import { shortTitle } from '../../../../shared/draft/outline.ts'
import { citationOf } from '../../../../shared/meeting/citation.ts'
import { standing, wordingOf } from '../../../../shared/meeting/document.ts'
import type { DraftPlace } from '../../../../shared/meeting/place-match.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import type { Words } from '../../../language.ts'
import { citationWords } from '../../../parts/citation-words.ts'

/** Every place an opinion may be on, in the order of the text, with its name and first words. */
export type DraftPlaces = ReadonlyMap<DraftPlace, string>

const FIRST_WORDS = 46

export function draftPlaces(t: Words, meeting: OpenedMeeting): DraftPlaces {
  const paragraphs = standing(meeting.document).filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  return new Map<DraftPlace, string>([
    ['whole', t('wholeDraft')],
    ...paragraphs.map((paragraph): [string, string] => {
      const name = citationWords(t, citationOf(meeting, paragraph))
      return [paragraph.id, `${name} · ${shortTitle(plain(wordingOf(paragraph)), FIRST_WORDS)}`]
    }),
  ])
}
