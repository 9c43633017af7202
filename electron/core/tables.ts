import type Database from 'better-sqlite3'
import type { Stage } from '../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../shared/meeting/state.ts'
import { FORMAT } from '../../shared/meeting/upcast.ts'
import type { Link } from './chain.ts'
import type { SealedPaper } from './contents.ts'
import { sha256 } from './sha256.ts'

/** What is written into a meeting file's tables, each statement prepared once. To be called within a transaction. */
export class Tables {
  readonly #database: Database.Database
  readonly #fact: Database.Statement
  readonly #paper: Database.Statement
  readonly #cover: Database.Statement
  readonly #stage: Database.Statement
  readonly #scratch: Database.Statement
  readonly #scratchGone: Database.Statement

  constructor(database: Database.Database) {
    this.#database = database
    this.#fact = database.prepare(
      'INSERT INTO facts (seq, at, format, event, previous, hash) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.#paper = database.prepare(
      'INSERT INTO papers (sealed_seq, kind, name, pages, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.#cover = database.prepare('INSERT OR REPLACE INTO cover (only, name, sealed) VALUES (1, ?, ?)')
    this.#stage = database.prepare('INSERT OR REPLACE INTO stage (only, value) VALUES (1, ?)')
    this.#scratch = database.prepare('INSERT OR REPLACE INTO scratch (key, value) VALUES (?, ?)')
    this.#scratchGone = database.prepare('DELETE FROM scratch WHERE key = ?')
  }

  /** A file of an older format that is written to belongs to this version: an older one must not misread it. */
  raiseFormat(): void {
    if (Number(this.#database.pragma('user_version', { simple: true })) < FORMAT) {
      this.#database.pragma(`user_version = ${FORMAT}`)
    }
  }

  addFact({ seq, at, format, event, previous, hash }: Link): void {
    this.#fact.run(seq, at, format, event, previous, hash)
  }

  addPaper({ sealedSeq, kind, signing, name, pages, bytes }: SealedPaper): void {
    this.#paper.run(sealedSeq, signing === 0 ? kind : `${kind}/${signing}`, name, pages, sha256(bytes), bytes)
  }

  putCover({ about, status }: OpenedMeeting): void {
    this.#cover.run(about.name, status === 'sealed' ? 1 : 0)
  }

  putStage(stage: Stage): void {
    this.#stage.run(JSON.stringify(stage))
  }

  /** Null takes the text away. */
  putScratch(key: string, value: string | null): void {
    if (value === null) this.#scratchGone.run(key)
    else this.#scratch.run(key, value)
  }
}
