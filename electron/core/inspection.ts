import Database from 'better-sqlite3'
import { replay } from '../../shared/meeting/history.ts'
import { OPENING_STAGE } from '../../shared/meeting/stage.ts'
import { FORMAT } from '../../shared/meeting/upcast.ts'
import { CHAIN_START, isTrue, type Link } from './chain.ts'
import type { Contents, Cover } from './contents.ts'
import { type Image, readImage } from './image.ts'
import { factRowsIn } from './pages.ts'
import { coverIn, factOf, linksIn, papersIn, scratchIn, stageIn } from './rows.ts'
import { recognise, SCHEMA } from './schema.ts'

/** What a file turns out to be. `hashes` are those of its facts, in order; `lastHash` is the newest's. */
export type Inspection =
  | {
      readonly kind: 'sound'
      readonly contents: Contents
      readonly lastHash: string
      readonly hashes: readonly string[]
    }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-a-meeting' }

/** Reads a meeting file's image and checks all of it: pages, schema, the chain of facts, the sealed papers. */
export function inspect(image: Image): Inspection {
  const known = recognise(image.bytes)
  if (known.kind === 'foreign') return { kind: 'not-a-meeting' }
  if (known.kind === 'broken') return { kind: 'damaged' }
  if (known.format > FORMAT) return { kind: 'newer' }
  return reading(image.bytes, (database) => checked(database, image)) ?? { kind: 'damaged' }
}

/**
 * What can still be read of the latest values and papers of a damaged file. Each is tried by itself; one that
 * cannot be read is as if it were empty.
 */
export function readableRest({ bytes }: Image): Omit<Contents, 'history'> & { readonly cover: Cover | null } {
  return {
    cover: reading(bytes, coverIn),
    stage: reading(bytes, stageIn) ?? OPENING_STAGE,
    scratch: reading(bytes, scratchIn) ?? [],
    papers: reading(bytes, papersIn)?.whole ?? [],
  }
}

/** Null where SQLite finds the image broken; any other error is a bug and stays one. */
function reading<Value>(bytes: Buffer, read: (database: Database.Database) => Value): Value | null {
  let database: Database.Database | null = null
  try {
    database = readImage(bytes)
    return read(database)
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  } finally {
    database?.close()
  }
}

/** Null as soon as something is not as it must be. The pages come first: a broken tree can be read for ever. */
function checked(database: Database.Database, image: Image): Inspection | null {
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') return null
  if (!isOurSchema(database)) return null
  const links = linksIn(database)
  const papers = papersIn(database)
  if (links === null || papers.broken > 0 || !isWhole(links) || losesFacts(image, links)) return null
  const facts = links.map(factOf).filter((fact) => fact !== null)
  if (facts.length < links.length) return null
  const history = replay(facts)
  if (history.meeting.status === 'unopened') return null
  const contents = { history, stage: stageIn(database), scratch: scratchIn(database), papers: papers.whole }
  const hashes = links.map(({ hash }) => hash)
  return { kind: 'sound', contents, lastHash: hashes.at(-1) ?? CHAIN_START, hashes }
}

function isOurSchema(database: Database.Database): boolean {
  const texts = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all()
  return texts.length === SCHEMA.length && texts.every((text, index) => text === SCHEMA[index])
}

/** Numbered from 1 without gaps, each row true and tied to the one before. */
function isWhole(links: readonly Link[]): boolean {
  return links.every(
    (row, index) =>
      row.seq === index + 1 && row.previous === (links[index - 1]?.hash ?? CHAIN_START) && isTrue(row),
  )
}

/** Whether facts that had been promised stand in a part of the log that SQLite passes over. */
function losesFacts({ passedOver }: Image, links: readonly Link[]): boolean {
  if (passedOver === null) return false
  return factRowsIn(passedOver.followed).some(({ seq }) => seq > links.length)
}
