import { writeSync } from 'node:fs'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { given } from '../electron/core/given.ts'
import { commentOf, factsOf, meetingOf } from '../electron/core/meeting.ts'

/**
 * Appends comments to the meeting file named, without end, and prints the number of each newest fact once it
 * has been told that the fact is kept. Every command is two facts, so that a half of one would show.
 */
const file = given(openMeetingFile(process.argv[2] ?? ''))
const { facts } = file.contents.history
const meeting = meetingOf(facts)
for (let seq = facts.length + 1; ; seq += 2) {
  given(file.keepScratch('comment', String(seq)))
  given(
    file.append(
      factsOf([commentOf(seq, 'x'.repeat(seq % 3000) || 'x'), commentOf(seq + 1)], seq),
      meeting,
      [],
    ),
  )
  writeSync(1, `${seq + 1}\n`)
}
