import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { given } from '../electron/core/given.ts'
import { contentsOf, factsWithComments } from '../electron/core/meeting.ts'

const BEGUN = factsWithComments(1)

describe('a disk that fails in the middle of a write', () => {
  it('has the command refused with nothing half-written, and the next one kept', () => {
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(BEGUN)))
    // The shell lets the process write no file longer than the meeting's own and a few pages: as a disk error.
    const blocks = statSync(path).size / 1024 + 700
    const script = fileURLToPath(new URL('failing-writer.ts', import.meta.url))
    const command = `ulimit -f ${blocks}; exec "$0" "$@"`
    const child = spawnSync('bash', ['-c', command, process.execPath, script, path], { encoding: 'utf8' })
    if (child.error) {
      console.warn(`NOT RUN: this fault needs bash with ulimit (${child.error.message})`)
      return
    }
    expect(child.stderr).toBe('')
    const [refused, kept] = child.stdout.trim().split('\n')
    expect(refused).toBe('cannot-write')
    const file = given(openMeetingFile(path))
    file.close()
    expect(file.contents.history.facts.length).toBe(Number(kept))
  })
})
