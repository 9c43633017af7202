import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import Database from 'better-sqlite3'
import words from '../../resources/languages/vi/trouble.json' with { type: 'json' }
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { baseOf, ENDING, fileNameOf, numbered } from './file-name.ts'
import { identityIn, isHeld } from './held.ts'
import { logPath, readImage } from './image.ts'
import { recognise } from './schema.ts'
import { sha256 } from './sha256.ts'
import { troubleOf } from './trouble.ts'

/** A meeting file that a second copy is made of. */
export interface CopySource {
  readonly fileName: string
  readonly meetingId: string
  /** Goes up with everything that is written. */
  readonly revision: number
  /** The bytes of a whole meeting file. */
  image(): Buffer
}

/** A copy as it was left. */
export interface Copied {
  readonly path: string
  readonly size: bigint
  readonly changed: bigint
}

/**
 * Writes a copy into the folder: under another name, made durable, and only then put in the place of the one
 * before, so that there is a whole copy at every moment. Nothing is overwritten but an earlier state of the same
 * meeting: somebody may have gone on with the copy on another machine. Throws what the system says.
 */
export async function copyWhole(
  folder: string,
  { fileName, meetingId }: CopySource,
  image: Buffer,
  last: Copied | null,
): Promise<Copied> {
  const mark = sha256(meetingId).slice(0, 8)
  const path = await freePath(folder, copyName(fileName, mark), image, last)
  const part = join(folder, `.${mark}.part`)
  await rm(part, { force: true })
  try {
    await writeSynced(part, image)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(folder)
  const { size, mtimeNs } = await stat(path, { bigint: true })
  return { path, size, changed: mtimeNs }
}

/** Whether copies can be kept in a folder: it is there, can be written to, and is none of those of the meetings. */
export async function tryFolder(folder: string, meetings: readonly string[]): Promise<Result<null, Trouble>> {
  if (!isAbsolute(folder)) return refused({ code: 'no-file', path: folder })
  try {
    const itself = await realpath(folder)
    const others = await Promise.all(meetings.map((one) => realpath(one).catch(() => one)))
    if (others.includes(itself)) return refused({ code: 'same-folder', path: folder })
    const part = join(folder, '.nghisu.part')
    await rm(part, { force: true })
    await writeSynced(part, Buffer.from('Nghị Sự'))
    await rm(part)
    return accepted(null)
  } catch (error) {
    const trouble = troubleOf(error, folder)
    if (trouble === null) throw error
    return refused(trouble)
  }
}

/** Whether a copy is where it was left, and as it was left. */
export async function isThere({ path, size, changed }: Copied): Promise<boolean> {
  const found = await stat(path, { bigint: true }).catch(() => null)
  return found !== null && found.size === size && found.mtimeNs === changed
}

/** `2026-11-24 Hội nghị (bản sao 1f2e3d4c).nghisu`: of one meeting always the same, and never the file's own. */
function copyName(fileName: string, mark: string): string {
  const end = ` (${words['second-copy']} ${mark})`
  const [base = ''] = baseOf(fileName).split(end)
  return fileNameOf(base, `${end}${ENDING}`)
}

async function freePath(folder: string, name: string, image: Buffer, last: Copied | null): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, numbered(name, number))
    if (path === last?.path && (await isThere(last))) return path
    if (await mayTake(path, image)) return path
  }
}

/** Whether nothing is lost when the path is written over. */
async function mayTake(path: string, image: Buffer): Promise<boolean> {
  // Where there is a log, somebody has the copy open, or had it when their machine failed.
  if (await exists(logPath(path))) return false
  const found = await stat(path, { bigint: true }).catch(() => null)
  if (found === null) return true
  // Looked at first: closing another handle of a file that this process has open would give up its lock.
  if (!found.isFile() || isHeld(identityIn(found))) return false
  return isEarlier(await readFile(path), image)
}

/** Whether the newest fact of a meeting file stands in the image too. What cannot be read is worth nothing. */
function isEarlier(bytes: Buffer, image: Buffer): boolean {
  if (recognise(bytes).kind !== 'meeting') return true
  const newest = ask(bytes, (database) =>
    database.prepare('SELECT hash FROM facts ORDER BY seq DESC LIMIT 1').pluck().get(),
  )
  if (newest === undefined) return true
  return (
    ask(image, (database) => database.prepare('SELECT 1 FROM facts WHERE hash = ?').get(newest)) !== undefined
  )
}

function ask<Value>(bytes: Buffer, question: (database: Database.Database) => Value): Value | undefined {
  let database: Database.Database | null = null
  try {
    database = readImage(bytes)
    return question(database)
  } catch (error) {
    if (error instanceof Database.SqliteError) return undefined
    throw error
  } finally {
    database?.close()
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

/** The part is made anew each time: a link planted under its name is never followed. */
async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last, where the system lets a folder be synced; some shares and Windows do not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync().catch(() => {})
  } finally {
    await opened.close()
  }
}
