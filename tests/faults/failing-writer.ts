import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { given } from '../electron/core/given.ts'
import { commentOf, factsOf, meetingOf } from '../electron/core/meeting.ts'

/**
 * Appends a command too long for the file that this process may write, prints what came of it, appends a short
 * one and prints how many facts there should be.
 */
const file = given(openMeetingFile(process.argv[2] ?? ''))
const { facts } = file.contents.history
const meeting = meetingOf(facts)
const long = Array.from({ length: 100 }, (_, number) => commentOf(number + 10, 'x'.repeat(19_000)))
const tooLong = file.append(factsOf(long, facts.length + 1), meeting, [])
console.log(tooLong.ok ? 'kept' : tooLong.refusal.code)
given(file.append(factsOf([commentOf(2)], facts.length + 1), meeting, []))
console.log(facts.length + 1)
file.close()
