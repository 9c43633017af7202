import { isTrue, type Link } from './chain.ts'
import { PAGE_SIZE } from './schema.ts'

/**
 * Every fact that can be read from a damaged file, in no order. All pages are looked through, whatever the file
 * says they are, and a row is taken only if its hash is right: so nothing false comes back, and a broken tree,
 * schema or page count hides nothing. Reading by ranges of rows through SQLite was refused for this: it needs
 * the schema and the upper pages of the tree, and stops where they are broken.
 *
 * Layout of pages, cells and records: https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
export function factRowsIn(image: Buffer): readonly Link[] {
  const rows: Link[] = []
  for (let start = 0; start + PAGE_SIZE <= roundedUp(image.length); start += PAGE_SIZE) {
    for (const cell of cellsOf(image, start)) {
      const row = rowOf(image, start, cell)
      if (row !== null && isTrue(row)) rows.push(row)
    }
  }
  return rows
}

const FILE_HEADER_SIZE = 100
const LEAF_HEADER_SIZE = 8
/** The longest payload that stays whole on its page, and the least of a longer one that does. */
const MOST_LOCAL = PAGE_SIZE - 35
const LEAST_LOCAL = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23
const OVERFLOW_BYTES = PAGE_SIZE - 4

function roundedUp(length: number): number {
  return Math.ceil(length / PAGE_SIZE) * PAGE_SIZE
}

/** Where in the image the page's cells begin, read as if it were a leaf of a table. */
function cellsOf(image: Buffer, start: number): readonly number[] {
  const header = start + (start === 0 ? FILE_HEADER_SIZE : 0)
  if (header + LEAF_HEADER_SIZE > image.length) return []
  const count = Math.min(image.readUInt16BE(header + 3), PAGE_SIZE / 2)
  const pointers = Array.from({ length: count }, (_, index) => header + LEAF_HEADER_SIZE + 2 * index)
  return pointers.filter((at) => at + 2 <= image.length).map((at) => start + image.readUInt16BE(at))
}

function rowOf(image: Buffer, start: number, cell: number): Link | null {
  const length = varint(image, cell)
  const seq = length && varint(image, length.next)
  if (!seq || length.value > image.length) return null
  const payload = payloadOf(image, start, seq.next, length.value)
  return payload && factOf(seq.value, payload)
}

/** The record's bytes, those on overflow pages too. */
function payloadOf(image: Buffer, start: number, at: number, length: number): Buffer | null {
  const local = localBytes(length)
  if (at + local > Math.min(start + PAGE_SIZE, image.length)) return null
  const parts = [image.subarray(at, at + local)]
  let missing = length - local
  let next = missing > 0 ? numberAt(image, at + local) : 0
  while (missing > 0) {
    const page = (next - 1) * PAGE_SIZE
    const part = Math.min(missing, OVERFLOW_BYTES)
    if (next < 1 || page + 4 + part > image.length) return null
    parts.push(image.subarray(page + 4, page + 4 + part))
    missing -= part
    next = numberAt(image, page)
  }
  return Buffer.concat(parts)
}

function localBytes(length: number): number {
  if (length <= MOST_LOCAL) return length
  const local = LEAST_LOCAL + ((length - LEAST_LOCAL) % OVERFLOW_BYTES)
  return local <= MOST_LOCAL ? local : LEAST_LOCAL
}

function numberAt(image: Buffer, at: number): number {
  return at + 4 <= image.length ? image.readUInt32BE(at) : 0
}

/** A record of the table `facts`: seq is the row's own number, so its column is empty. */
function factOf(seq: number, payload: Buffer): Link | null {
  const kinds = serialTypes(payload)
  if (kinds === null || kinds.length !== 6) return null
  let from = payload.length - kinds.reduce((sum, kind) => sum + bytesOf(kind), 0)
  const [, at, format, event, previous, hash] = kinds.map((kind) => {
    const part = payload.subarray(from, from + bytesOf(kind))
    from += part.length
    return readAs(kind, part)
  })
  if (typeof at !== 'string' || typeof format !== 'number' || typeof event !== 'string') return null
  if (typeof previous !== 'string' || typeof hash !== 'string') return null
  return { seq, at, format, event, previous, hash }
}

function serialTypes(payload: Buffer): readonly number[] | null {
  const header = varint(payload, 0)
  if (header === null || header.value > payload.length) return null
  const kinds: number[] = []
  let at = header.next
  while (at < header.value) {
    const kind = varint(payload, at)
    if (kind === null) return null
    kinds.push(kind.value)
    at = kind.next
  }
  const bytes = header.value + kinds.reduce((sum, kind) => sum + bytesOf(kind), 0)
  return bytes === payload.length ? kinds : null
}

const INTEGER_BYTES: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function bytesOf(kind: number): number {
  return INTEGER_BYTES[kind] ?? Math.floor(Math.max(0, kind - 12) / 2)
}

function readAs(kind: number, bytes: Buffer): string | number | null {
  if (kind === 8 || kind === 9) return kind - 8
  if (kind >= 1 && kind <= 5) return bytes.readIntBE(0, bytes.length)
  return kind >= 13 && kind % 2 === 1 ? bytes.toString('utf8') : null
}

/** SQLite's variable-length integer; null where the bytes end or it is larger than any length or row here. */
function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } | null {
  let value = 0
  for (let index = 0; index < 7; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) return null
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, next: at + index + 1 }
  }
  return null
}
