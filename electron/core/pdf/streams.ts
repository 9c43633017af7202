import { constants, inflateSync } from 'node:zlib'

/** What one stream may come to once unpacked, in bytes: the largest font of any script stays far below. */
const LARGEST_STREAM = 64 * 1024 * 1024

/** How far before a stream's bytes its own description may begin. */
const LONGEST_DESCRIPTION = 2000

/**
 * Whether some stream of a PDF unpacks to more than any draft's does. PDF.js unpacks a stream whole, into memory
 * that no thread's limit counts, so each is tried here first, up to the limit. Pictures are never unpacked, and
 * streams of a locked file cannot be tried.
 */
export function hasBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const before = file.toString('latin1', Math.max(0, at - LONGEST_DESCRIPTION), at)
    const description = before.slice(before.lastIndexOf(' obj') + 1)
    if (!/>>\s*$/.test(description)) continue
    if (isPackedTwice(description)) return true
    if (/\/(?:FlateDecode|Fl)\b/.test(description) && !/\/Subtype\s*\/Image\b/.test(description)) {
      if (isTooLarge(file.subarray(startOf(file, at)))) return true
    }
  }
  return false
}

/** No program packs what is packed; only who hides how much it is. */
function isPackedTwice(description: string): boolean {
  const [, filters = ''] = /\/Filter\s*\[([^\]]*)\]/.exec(description) ?? []
  return (filters.match(/\/(?:FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b/g)?.length ?? 0) > 1
}

/** The bytes begin behind the end of the line. */
function startOf(file: Buffer, at: number): number {
  const end = at + 'stream'.length
  return file[end] === 0x0d ? end + 2 : end + 1
}

function isTooLarge(packed: Uint8Array): boolean {
  try {
    // It ends where its own last block does, whatever comes behind; one that is cut off is read as far as it goes.
    inflateSync(packed, { maxOutputLength: LARGEST_STREAM, finishFlush: constants.Z_SYNC_FLUSH })
    return false
  } catch (error) {
    return error instanceof RangeError
  }
}
