import { existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { logPath } from './image.ts'

/** How long to wait for a scanner or backup that has the file for a moment, in milliseconds. */
const PATIENCE = 300

/** Pages in the log after which SQLite folds it into the file: early, so that a full disk is met by a small log. */
const LOG_PAGES = 100

const FULL = 2

/**
 * Opens a meeting file for writing and takes it for this process alone. The lock is the operating system's: it
 * ends with the process, however that ends. With an exclusive lock SQLite needs no shared memory, so the file
 * can lie on a share too. Throws SQLite's error when the file is taken or cannot be written.
 *
 * `synchronous` is not kept in the file and falls back to less each time, so it is set and read back at every
 * opening.
 */
export function connect(path: string): Database.Database {
  const database = new Database(path, { fileMustExist: true, timeout: PATIENCE })
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    database.pragma('locking_mode = EXCLUSIVE')
    expect(database.pragma('journal_mode = WAL', { simple: true }), 'wal')
    database.pragma('synchronous = FULL')
    expect(database.pragma('synchronous', { simple: true }), FULL)
    database.pragma('foreign_keys = ON')
    expect(database.pragma('foreign_keys', { simple: true }), 1)
    database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function expect(told: unknown, wanted: string | number): void {
  if (told !== wanted) throw new Database.SqliteError(`${String(told)} for ${wanted}`, 'SQLITE_IOERR')
}

/**
 * Whether another process has the file open. Asked through a connection that may only read: one that may write
 * would fold the log into the file when it closes, and the file may be damaged. A file without a log is not
 * open anywhere, for whoever opens one begins its log.
 */
export function isTaken(path: string): boolean {
  if (!existsSync(logPath(path))) return false
  const memory = `${path}-shm`
  const wasThere = existsSync(memory)
  let probe: Database.Database | null = null
  try {
    probe = new Database(path, { readonly: true, timeout: PATIENCE })
    probe.prepare('SELECT 1 FROM sqlite_schema').get()
    return false
  } catch (error) {
    return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
  } finally {
    probe?.close()
    if (!wasThere) rmSync(memory, { force: true })
  }
}
