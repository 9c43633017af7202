import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { FORMAT } from '../../shared/meeting/upcast.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { linkAll } from './chain.ts'
import type { Contents } from './contents.ts'
import { partIn, place } from './durable.ts'
import { APPLICATION_ID, PAGE_SIZE, SCHEMA } from './schema.ts'
import { Tables } from './tables.ts'
import { attempt } from './trouble.ts'

/**
 * Makes a meeting file in a folder, under the name given or the next free one, and answers its path. The file
 * appears complete and durable, or not at all: it is written under another name first.
 */
export function createMeetingFile(
  folder: string,
  fileName: string,
  contents: Contents,
): Result<string, Trouble> {
  return attempt(folder, () => {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const part = partIn(folder)
    try {
      writeAll(part, contents)
      return place(part, folder, fileName)
    } finally {
      rmSync(part, { force: true })
      rmSync(`${part}-journal`, { force: true })
    }
  })
}

function writeAll(part: string, { history, stage, scratch, papers }: Contents): void {
  const { meeting, facts } = history
  if (meeting.status === 'unopened') throw new Error('a meeting file begins with the opening of its meeting')
  const database = new Database(part)
  try {
    database.pragma(`page_size = ${PAGE_SIZE}`)
    database.pragma('synchronous = FULL')
    database.transaction(() => {
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${FORMAT}`)
      for (const text of SCHEMA) database.exec(text)
      const tables = new Tables(database)
      for (const row of linkAll(facts)) tables.addFact(row)
      for (const paper of papers) tables.addPaper(paper)
      tables.putCover(meeting)
      tables.putStage(stage)
      for (const [key, value] of scratch) tables.putScratch(key, value)
    })()
  } finally {
    database.close()
  }
}
