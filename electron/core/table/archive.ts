import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'

/** The parts of an office file, by their paths inside it, as far as they are asked for. */
export interface Archive {
  /** A part's bytes; null where there is none of that path. */
  part(path: string): Promise<Result<Uint8Array | null, Trouble>>
}

/** How many parts an office file may have: a report with hundreds of pictures stays far below. */
const MOST_PARTS = 5000

/** How much all parts together may come to once unpacked, in bytes, and what is said where it is more. */
export interface Room {
  readonly bytes: number
  readonly trouble: Trouble
}

/** 10,000 rows of 20 columns come to a fifth of it. */
const ROOM_FOR_TABLES: Room = { bytes: 48 * 1024 * 1024, trouble: { code: 'table-too-big' } }

const DAMAGED = refused<Trouble>({ code: 'office-damaged' })

/**
 * Opens an office file. Sizes are held to what each part declares and to `room` in all, so a few bytes that
 * unpack to gigabytes cost no more than that. Anything yauzl finds amiss means a damaged file.
 */
export async function openArchive(
  bytes: Uint8Array,
  room: Room = ROOM_FOR_TABLES,
): Promise<Result<Archive, Trouble>> {
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: false })
    if (zip.entryCount > MOST_PARTS) return DAMAGED
    for await (const entry of zip.eachEntry()) {
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
      if (entries.size > MOST_PARTS) return DAMAGED
    }
  } catch {
    return DAMAGED
  }
  let left = room.bytes
  return accepted({
    async part(path) {
      const entry = entries.get(path)
      if (!entry) return accepted(null)
      if (entry.isEncrypted()) return refused({ code: 'office-locked' })
      if (!entry.canDecodeFileData()) return DAMAGED
      if (entry.uncompressedSize > left) return refused(room.trouble)
      left -= entry.uncompressedSize
      return unpacked(zip, entry)
    },
  })
}

/** yauzl fails as soon as a part unpacks to more than it declared. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Result<Uint8Array, Trouble>> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    const pieces: Buffer[] = []
    for await (const piece of stream) pieces.push(piece)
    return accepted(Buffer.concat(pieces))
  } catch {
    return DAMAGED
  }
}
