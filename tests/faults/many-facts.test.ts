import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import type { Event } from '../../shared/meeting/event.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { given } from '../electron/core/given.ts'
import { contentsOf, factsOf, factsWithComments, meetingOf } from '../electron/core/meeting.ts'

const COUNT = 50_000

/** A long sitting: some hundred comments whose outcomes were given again and again. */
function longLog() {
  const begun = factsWithComments(300)
  const outcomes = Array.from(
    { length: COUNT - begun.length },
    (_, index): Event => ({
      type: 'OutcomeGiven',
      commentId: `c${1 + (index % 300)}`,
      outcome: { kind: 'explained', words: `Giữ nguyên như dự thảo, lý do thứ ${index}.` },
    }),
  )
  return [...begun, ...factsOf(outcomes, begun.length + 1)]
}

describe(`a meeting of ${COUNT} facts`, () => {
  it('opens whole', () => {
    const facts = longLog()
    const contents = contentsOf(facts)
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contents))
    const started = performance.now()
    const file = given(openMeetingFile(path))
    const opened = performance.now()
    const megabytes = (statSync(path).size / 1024 / 1024).toFixed(1)
    file.close()
    console.log(`${COUNT} facts, ${megabytes} MB: opened and verified in ${Math.round(opened - started)} ms`)
    expect(file.contents.history.facts.length).toBe(COUNT)
    expect(file.contents.history.meeting).toEqual(meetingOf(facts))
  })
})
