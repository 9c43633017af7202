import { writeSync } from 'node:fs'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { given } from '../electron/core/given.ts'
import { commentOf, factsOf, meetingOf } from '../electron/core/meeting.ts'

/**
 * Appends comments to the meeting file named, without end, and prints the number of each newest fact once it
 * has been told that the fact is kept. Every command is two facts, so that a half of one would show. Where the
 * disk is full it tries once more, and then dies as it stands.
 */
const file = given(openMeetingFile(process.argv[2] ?? ''))
const { facts } = file.contents.history
const meeting = meetingOf(facts)
let refusals = 0
for (let seq = facts.length + 1; refusals < 2; ) {
  file.keepScratch('comment', String(seq))
  const next = factsOf([commentOf(seq, 'x'.repeat(1 + (seq % 3000))), commentOf(seq + 1)], seq)
  if (file.append(next, meeting, []).ok) {
    seq += 2
    writeSync(1, `${seq - 1}\n`)
  } else {
    refusals += 1
  }
}
process.kill(process.pid, 'SIGKILL')
