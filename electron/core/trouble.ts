import Database from 'better-sqlite3'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'

/**
 * Does something to a file. What the system or SQLite says of the disk comes back as a trouble; any other error
 * is a bug and is thrown on.
 */
export function attempt<Value>(path: string, work: () => Value): Result<Value, Trouble> {
  try {
    return accepted(work())
  } catch (error) {
    const trouble = troubleOf(error, path)
    if (trouble === null) throw error
    return refused(trouble)
  }
}

/** The trouble that an error of the system or of SQLite means, null where it means none. */
export function troubleOf(error: unknown, path: string): Trouble | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null
  const code = error instanceof Database.SqliteError ? sqliteTrouble(error.code) : systemTrouble(error.code)
  return code && { code, path }
}

type DiskTrouble =
  | 'unreadable'
  | 'not-a-meeting'
  | 'no-file'
  | 'open-elsewhere'
  | 'read-only'
  | 'disk-full'
  | 'file-exists'
  | 'cannot-write'

/** SQLite's extended codes begin with the plain one: `SQLITE_IOERR_FSYNC`. */
const SQLITE_TROUBLES: readonly (readonly [code: string, trouble: DiskTrouble])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'open-elsewhere'],
  ['SQLITE_LOCKED', 'open-elsewhere'],
  ['SQLITE_CORRUPT', 'unreadable'],
  ['SQLITE_NOTADB', 'unreadable'],
  ['SQLITE_IOERR', 'cannot-write'],
  ['SQLITE_CANTOPEN', 'cannot-write'],
]

function sqliteTrouble(code: string): DiskTrouble | null {
  return SQLITE_TROUBLES.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null
}

const SYSTEM_TROUBLES: ReadonlyMap<string, DiskTrouble> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'no-file'],
  ['ENOTDIR', 'no-file'],
  ['EISDIR', 'not-a-meeting'],
  ['EBUSY', 'open-elsewhere'],
  ['EEXIST', 'file-exists'],
  ['EIO', 'cannot-write'],
  ['EFBIG', 'cannot-write'],
  ['ENAMETOOLONG', 'cannot-write'],
  ['EMFILE', 'cannot-write'],
])

function systemTrouble(code: string): DiskTrouble | null {
  return SYSTEM_TROUBLES.get(code) ?? null
}
