import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { numbered } from './file-name.ts'

/** A name in the folder for a file that is still being written. No list of meetings shows it. */
export function partIn(folder: string): string {
  return join(folder, `.${randomUUID()}.part`)
}

/** Writes a whole file so that after a power cut the old one is there or the new one, never a piece. */
export function writeDurably(path: string, data: string | Uint8Array): void {
  const part = partIn(dirname(path))
  try {
    writeSynced(part, data)
    renameSync(part, path)
    syncFolder(dirname(path))
  } finally {
    rmSync(part, { force: true })
  }
}

/** Writes a file that must be on the disk before anything is told of it. */
export function writeSynced(path: string, data: string | Uint8Array): void {
  const file = openSync(path, 'wx')
  try {
    const bytes = Buffer.from(data)
    let written = 0
    while (written < bytes.length) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * What SQLite may have left beside a file that is gone since. It would be laid over a new file of that name and
 * destroy it.
 */
const LEFT_BESIDE = ['-wal', '-journal', '-shm']

/**
 * Gives a finished part its name in the folder without ever overwriting a file: `A.nghisu`, else `A (2).nghisu`
 * and so on. Answers the path it got.
 */
export function place(part: string, folder: string, fileName: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, numbered(fileName, number))
    if (!LEFT_BESIDE.some((end) => existsSync(path + end)) && named(part, path)) {
      syncFolder(folder)
      return path
    }
  }
}

/** False when there is a file of that name. */
function named(part: string, path: string): boolean {
  try {
    linkSync(part, path)
    rmSync(part)
    return true
  } catch (error) {
    if (existsSync(path)) return false
    if (!(error instanceof Error && 'code' in error)) throw error
    // Sticks and some shares know no links. Renaming could overwrite a file made just now, which we accept there.
    renameSync(part, path)
    return true
  }
}

/** Makes a new name in a folder last. Windows opens no folders and needs no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
