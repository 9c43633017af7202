import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BALLAST_SIZE } from '../../electron/core/ballast.ts'
import { type MeetingFile, openMeetingFile } from '../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../electron/core/new-file.ts'
import { SettingsFile } from '../../electron/core/settings.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import { given } from '../electron/core/given.ts'
import { commentOf, contentsOf, factsOf, factsWithComments, meetingOf } from '../electron/core/meeting.ts'
import { startChild } from './child.ts'
import { smallDisk } from './mounts.ts'

const BEGUN = factsWithComments(1)
const APPENDER = new URL('appender.ts', import.meta.url)
const MEETING = meetingOf(BEGUN)

/** A meeting on a disk of 2 MB, with every fact that was acknowledged. */
class Secretary {
  readonly path: string
  readonly facts: Fact[] = [...BEGUN]
  file: MeetingFile

  constructor(disk: string) {
    this.path = given(createMeetingFile(disk, 'a.nghisu', contentsOf(BEGUN)))
    this.file = given(openMeetingFile(this.path))
  }

  /** Says whether the comment was kept; the trouble, if not, must be the full disk. */
  comment(length = 500): boolean {
    const next = factsOf([commentOf(this.facts.length, 'x'.repeat(length))], this.facts.length + 1)
    const kept = this.file.append(next, MEETING, [])
    if (kept.ok) this.facts.push(...next)
    else expect(kept.refusal).toEqual({ code: 'disk-full', path: this.path })
    return kept.ok
  }

  reopen(): void {
    this.file.close()
    this.file = given(openMeetingFile(this.path))
    expect(this.file.contents.history.facts).toEqual(this.facts)
  }
}

/** Another program takes what is left of the disk. */
function fill(disk: string, leave = 0): string {
  const { bavail, bsize } = statfsSync(disk)
  const filler = join(disk, `filler ${readdirSync(disk).length}`)
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)))
  return filler
}

describe('a meeting on a full disk', () => {
  it('says so, loses nothing that was acknowledged, and has room for the last words', () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    const secretary = new Secretary(disk)
    fill(disk)
    while (secretary.comment()) expect(secretary.facts.length).toBeLessThan(5000)
    const before = secretary.facts.length

    // Said once; then the room kept back serves: for what is being typed, and for many facts more.
    expect(secretary.file.keepScratch('comment:b3', 'chữ đang gõ '.repeat(300))).toEqual({
      ok: true,
      value: null,
    })
    for (let number = 0; number < 100; number += 1) expect(secretary.comment()).toBe(true)
    while (secretary.comment()) expect(secretary.facts.length).toBeLessThan(5000)
    expect(secretary.comment()).toBe(false)
    console.log(`full disk: ${secretary.facts.length - before} comments of 500 letters in the room kept back`)

    secretary.reopen()
    expect(secretary.file.scratch).toEqual([['comment:b3', 'chữ đang gõ '.repeat(300)]])
    secretary.file.close()
  })

  it('goes on as before when room is made', () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    const secretary = new Secretary(disk)
    const filler = fill(disk)
    while (secretary.comment()) expect(secretary.facts.length).toBeLessThan(5000)
    rmSync(filler)
    expect(secretary.comment()).toBe(true)
    expect(existsSync(`${secretary.path}-ballast`)).toBe(true)
    secretary.reopen()
    secretary.file.close()
  })

  it('tells of it with the next fact where what was being typed took the room', () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    const secretary = new Secretary(disk)
    fill(disk)
    for (let number = 0; existsSync(`${secretary.path}-ballast`); number += 1) {
      expect(secretary.file.keepScratch(`comment:${number}`, 'chữ đang gõ '.repeat(100)).ok).toBe(true)
    }
    expect(secretary.comment()).toBe(false)
    expect(secretary.comment()).toBe(true)
    secretary.file.close()
  })

  it('keeps a fact too large for what is left whole or not at all', () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    const secretary = new Secretary(disk)
    fill(disk, 60_000)
    expect(secretary.comment(19_000) && secretary.comment(19_000) && secretary.comment(19_000)).toBe(false)
    expect(secretary.comment(10)).toBe(true)
    secretary.reopen()
    secretary.file.close()
  })

  it('opens and shows what it holds after a crash, with not a byte free', async () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    const path = given(createMeetingFile(disk, 'a.nghisu', contentsOf(BEGUN)))
    const child = startChild(APPENDER, path)
    let told = ''
    for (let line = await child.line(); line !== null; line = await child.line()) told = line
    await child.kill()
    fill(disk)
    for (let opening = 0; opening < 2; opening += 1) {
      const file = given(openMeetingFile(path))
      expect(existsSync(`${path}-ballast`)).toBe(false)
      expect(file.contents.history.facts.length).toBe(Number(told))
      file.close()
    }
  })
})

describe('a disk too full for what is new', () => {
  it('gets no new meeting, and no piece of one', () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    fill(disk, BALLAST_SIZE / 32)
    const before = readdirSync(disk)
    expect(createMeetingFile(disk, 'a.nghisu', contentsOf(BEGUN))).toEqual({
      ok: false,
      refusal: { code: 'disk-full', path: disk },
    })
    expect(readdirSync(disk)).toEqual(before)
  })

  it('leaves the settings that it has', () => {
    const disk = smallDisk(2048)
    if (disk === null) return
    const settings = new SettingsFile(disk)
    given(settings.keepOpened('/a.nghisu'))
    fill(disk)
    const dark = { ...settings.value.preferences, theme: 'dark' } as const
    expect(settings.keepPreferences(dark)).toMatchObject({ ok: false, refusal: { code: 'disk-full' } })
    expect(settings.value.preferences.theme).toBe('dark')
    expect(new SettingsFile(disk).value).toEqual({
      ...settings.value,
      preferences: { ...dark, theme: 'system' },
    })
  })
})
