import { randomUUID } from 'node:crypto'
import { beginning } from '../../electron/core/beginning.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { sampleMeeting } from '../../electron/core/sample.ts'
import type { Block } from '../../shared/draft/block.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import { replay } from '../../shared/meeting/history.ts'
import { OPENING_STAGE } from '../../shared/meeting/stage.ts'

/** The facts with which the sample meeting begins on a draft. */
export function firstFacts(blocks: readonly Block[]): readonly Fact[] {
  const metadata = () => ({ at: '2026-07-10T07:00:00+07:00', id: randomUUID() })
  const begun = beginning({ ...sampleMeeting(), blocks }, metadata)
  if (!begun.ok) throw new Error(begun.refusal.code)
  return begun.value.facts
}

/** Writes a log as a meeting file and answers its path. */
export function meetingFile(folder: string, facts: readonly Fact[]): string {
  const contents = { history: replay(facts), stage: OPENING_STAGE, scratch: [], papers: [] }
  const made = createMeetingFile(folder, 'bench.nghisu', contents)
  if (!made.ok) throw new Error(made.refusal.code)
  return made.value
}
