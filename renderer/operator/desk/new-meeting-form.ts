import type { Reading } from '../../../shared/draft/reading.ts'
import { NO_ROSTER, type RosterDraft } from '../../../shared/meeting/roster-draft.ts'
import type { About } from '../../../shared/meeting/shape.ts'
import { now } from '../../store.ts'
import type { DraftSource } from './draft-source.ts'
import { momentOf, timeNow, today } from './moment.ts'

/** A new meeting while it is being filled in. */
export interface NewMeetingForm {
  readonly about: About
  /** The id of the form that its papers are set in; null for what the office's meetings begin with. */
  readonly profile: string | null
  readonly roster: RosterDraft
  readonly draftText: string
  readonly source: string
  readonly reading: Reading | null
  /** Null for a pasted draft. */
  readonly draftSource: DraftSource | null
}

/** What keeps the meeting from being created. */
export function lacking({
  about,
  reading,
}: NewMeetingForm): 'missingName' | 'missingBody' | 'missingDraft' | null {
  if (about.name.trim() === '') return 'missingName'
  if (about.body.trim() === '') return 'missingBody'
  return reading === null ? 'missingDraft' : null
}

/** What the office had last time stands there again; what belongs to one meeting alone does not. */
export function emptyForm(): NewMeetingForm {
  const last = now().greeting?.preferences.lastAbout ?? null
  const nobody = { name: '', office: '' }
  return {
    about: {
      name: '',
      body: last?.body ?? '',
      higherBody: last?.higherBody ?? '',
      symbol: last?.symbol ?? '',
      place: last?.place ?? '',
      venue: last?.venue ?? '',
      purpose: '',
      chair: last?.chair ?? nobody,
      minuteTaker: last?.minuteTaker ?? nobody,
      documents: [],
      startsAt: momentOf(today(), timeNow()),
    },
    profile: null,
    roster: NO_ROSTER,
    draftText: '',
    source: '',
    reading: null,
    draftSource: null,
  }
}
