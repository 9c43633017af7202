import { z } from 'zod'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { ProofItem } from '../../proofreading/proof-item.ts'

/** Of each finding, by its key: put aside, or made this amendment. */
const notesShape = z.array(
  z.tuple([
    z.string(),
    z.union([z.object({ dismissed: z.literal(true) }), z.object({ amendmentId: z.string() })]),
  ]),
)

type ProofNote = z.infer<typeof notesShape>[number][1]
export type ProofNotes = ReadonlyMap<string, ProofNote>

/** The notes as they are kept: no fact of the meeting, as the amendments are. Nothing readable is no notes. */
export function readProofNotes(kept: string | undefined): ProofNotes {
  try {
    return new Map(notesShape.safeParse(JSON.parse(kept ?? '[]')).data ?? [])
  } catch {
    return new Map()
  }
}

/** The notes with another about one finding, or with none about it (null). */
export function noted(notes: ProofNotes, key: string, what: ProofNote | null): ProofNotes {
  const others = [...notes].filter(([other]) => other !== key)
  return new Map(what === null ? others : [...others, [key, what]])
}

/** What became of a finding: one whose amendment was rejected or withdrawn is open again. */
export function stateOf(meeting: OpenedMeeting, notes: ProofNotes, key: string): ProofItem['state'] {
  const note = notes.get(key)
  if (note === undefined) return 'open'
  if ('dismissed' in note) return 'dismissed'
  const amendment = meeting.amendments.find(({ id }) => id === note.amendmentId)
  const lives = amendment?.status.kind === 'open' || amendment?.status.kind === 'agreed'
  return lives ? 'proposed' : 'open'
}
