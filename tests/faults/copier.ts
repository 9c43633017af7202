import { existsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { copyWhole } from '../../electron/core/copy-place.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { Growing } from '../electron/core/copying.ts'
import { given } from '../electron/core/given.ts'
import { contentsOf, factsWithComments } from '../electron/core/meeting.ts'

/**
 * Copies a growing meeting into the second folder named, without end, and prints the number of facts in each
 * copy once it is made. The meeting is kept in the first folder, so that it goes on after a kill.
 */
const [, , folder = '', stick = ''] = process.argv
const path = join(folder, 'a.nghisu')
if (!existsSync(path)) given(createMeetingFile(folder, 'a.nghisu', contentsOf(factsWithComments(1))))
const source = new Growing(path)
for (;;) {
  const count = source.grow('x'.repeat(20_000))
  await copyWhole(stick, source, source.image(), null)
  writeSync(1, `${count}\n`)
}
