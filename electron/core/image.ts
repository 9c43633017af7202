import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type PassedOver, recover } from './wal.ts'

/** A meeting file read whole into memory: nothing done with it can touch the file. */
export interface Image {
  /** A database of its own, without a write-ahead log. */
  readonly bytes: Buffer
  readonly passedOver: PassedOver | null
}

/** SQLite keeps its write-ahead log beside the file under this name. */
export function logPath(path: string): string {
  return `${path}-wal`
}

/**
 * The file as SQLite would find it, with its log laid over it. Throws what the system says when the file
 * cannot be read. Never to be called for a file that this process has open: on POSIX systems closing any handle
 * of a file gives up the locks that the process holds on it.
 */
export function imageOf(path: string): Image {
  return recover(readFileSync(path), readIfThere(logPath(path)))
}

/** An image of bytes that came without a log, as through an upload. */
export function imageOfBytes(bytes: Buffer): Image {
  return { bytes, passedOver: null }
}

/**
 * Opens an image for reading, with SQLite's own checks on and everything that a planted schema could run off.
 * SQLite takes a database in memory only where the header says that it needs no write-ahead log, so the two
 * bytes that say so are set (in a copy).
 */
export function readImage(bytes: Buffer): Database.Database {
  const copy = Buffer.from(bytes)
  copy.fill(ROLLBACK_JOURNAL, WRITE_VERSION_AT, READ_VERSION_AT + 1)
  const database = new Database(copy, { readonly: true })
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  return database
}

const WRITE_VERSION_AT = 18
const READ_VERSION_AT = 19
const ROLLBACK_JOURNAL = 1

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0)
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
