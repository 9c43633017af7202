/** In the header of every meeting file (`PRAGMA application_id`): the letters `NgSu`. */
export const APPLICATION_ID = 0x4e675375

/** Bytes a page. Meeting files have no other, so that a damaged header cannot mislead the reading of pages. */
export const PAGE_SIZE = 4096

/** The first table as it stands in the file's first page: with it a file whose header is damaged is still known. */
const FACTS =
  'CREATE TABLE facts (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, format INTEGER NOT NULL, event TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT'

/**
 * The tables of a meeting file. A file is opened only if it holds these texts and no others, so that nothing
 * planted in a file (a trigger, a view in a table's place) ever runs.
 *
 * - `facts`: the log, append only
 * - `papers`: what was rendered at each sealing, by the number of the fact that sealed; and what signing made of it,
 *   as a kind of its own (`minutes/1`)
 * - `cover`: what the list of meetings shows without opening the file; one row
 * - `stage`, `scratch`: the latest values
 */
export const SCHEMA: readonly string[] = [
  FACTS,
  "CREATE TRIGGER facts_stay BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END",
  "CREATE TRIGGER facts_remain BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END",
  'CREATE TABLE papers (sealed_seq INTEGER NOT NULL REFERENCES facts (seq), kind TEXT NOT NULL, name TEXT NOT NULL, pages INTEGER NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sealed_seq, kind)) STRICT',
  "CREATE TRIGGER papers_stay BEFORE UPDATE ON papers BEGIN SELECT RAISE(ABORT, 'a sealed paper is never changed'); END",
  "CREATE TRIGGER papers_remain BEFORE DELETE ON papers BEGIN SELECT RAISE(ABORT, 'a sealed paper is never deleted'); END",
  'CREATE TABLE cover (only INTEGER PRIMARY KEY CHECK (only = 1), name TEXT NOT NULL, sealed INTEGER NOT NULL) STRICT',
  'CREATE TABLE stage (only INTEGER PRIMARY KEY CHECK (only = 1), value TEXT NOT NULL) STRICT',
  'CREATE TABLE scratch (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
]

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1')
const HEADER_SIZE = 100
const JOURNAL_AT = 18
const USER_VERSION_AT = 60
const APPLICATION_ID_AT = 68

/** How the file is written to and read, in two bytes: with a rollback journal, or with a write-ahead log. */
const JOURNALS: readonly Buffer[] = [Buffer.from([1, 1]), Buffer.from([2, 2])]

export type Recognition =
  | { readonly kind: 'meeting'; readonly format: number }
  | { readonly kind: 'broken' }
  | { readonly kind: 'foreign' }

/**
 * Whether bytes are a meeting file, from their first page. Of the three marks (SQLite's own, the application
 * id, the first table's text) one may be damaged. `broken`: so short that all one can say is that it began as a
 * database, or with a header that SQLite would not write to.
 */
export function recognise(bytes: Buffer): Recognition {
  if (bytes.length < HEADER_SIZE) {
    const begun = bytes.length > 0 && bytes.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, bytes.length))
    return { kind: begun ? 'broken' : 'foreign' }
  }
  const marks = [
    bytes.subarray(0, MAGIC.length).equals(MAGIC),
    bytes.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID,
    bytes.subarray(0, PAGE_SIZE).includes(FACTS),
  ]
  if (marks.filter(Boolean).length < 2) return { kind: 'foreign' }
  if (!JOURNALS.some((journal) => bytes.subarray(JOURNAL_AT, JOURNAL_AT + 2).equals(journal))) {
    return { kind: 'broken' }
  }
  return { kind: 'meeting', format: bytes.readUInt32BE(USER_VERSION_AT) }
}
