import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes kept back: room for some hundred facts with the pages that SQLite writes for each. */
export const BALLAST_SIZE = 512 * 1024

/**
 * Room on the disk kept back while a meeting is open, given up when the disk is full so that the last words can
 * still be written. A file beside the meeting's own, as only a deleted file frees room: rows deleted inside the
 * database free none, and deleting them needs room itself. Its bytes are random, as some file systems store
 * zeros in no room at all. Left over after a crash, it serves again.
 */
export class Ballast {
  readonly #path: string
  #laid = false

  constructor(meetingPath: string) {
    this.#path = `${meetingPath}-ballast`
  }

  get laid(): boolean {
    return this.#laid
  }

  /** Lays the ballast, if the disk keeps at least as much free beside it. A disk without room is no error here. */
  lay(): void {
    if (this.#laid) return
    try {
      if (existsSync(this.#path)) rmSync(this.#path)
      const { bavail, bsize } = statfsSync(dirname(this.#path))
      if (bavail * bsize < 2 * BALLAST_SIZE) return
      writeFileSync(this.#path, randomBytes(BALLAST_SIZE))
      this.#laid = true
    } catch {
      this.release()
    }
  }

  release(): void {
    this.#laid = false
    try {
      rmSync(this.#path, { force: true })
    } catch {
      // A disk that does not even let a file go has nothing left to give.
    }
  }
}
