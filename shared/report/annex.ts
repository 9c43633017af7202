import type { OpenedMeeting } from '../meeting/state.ts'
import { rich } from '../text/tidy.ts'
import type { AnnexWords } from './annex-words.ts'
import { attendanceList } from './attendance-list.ts'
import { comparedColumns } from './compared-columns.ts'
import { title, typeOf } from './conclusion.ts'
import { headWithoutNumber, sentenceCase } from './head.ts'
import { opinionTable } from './opinion-table.ts'
import type { Paper, PaperBlock } from './paper.ts'
import { type Profile, turned } from './profile.ts'
import { speakersList } from './speakers-list.ts'
import { voteRecords } from './vote-records.ts'
import { fill } from './written.ts'

/** The tables that go out with the conclusion and the minutes. */
export const ANNEXES = ['opinions', 'attendance', 'votes', 'speakers', 'compared'] as const
export type AnnexKind = (typeof ANNEXES)[number]

/** A table as a paper, with the form of the sheet that it stands on. */
export interface Annex {
  readonly paper: Paper
  readonly form: Profile
}

const CONTENTS: Record<AnnexKind, (meeting: OpenedMeeting, profile: Profile) => readonly PaperBlock[]> = {
  opinions: opinionTable,
  attendance: attendanceList,
  votes: voteRecords,
  speakers: speakersList,
  compared: comparedColumns,
}

/** Null where the meeting has nothing for it: no vote was put, nobody had the floor. */
export function annexOf(kind: AnnexKind, meeting: OpenedMeeting, profile: Profile): Annex | null {
  const content = CONTENTS[kind](meeting, profile)
  if (content.length === 0) return null
  const words = profile.annexes[kind]
  const form = words.sheet === 'landscape' ? turned(profile) : profile
  return { form, paper: paperOf(words, content, meeting, form) }
}

function paperOf(
  words: AnnexWords,
  content: readonly PaperBlock[],
  meeting: OpenedMeeting,
  form: Profile,
): Paper {
  const { about } = meeting
  const name = sentenceCase(words.type)
  const paper = sentenceCase(typeOf(meeting.draft))
  const subject = fill(words.subject, { paper, meeting: about.name })
  return {
    title: name,
    name: `${name} ${about.name}`,
    author: about.body,
    subject,
    blocks: [headWithoutNumber(meeting, form), ...title(words.type, rich(subject), form), ...content],
  }
}
