import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { SealedPaper } from '../../../electron/core/contents.ts'
import type { MeetingFile } from '../../../electron/core/meeting-file.ts'
import { openMeetingFile } from '../../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../../electron/core/new-file.ts'
import type { Fact } from '../../../shared/meeting/event.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import { FORMAT } from '../../../shared/meeting/upcast.ts'
import { accepted, refused } from '../../../shared/result.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { commentOf, contentsOf, factsOf, factsWithComments, meetingOf, SEALING } from './meeting.ts'

const BEGUN = factsWithComments(2)
const ONE_MORE = factsOf([commentOf(3)], BEGUN.length + 1)
const ALL = [...BEGUN, ...ONE_MORE]

function newFile(folder: string, facts: readonly Fact[] = BEGUN): string {
  return given(createMeetingFile(folder, 'Hội nghị.nghisu', contentsOf(facts)))
}

function factsIn(path: string): readonly Fact[] {
  const file = given(openMeetingFile(path))
  file.close()
  return file.contents.history.facts
}

function append(file: MeetingFile, facts: readonly Fact[], papers: readonly SealedPaper[] = []) {
  return file.append(facts, meetingOf([...file.contents.history.facts, ...facts]), papers)
}

describe('a new meeting file', () => {
  it('holds what it was given, and stands alone in its folder', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    expect(readdirSync(folder)).toEqual(['Hội nghị.nghisu'])
    expect(factsIn(path)).toEqual(BEGUN)
    expect(readdirSync(folder)).toEqual(['Hội nghị.nghisu'])
  })

  it('never takes the place of another', () => {
    const folder = freshFolder()
    newFile(folder)
    expect(newFile(folder, ALL)).toBe(join(folder, 'Hội nghị (2).nghisu'))
    expect(factsIn(join(folder, 'Hội nghị.nghisu'))).toEqual(BEGUN)
  })

  it('does not take the name of a meeting that was deleted while its log was left', () => {
    const folder = freshFolder()
    const path = newFile(folder, ALL)
    const file = given(openMeetingFile(path))
    given(file.append(factsOf([commentOf(4)], ALL.length + 1), meetingOf(ALL), []))
    const log = readFileSync(`${path}-wal`)
    file.close()
    rmSync(path)
    writeFileSync(`${path}-wal`, log)
    const next = newFile(folder)
    expect(next).toBe(join(folder, 'Hội nghị (2).nghisu'))
    expect(factsIn(next)).toEqual(BEGUN)
  })

  it('makes its folder', () => {
    const folder = join(freshFolder(), 'Tài liệu', 'Nghị Sự')
    expect(newFile(folder)).toBe(join(folder, 'Hội nghị.nghisu'))
  })

  it('is an SQLite database of the app’s own kind, at this format', () => {
    const database = new Database(newFile(freshFolder()))
    expect(database.pragma('application_id', { simple: true })).toBe(0x4e675375)
    expect(database.pragma('user_version', { simple: true })).toBe(FORMAT)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
  })

  it('refuses by itself that a fact be changed or deleted', () => {
    const database = new Database(newFile(freshFolder()))
    expect(() => database.exec("UPDATE facts SET at = '' WHERE seq = 1")).toThrow('a fact is never changed')
    expect(() => database.exec('DELETE FROM facts')).toThrow('a fact is never deleted')
    database.close()
  })
})

describe('an open meeting file', () => {
  it('takes on this version’s format with the first fact written, and not before', () => {
    const path = newFile(freshFolder())
    const formatOf = () => {
      const database = new Database(path)
      const format = database.pragma('user_version', { simple: true })
      database.close()
      return format
    }
    const older = new Database(path)
    older.pragma('user_version = 1')
    older.close()
    given(openMeetingFile(path)).close()
    expect(formatOf()).toBe(1)
    const file = given(openMeetingFile(path))
    append(file, ONE_MORE)
    file.close()
    expect(formatOf()).toBe(FORMAT)
  })

  it('keeps facts for whoever opens it next', () => {
    const path = newFile(freshFolder())
    const file = given(openMeetingFile(path))
    expect(append(file, ONE_MORE)).toEqual(accepted(null))
    file.close()
    expect(factsIn(path)).toEqual(ALL)
  })

  it('has its facts in the log as soon as it answers', () => {
    const path = newFile(freshFolder())
    const file = given(openMeetingFile(path))
    const before = statSync(`${path}-wal`).size
    append(file, ONE_MORE)
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(before)
    file.close()
  })

  it('has its log folded in when it settles, so that a copy made meanwhile is complete', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const file = given(openMeetingFile(path))
    append(file, ONE_MORE)
    file.settle()
    const copy = join(folder, 'copy.nghisu')
    copyFileSync(path, copy)
    file.close()
    expect(factsIn(copy)).toEqual(ALL)
  })

  it('keeps the stage, and half-typed texts until they are let go', () => {
    const path = newFile(freshFolder())
    const stage: Stage = { ...OPENING_STAGE, scene: { kind: 'paragraph', blockId: 'b3' }, size: 2, heldAt: 4 }
    const file = given(openMeetingFile(path))
    file.keepStage(stage)
    file.keepScratch('comment:b3', 'Đề nghị bổ s')
    file.keepScratch('comment:b4', 'Nhất trí')
    file.keepScratch('comment:b3', 'Đề nghị bổ sung')
    file.keepScratch('comment:b4', null)
    expect(file.scratch).toEqual([['comment:b3', 'Đề nghị bổ sung']])
    file.close()
    const again = given(openMeetingFile(path))
    expect(again.contents.stage).toEqual(stage)
    expect(again.contents.scratch).toEqual([['comment:b3', 'Đề nghị bổ sung']])
    again.close()
  })

  it('keeps the papers of each sealing by the fact that sealed', () => {
    const path = newFile(freshFolder())
    const seq = BEGUN.length + 1
    const sealed = factsOf([{ type: 'MeetingSealed', sealing: SEALING, openAmendments: [] }], seq)
    const paper: SealedPaper = {
      kind: 'minutes',
      sealedSeq: seq,
      signing: 0,
      name: 'Biên bản.pdf',
      pages: 3,
      bytes: Buffer.from('%PDF-1.7 …'),
    }
    const file = given(openMeetingFile(path))
    expect(append(file, sealed, [paper])).toEqual(accepted(null))
    expect(file.paper('minutes', seq)).toEqual([paper])
    expect(file.paper('conclusion', seq)).toEqual([])
    const signed = { ...paper, signing: 1, bytes: Buffer.from('%PDF-1.7 … ký') }
    expect(file.keepSigned(signed)).toEqual(accepted(null))
    file.close()
    const again = given(openMeetingFile(path))
    expect(again.paper('minutes', seq)).toEqual([paper, signed])
    expect(again.paper('minutes', seq + 1)).toEqual([])
    again.close()
  })

  it('is not opened twice in one process, by whatever path', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const link = join(folder, 'lối tắt.nghisu')
    symlinkSync(path, link)
    const file = given(openMeetingFile(path))
    expect(openMeetingFile(path)).toEqual(refused({ code: 'open-elsewhere', path }))
    expect(openMeetingFile(link)).toEqual(refused({ code: 'open-elsewhere', path }))
    file.close()
    expect(factsIn(link)).toEqual(BEGUN)
  })
})

describe('a meeting file that is moved while it is open', () => {
  it('takes nothing more until it is back, and has all that was acknowledged', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const file = given(openMeetingFile(path))
    given(append(file, ONE_MORE))
    const moved = join(folder, 'đổi tên.nghisu')
    renameSync(path, moved)
    const next = factsOf([commentOf(4)], ALL.length + 1)
    expect(append(file, next)).toEqual(refused({ code: 'no-file', path }))
    expect(file.keepScratch('comment:b3', 'chữ')).toEqual(refused({ code: 'no-file', path }))
    renameSync(moved, path)
    given(append(file, next))
    file.close()
    expect(factsIn(path)).toEqual([...ALL, ...next])
  })

  it('is complete under its new name when the meeting is closed', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const file = given(openMeetingFile(path))
    given(append(file, ONE_MORE))
    const moved = join(folder, 'đổi tên.nghisu')
    renameSync(path, moved)
    file.close()
    expect(factsIn(moved)).toEqual(ALL)
  })

  it('is not written to where another file took its name', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const other = newFile(folder)
    const file = given(openMeetingFile(path))
    renameSync(path, join(folder, 'đổi tên.nghisu'))
    renameSync(other, path)
    expect(append(file, ONE_MORE)).toEqual(refused({ code: 'no-file', path }))
    file.close()
    expect(factsIn(path)).toEqual(BEGUN)
  })
})

describe('a link to a meeting file', () => {
  it('opens the file with what a crash left in its log', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const file = given(openMeetingFile(path))
    given(append(file, ONE_MORE))
    const crashed = freshFolder()
    for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(crashed, name))
    file.close()
    const link = join(freshFolder(), 'lối tắt.nghisu')
    symlinkSync(join(crashed, 'Hội nghị.nghisu'), link)
    expect(factsIn(link)).toEqual(ALL)
  })
})

describe('a file that is no sound meeting', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('Kết luận của Ban Thường vụ\n'.repeat(500))],
    ['a PDF', Buffer.from('%PDF-1.7\n'.padEnd(9000, 'x'))],
    ['zeros', Buffer.alloc(20_000)],
  ])('is said to be no meeting when it is %s', (_, bytes) => {
    const path = join(freshFolder(), 'x.nghisu')
    writeFileSync(path, bytes)
    expect(openMeetingFile(path)).toEqual(refused({ code: 'not-a-meeting', path }))
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('is said to be no meeting when it is another app’s database, even with a table of the same name', () => {
    const folder = freshFolder()
    const path = join(folder, 'x.nghisu')
    const database = new Database(path)
    database.exec('CREATE TABLE facts (seq INTEGER PRIMARY KEY, event TEXT)')
    database.close()
    expect(openMeetingFile(path)).toEqual(refused({ code: 'not-a-meeting', path }))
    expect(readdirSync(folder)).toEqual(['x.nghisu'])
  })

  it('is missed where there is none, and refused where there is a folder', () => {
    const folder = freshFolder()
    const path = join(folder, 'x.nghisu')
    expect(openMeetingFile(path)).toEqual(refused({ code: 'no-file', path }))
    mkdirSync(path)
    expect(openMeetingFile(path)).toEqual(refused({ code: 'not-a-meeting', path }))
  })

  it('is said to be newer, and left alone, when a later version of the app wrote it', () => {
    const folder = freshFolder()
    const path = newFile(folder)
    const database = new Database(path)
    database.pragma(`user_version = ${FORMAT + 1}`)
    database.close()
    const before = readFileSync(path)
    expect(openMeetingFile(path)).toEqual(refused({ code: 'newer', path }))
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['Hội nghị.nghisu'])
  })

  it.each([
    ['a trigger', 'CREATE TRIGGER planted AFTER INSERT ON facts BEGIN DELETE FROM scratch; END'],
    ['a view', 'CREATE VIEW planted AS SELECT 1'],
    ['a changed table', 'ALTER TABLE stage ADD COLUMN planted TEXT'],
  ])('is taken for damaged when %s was planted in it, and its facts are saved without it', (_, planting) => {
    const path = newFile(freshFolder())
    const database = new Database(path)
    database.exec(planting)
    database.close()
    const opened = openMeetingFile(path)
    expect(opened).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
    if (opened.ok || opened.refusal.code !== 'damaged') return
    expect(factsIn(opened.refusal.savedTo)).toEqual(BEGUN)
  })
})
