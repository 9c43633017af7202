import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import type { PaperKind } from '../../shared/channel.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import type { Stage } from '../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../shared/meeting/state.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { Ballast } from './ballast.ts'
import { linkAll } from './chain.ts'
import { connect, isTaken } from './connection.ts'
import type { Contents, Scratch, SealedPaper } from './contents.ts'
import { hold, identityOf, isHeld, letGo } from './held.ts'
import { imageOf } from './image.ts'
import { inspect } from './inspection.ts'
import { salvage } from './salvage.ts'
import { Tables } from './tables.ts'
import { attempt } from './trouble.ts'

/**
 * Opens a meeting file for this process alone. What is found is a sound meeting or a trouble; a file in trouble
 * is left byte for byte as it was. Of a damaged one, what can be read is saved beside it first.
 */
export function openMeetingFile(path: string): Result<MeetingFile, Trouble> {
  const opened = attempt(path, () => opening(itself(path)))
  return opened.ok ? opened.value : opened
}

/** SQLite keeps the log beside the file itself, not beside a link to it. */
function itself(path: string): string {
  return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path
}

function opening(path: string): Result<MeetingFile, Trouble> {
  if (!statSync(path).isFile()) return refused({ code: 'not-a-meeting', path })
  if (isHeld(identityOf(path))) return refused({ code: 'open-elsewhere', path })
  const image = imageOf(path)
  const found = inspect(image)
  if (found.kind === 'not-a-meeting' || found.kind === 'newer') return refused({ code: found.kind, path })
  accessSync(path, constants.W_OK)
  accessSync(dirname(path), constants.W_OK)
  if (found.kind === 'sound') return taking(path, found.contents, found.lastHash)
  if (isTaken(path)) return refused({ code: 'open-elsewhere', path })
  const savedTo = salvage(path, image)
  return refused(savedTo === null ? { code: 'unreadable', path } : { code: 'damaged', path, savedTo })
}

function taking(path: string, contents: Contents, lastHash: string): Result<MeetingFile, Trouble> {
  const database = connect(path)
  const newest = database.prepare('SELECT hash FROM facts ORDER BY seq DESC LIMIT 1').pluck().get()
  if (newest === lastHash) return accepted(new MeetingFile(path, database, contents, lastHash))
  // Another process wrote to it after we had looked, and has just let go.
  database.close()
  return refused({ code: 'open-elsewhere', path })
}

/** How much of the room kept back on the disk is left, and whether anybody was told. */
type Reserve = 'kept' | 'given-silently' | 'given'

/**
 * An open meeting file. Every write is one transaction, durable when the call answers; one that fails leaves
 * nothing behind, neither in the file nor here, and the next may succeed.
 */
export class MeetingFile {
  readonly path: string
  /** What the file held when it was opened. */
  readonly contents: Contents
  readonly #database: Database.Database
  readonly #tables: Tables
  readonly #ballast: Ballast
  readonly #identity: string
  readonly #scratch: Map<string, string>
  #papers: readonly SealedPaper[]
  #lastHash: string
  #reserve: Reserve = 'kept'

  constructor(path: string, database: Database.Database, contents: Contents, lastHash: string) {
    this.path = path
    this.contents = contents
    this.#database = database
    this.#tables = new Tables(database)
    this.#ballast = new Ballast(path)
    this.#identity = identityOf(path)
    this.#scratch = new Map(contents.scratch)
    this.#papers = contents.papers
    this.#lastHash = lastHash
    hold(this.#identity)
    this.#ballast.lay()
  }

  get scratch(): Scratch {
    return [...this.#scratch]
  }

  /** Goes up with everything that is written. */
  get revision(): number {
    return Number(this.#database.prepare('SELECT total_changes()').pluck().get())
  }

  /** All of the file as it stands between two transactions, its log included: a whole meeting file. */
  image(): Buffer {
    return this.#database.serialize()
  }

  /** A paper of the meeting that the fact numbered `sealedSeq` sealed: as it was sealed, and after each signing. */
  paper(kind: PaperKind, sealedSeq: number): readonly SealedPaper[] {
    return this.#papers
      .filter((paper) => paper.kind === kind && paper.sealedSeq === sealedSeq)
      .toSorted((one, other) => one.signing - other.signing)
  }

  /** The hash that the log will end with once these facts are appended. */
  hashWith(facts: readonly Fact[]): string {
    return linkAll(facts, this.#lastHash).at(-1)?.hash ?? this.#lastHash
  }

  /**
   * Appends the facts of one command with the papers of a sealing. `after` is the meeting that they make. When
   * the disk is full the first attempt is refused so that the operator knows, and the room kept back is given
   * up: the next attempts succeed for a while.
   */
  append(
    facts: readonly Fact[],
    after: OpenedMeeting,
    papers: readonly SealedPaper[],
  ): Result<null, Trouble> {
    this.#refill()
    if (this.#reserve === 'given-silently') {
      this.#reserve = 'given'
      return refused({ code: 'disk-full', path: this.path })
    }
    const rows = linkAll(facts, this.#lastHash)
    const written = this.#write(() => {
      this.#tables.raiseFormat()
      for (const row of rows) this.#tables.addFact(row)
      for (const paper of papers) this.#tables.addPaper(paper)
      this.#tables.putCover(after)
    })
    if (written.ok) {
      this.#lastHash = rows.at(-1)?.hash ?? this.#lastHash
      this.#papers = [...this.#papers, ...papers]
    } else if (isFull(written)) {
      this.#giveReserve('given')
    }
    return written
  }

  /** Keeps a paper that was signed. A meeting with one is not for versions of before signing. */
  keepSigned(paper: SealedPaper): Result<null, Trouble> {
    const written = this.#write(() => {
      this.#tables.raiseFormat()
      this.#tables.addPaper(paper)
    })
    if (written.ok) this.#papers = [...this.#papers, paper]
    return written
  }

  /** Keeps a half-typed text, or lets it go (null). Words being typed may use the room kept back at once. */
  keepScratch(key: string, value: string | null): Result<null, Trouble> {
    const put = () => this.#tables.putScratch(key, value)
    const first = this.#write(put)
    const written = isFull(first) && this.#giveReserve('given-silently') ? this.#write(put) : first
    if (written.ok) {
      if (value === null) this.#scratch.delete(key)
      else this.#scratch.set(key, value)
    }
    return written
  }

  /**
   * Keeps what the hall sees, many times a minute: without waiting for the disk, which would hold up the arrow
   * keys. A killed app loses nothing by that; a power cut may bring back an earlier stage, never a broken file.
   */
  keepStage(stage: Stage): Result<null, Trouble> {
    this.#database.pragma('synchronous = NORMAL')
    try {
      return this.#write(() => this.#tables.putStage(stage))
    } finally {
      this.#database.pragma('synchronous = FULL')
    }
  }

  /**
   * Folds the log into the file, for a quiet moment: whoever copies the file while it is open then has all of
   * it. A disk that refuses is no trouble here, as the log keeps everything.
   */
  settle(): void {
    attempt(this.path, () => this.#database.pragma('wal_checkpoint(PASSIVE)'))
  }

  /** The log is folded in first, as SQLite by itself would not do it for a file that was moved meanwhile. */
  close(): void {
    this.settle()
    this.#database.close()
    this.#ballast.release()
    letGo(this.#identity)
  }

  /** A file that was moved, deleted or pulled out would take writes that nobody could find again. */
  #write(work: () => void): Result<null, Trouble> {
    const done = attempt(this.path, () => {
      const isHere = identityOf(this.path) === this.#identity
      if (isHere) this.#database.transaction(work).immediate()
      return isHere
    })
    if (!done.ok) return done
    return done.value ? accepted(null) : refused({ code: 'no-file', path: this.path })
  }

  /** Whether there was room to give. */
  #giveReserve(how: Reserve): boolean {
    if (!this.#ballast.laid) return false
    this.#ballast.release()
    this.#reserve = how
    return true
  }

  #refill(): void {
    if (this.#reserve === 'kept') return
    this.#ballast.lay()
    if (this.#ballast.laid) this.#reserve = 'kept'
  }
}

function isFull(written: Result<null, Trouble>): boolean {
  return !written.ok && written.refusal.code === 'disk-full'
}
