import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { record, replay } from '../../shared/meeting/history.ts'
import { freshFolder } from '../electron/core/folder.ts'
import { given } from '../electron/core/given.ts'
import { contentsOf, factsWithComments } from '../electron/core/meeting.ts'
import { startChild } from './child.ts'

const ROUNDS = 12
const BEGUN = factsWithComments(1)
const APPENDER = new URL('appender.ts', import.meta.url)

describe('a process killed while it appends', () => {
  it(`has kept every fact that it was told of, in each of ${ROUNDS} rounds on one file`, async () => {
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(BEGUN)))
    let least = BEGUN.length
    for (let round = 1; round <= ROUNDS; round += 1) {
      const child = startChild(APPENDER, path)
      let told = least
      for (let lines = 0; lines < 5 * round; lines += 1) told = Number(await child.line())
      await child.kill()

      const file = given(openMeetingFile(path))
      const { facts, meeting } = file.contents.history
      file.close()
      expect(facts.length).toBeGreaterThanOrEqual(told)
      expect((facts.length - BEGUN.length) % 2).toBe(0)
      expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, index) => index + 1))
      expect(meeting).toEqual(facts.reduce(record, replay([])).meeting)
      expect(Number(file.scratch[0]?.[1])).toBeGreaterThanOrEqual(told - 1)
      least = facts.length
    }
  })

  it('leaves no lock and no litter behind', async () => {
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(BEGUN)))
    const child = startChild(APPENDER, path)
    await child.line()
    await child.kill()
    expect(existsSync(`${path}-ballast`)).toBe(true)
    given(openMeetingFile(path)).close()
    expect(['-ballast', '-wal', '-shm', '-journal'].filter((end) => existsSync(path + end))).toEqual([])
  })
})

describe('a meeting file that another process has open', () => {
  it('is refused, and untouched, until that process ends', async () => {
    const path = given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(BEGUN)))
    const child = startChild(APPENDER, path)
    await child.line()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(openMeetingFile(path)).toEqual({ ok: false, refusal: { code: 'open-elsewhere', path } })
    }
    expect(Number(await child.line())).toBeGreaterThan(BEGUN.length)
    await child.kill()
    given(openMeetingFile(path)).close()
  })
})
