import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import type { RecentMeeting } from '../../shared/channel.ts'
import type { Cover } from './contents.ts'
import { baseOf, ENDING } from './file-name.ts'
import { identityOf, isHeld } from './held.ts'
import { readImage } from './image.ts'
import { coverIn } from './rows.ts'
import { PAGE_SIZE, recognise } from './schema.ts'
import { attempt } from './trouble.ts'

const MOST_RECENT = 50

/**
 * The meetings in the folder and those opened from elsewhere, the latest changed first. Files are looked at and
 * never opened; one that cannot be looked into is listed under its file's name, and opening it says why. `here`
 * is the cover of the meeting that this process has open, whose file must not be looked at.
 */
export function recentMeetings(
  folder: string,
  opened: readonly string[],
  here: Cover | null,
): readonly RecentMeeting[] {
  const paths = new Set([...meetingFilesIn(folder), ...opened])
  return [...paths]
    .flatMap(found)
    .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
    .slice(0, MOST_RECENT)
    .map(({ path, changedAt, isHere }) => {
      const cover = isHere ? here : coverOf(path)
      const fileName = basename(path)
      return { path, fileName, changedAt, ...(cover ?? { name: baseOf(fileName), sealed: false }) }
    })
}

interface Found {
  readonly path: string
  readonly changedAt: string
  readonly isHere: boolean
}

function meetingFilesIn(folder: string): readonly string[] {
  const names = attempt(folder, () => readdirSync(folder))
  return names.ok ? names.value.filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name)) : []
}

/** Nothing for a file that is gone or out of reach. */
function found(path: string): readonly Found[] {
  const status = attempt(path, () => statSync(path))
  if (!status.ok || !status.value.isFile()) return []
  return [{ path, changedAt: status.value.mtime.toISOString(), isHere: isHeld(identityOf(path)) }]
}

/** The row `cover` stands in the file's first pages and never leaves them. */
const HEAD = 16 * PAGE_SIZE
const PAGE_COUNT_AT = 28

/**
 * The cover as the file itself has it: after a crash the log beside it may know better, which opening finds out.
 * Only the file's head is read, as a list of many meetings must not read them whole.
 */
function coverOf(path: string): Cover | null {
  const head = attempt(path, () => headOf(path))
  if (!head.ok || recognise(head.value).kind !== 'meeting') return null
  head.value.writeUInt32BE(Math.floor(head.value.length / PAGE_SIZE), PAGE_COUNT_AT)
  try {
    const database = readImage(head.value)
    const cover = coverIn(database)
    database.close()
    return cover
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  }
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD)
    return head.subarray(0, readSync(file, head, 0, HEAD, 0))
  } finally {
    closeSync(file)
  }
}
