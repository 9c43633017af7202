import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { given } from '../electron/core/given.ts'
import { contentsOf, factsWithComments } from '../electron/core/meeting.ts'
import { readOnlyView } from './mounts.ts'

const CONTENTS = contentsOf(factsWithComments(3))

/** A folder with a meeting where this process may not write: root by a mount, others by the folder's mode. */
function forbiddenFolder(): string | null {
  const folder = freshFolder()
  given(createMeetingFile(folder, 'a.nghisu', CONTENTS))
  if (process.getuid?.() === 0) return readOnlyView(folder)
  chmodSync(folder, 0o555)
  onTestFinished(() => chmodSync(folder, 0o755))
  return folder
}

describe('a folder that may not be written to', () => {
  it('has its meetings refused with that reason, and nothing touched', () => {
    const folder = forbiddenFolder()
    if (folder === null) return
    const path = join(folder, 'a.nghisu')
    const before = readFileSync(path)
    expect(openMeetingFile(path)).toEqual({ ok: false, refusal: { code: 'read-only', path } })
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['a.nghisu'])
  })

  it('gets no new meeting', () => {
    const folder = forbiddenFolder()
    if (folder === null) return
    expect(createMeetingFile(folder, 'b.nghisu', CONTENTS)).toEqual({
      ok: false,
      refusal: { code: 'read-only', path: folder },
    })
    expect(readdirSync(folder)).toEqual(['a.nghisu'])
  })
})
