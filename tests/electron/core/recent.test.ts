import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openMeetingFile } from '../../../electron/core/meeting-file.ts'
import { createMeetingFile } from '../../../electron/core/new-file.ts'
import { recentMeetings } from '../../../electron/core/recent.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { ABOUT, contentsOf, factsOf, factsWithComments, SEALING } from './meeting.ts'

const SITTING = factsWithComments(400)
const SEALED = [
  ...SITTING,
  ...factsOf([{ type: 'MeetingSealed', sealing: SEALING, openAmendments: [] }], SITTING.length + 1),
]

function meetingIn(folder: string, name: string, facts = SITTING, minutesAgo = 0): string {
  const path = given(createMeetingFile(folder, name, contentsOf(facts)))
  const changed = Date.parse('2026-11-24T02:00:00Z') / 1000 - minutesAgo * 60
  utimesSync(path, changed, changed)
  return path
}

describe('the list of meetings', () => {
  it('holds those in the folder and those opened from elsewhere, the latest first', () => {
    const folder = freshFolder()
    const elsewhere = meetingIn(freshFolder(), 'thẻ nhớ.nghisu', SITTING, 1)
    const older = meetingIn(folder, 'cũ.nghisu', SITTING, 2)
    const newer = meetingIn(folder, 'mới.nghisu', SEALED)
    writeFileSync(join(folder, 'ghi chú.txt'), 'x')
    mkdirSync(join(folder, 'thư mục.nghisu'))
    expect(recentMeetings(folder, [elsewhere, newer, join(folder, 'mất.nghisu')], null)).toEqual([
      {
        path: newer,
        fileName: 'mới.nghisu',
        name: ABOUT.name,
        sealed: true,
        changedAt: '2026-11-24T02:00:00.000Z',
      },
      {
        path: elsewhere,
        fileName: 'thẻ nhớ.nghisu',
        name: ABOUT.name,
        sealed: false,
        changedAt: '2026-11-24T01:59:00.000Z',
      },
      {
        path: older,
        fileName: 'cũ.nghisu',
        name: ABOUT.name,
        sealed: false,
        changedAt: '2026-11-24T01:58:00.000Z',
      },
    ])
  })

  it('knows a meeting that a crash left with its log', () => {
    const folder = freshFolder()
    const path = meetingIn(folder, 'a.nghisu')
    const file = given(openMeetingFile(path))
    file.keepScratch('comment:b3', 'đang gõ')
    const crashed = freshFolder()
    for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(crashed, name))
    file.close()
    expect(recentMeetings(crashed, [], null)).toMatchObject([{ fileName: 'a.nghisu', name: ABOUT.name }])
  })

  it('touches no file, and needs no more of one than its head', () => {
    const folder = freshFolder()
    const path = meetingIn(folder, 'a.nghisu')
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, 70_000))
    expect(recentMeetings(folder, [], null)).toMatchObject([{ name: ABOUT.name }])
    expect(readFileSync(path)).toEqual(bytes.subarray(0, 70_000))
    expect(readdirSync(folder)).toEqual(['a.nghisu'])
  })

  it('shows what cannot be looked into under its file’s name', () => {
    const folder = freshFolder()
    for (const [name, bytes] of [
      ['rỗng', Buffer.alloc(0)],
      ['chữ', Buffer.from('không phải hội nghị')],
      ['số không', Buffer.alloc(9000)],
    ] as const) {
      writeFileSync(join(folder, `${name}.nghisu`), bytes)
    }
    const names = recentMeetings(folder, [], null).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['chữ', 'rỗng', 'số không'].toSorted())
  })

  it('is empty where there is no folder', () => {
    const folder = freshFolder()
    rmSync(folder, { recursive: true })
    expect(recentMeetings(folder, [], null)).toEqual([])
  })

  it('shows the open meeting as the app has it, without looking at its file', () => {
    const folder = freshFolder()
    const file = given(openMeetingFile(meetingIn(folder, 'a.nghisu')))
    expect(recentMeetings(folder, [], { name: 'Tên mới', sealed: true })).toMatchObject([
      { name: 'Tên mới', sealed: true },
    ])
    file.close()
  })
})
