import { PAGE_SIZE } from './schema.ts'

/** A database file together with its write-ahead log, as SQLite would read them after a crash. */
export interface Recovered {
  /** The database's bytes after the last sound transaction. */
  readonly bytes: Buffer
  /** What SQLite passes over at the log's end; null when there is nothing of the kind. */
  readonly passedOver: PassedOver | null
}

/** Images of the database with pages that SQLite would not read: they may be broken, or belong to nothing. */
export interface PassedOver {
  /** With the transactions that another one follows: whatever fact they hold had been promised to be kept. */
  readonly followed: Buffer
  readonly all: Buffer
}

const HEADER_SIZE = 32
const FRAME_HEADER_SIZE = 24
const FRAME_SIZE = FRAME_HEADER_SIZE + PAGE_SIZE
const BIG_ENDIAN_SUMS = 0x377f0683
const LITTLE_ENDIAN_SUMS = 0x377f0682
const VERSION = 3_007_000

/**
 * Lays the log's transactions over the database in memory (https://www.sqlite.org/fileformat2.html#walformat).
 * Opening the file itself was refused for looking: SQLite folds the log into the file when it closes, and a
 * damaged original must stay as it was found.
 *
 * SQLite stops at the first frame whose sum is wrong and forgets the rest. That is right after a power cut, as
 * what was being written then had not been promised; after damage in the middle it loses what had been. So the
 * rest is handed back too, for the reader to look whether facts stand in it.
 */
export function recover(database: Buffer, log: Buffer): Recovered {
  const frames = framesOf(log)
  const header = headerOf(log)
  const first = frames[0]
  if (header === null || first === undefined) return { bytes: database, passedOver: null }
  const sound = header.sound ? soundFrames(header, frames) : []
  const committed = sound.slice(0, endOfTransactions(sound))
  const salt = header.sound ? header.salt : first.salt
  const rest = frames.slice(sound.length).filter((frame) => frame.salt.equals(salt))
  // The header is made durable before any frame: where it is broken, every frame after it had been written.
  const followed = header.sound
    ? rest.slice(0, endOfTransactions(rest.slice(0, endOfTransactions(rest) - 1)))
    : rest
  return {
    bytes: laidOver(database, committed).subarray(0, sizeOf(committed)),
    passedOver:
      rest.length === 0
        ? null
        : {
            followed: laidOver(database, [...committed, ...followed]),
            all: laidOver(database, [...committed, ...rest]),
          },
  }
}

/** How many of the frames belong to transactions that came to their end. */
function endOfTransactions(frames: readonly Frame[]): number {
  return frames.findLastIndex(({ size }) => size > 0) + 1
}

interface Header {
  readonly sound: boolean
  readonly bigEndian: boolean
  readonly salt: Buffer
  readonly sums: Sums
}

interface Frame {
  readonly page: number
  /** Pages of the database after the transaction that this frame ends; 0 when it ends none. */
  readonly size: number
  readonly salt: Buffer
  readonly bytes: Buffer
}

type Sums = readonly [number, number]

function headerOf(log: Buffer): Header | null {
  if (log.length < HEADER_SIZE) return null
  const magic = log.readUInt32BE(0)
  const bigEndian = magic === BIG_ENDIAN_SUMS
  const told: Sums = [log.readUInt32BE(24), log.readUInt32BE(28)]
  const known =
    (bigEndian || magic === LITTLE_ENDIAN_SUMS) &&
    log.readUInt32BE(4) === VERSION &&
    log.readUInt32BE(8) === PAGE_SIZE
  const sound = known && same(told, summed([0, 0], log.subarray(0, 24), bigEndian))
  return { sound, bigEndian, salt: log.subarray(16, 24), sums: told }
}

function framesOf(log: Buffer): readonly Frame[] {
  const count = Math.max(0, Math.floor((log.length - HEADER_SIZE) / FRAME_SIZE))
  return Array.from({ length: count }, (_, index) => {
    const start = HEADER_SIZE + index * FRAME_SIZE
    const bytes = log.subarray(start, start + FRAME_SIZE)
    return { page: bytes.readUInt32BE(0), size: bytes.readUInt32BE(4), salt: bytes.subarray(8, 16), bytes }
  })
}

/** The frames up to the first that is not of this log or whose sum is wrong. */
function soundFrames(header: Header, frames: readonly Frame[]): readonly Frame[] {
  let sums = header.sums
  const broken = frames.findIndex(({ page, salt, bytes }) => {
    const afterHead = summed(sums, bytes.subarray(0, 8), header.bigEndian)
    sums = summed(afterHead, bytes.subarray(FRAME_HEADER_SIZE), header.bigEndian)
    const told: Sums = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    return page === 0 || !salt.equals(header.salt) || !same(told, sums)
  })
  return broken === -1 ? frames : frames.slice(0, broken)
}

function summed([first, second]: Sums, bytes: Buffer, bigEndian: boolean): Sums {
  let one = first
  let two = second
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + two) >>> 0
    two = (two + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + one) >>> 0
  }
  return [one, two]
}

function same(one: Sums, other: Sums): boolean {
  return one[0] === other[0] && one[1] === other[1]
}

/** Bytes of the database after the last of the transactions; without one, whatever it was. */
function sizeOf(transactions: readonly Frame[]): number | undefined {
  const last = transactions.at(-1)
  return last && last.size * PAGE_SIZE
}

/** The database with the frames' pages in place. A page farther off than the frames can reach is a damaged number. */
function laidOver(database: Buffer, frames: readonly Frame[]): Buffer {
  const before = Math.ceil(database.length / PAGE_SIZE)
  const named = frames.filter(({ page }) => page > 0 && page <= before + frames.length)
  const laid = Buffer.alloc(Math.max(before, ...named.map(({ page }) => page)) * PAGE_SIZE)
  database.copy(laid)
  for (const { page, bytes } of named) bytes.copy(laid, (page - 1) * PAGE_SIZE, FRAME_HEADER_SIZE)
  return laid
}
