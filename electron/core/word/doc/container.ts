import { Bytes } from './bytes.ts'

/** The streams and folders at the top of a compound file ([MS-CFB]), as Office of before 2007 wrote all its files. */
export interface Container {
  /** Null where there is none of that name, or its sectors do not add up. */
  stream(name: string): Uint8Array | null
  has(name: string): boolean
}

interface Entry {
  readonly start: number
  readonly size: number
}

const NO_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const ENTRY = 128
const MINI_SECTOR = 64
const SECTORS_IN_HEADER = 109

/** Null where the file is no compound file, or not whole. */
export function openContainer(bytes: Uint8Array): Container | null {
  const file = new Bytes(bytes)
  const shift = file.u16(0x1e)
  if (shift !== 9 && shift !== 12) return null
  const sectors = new Sectors(file, 1 << shift)
  const directory = sectors.chained(file.u32(0x30))
  if (!directory) return null
  const entries = entriesOf(new Bytes(directory))
  const root = new Bytes(directory)
  const miniature = () => sectors.chained(root.u32(0x74))
  return {
    has: (name) => entries.has(name),
    stream: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const isMini = entry.size < file.u32(0x38)
      const content = isMini
        ? miniSectors(miniature(), sectors.chained(file.u32(0x3c)), entry)
        : sectors.chained(entry.start)
      return content && content.length >= entry.size ? content.subarray(0, entry.size) : null
    },
  }
}

/** The sectors of a file and which follows which. */
class Sectors {
  readonly #file: Bytes
  readonly #size: number
  readonly #count: number
  readonly #table: Bytes

  constructor(file: Bytes, size: number) {
    this.#file = file
    this.#size = size
    this.#count = Math.max(0, Math.ceil(file.length / size) - 1)
    this.#table = new Bytes(this.#joined(this.#tableSectors()))
  }

  /** The sectors of the table: the first of them in the header, the others in a chain of their own. */
  #tableSectors(): readonly number[] {
    const found: number[] = []
    for (let at = 0; at < SECTORS_IN_HEADER; at += 1) found.push(this.#file.u32(0x4c + 4 * at))
    const perSector = this.#size / 4 - 1
    let next = this.#file.u32(0x44)
    for (let links = 0; next < this.#count && links <= this.#count / perSector; links += 1) {
      const from = (next + 1) * this.#size
      for (let at = 0; at < perSector; at += 1) found.push(this.#file.u32(from + 4 * at))
      next = this.#file.u32(from + 4 * perSector)
    }
    return found.filter((sector) => sector < this.#count).slice(0, this.#count)
  }

  #joined(sectors: readonly number[]): Uint8Array {
    return Buffer.concat(sectors.map((sector) => this.#file.part((sector + 1) * this.#size, this.#size)))
  }

  /** The sectors from `start` on as one; null where they lead beyond the file or round in a ring. */
  chained(start: number): Uint8Array | null {
    const chain = chainOf(this.#table, start, this.#count)
    return chain && this.#joined(chain)
  }
}

function chainOf(table: Bytes, start: number, count: number): readonly number[] | null {
  const chain: number[] = []
  for (let next = start; next < NO_SECTOR; next = table.u32(4 * next)) {
    if (next >= count || chain.length >= count) return null
    chain.push(next)
  }
  return chain
}

/** Streams that are shorter than a sector or a few stand in smaller ones, which the root's stream holds. */
function miniSectors(
  holder: Uint8Array | null,
  table: Uint8Array | null,
  { start }: Entry,
): Uint8Array | null {
  if (!holder || !table) return null
  const chain = chainOf(new Bytes(table), start, Math.ceil(holder.length / MINI_SECTOR))
  return chain && Buffer.concat(chain.map((at) => holder.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR)))
}

/** The entries that stand at the top, by name: what is embedded has a folder of its own. */
function entriesOf(directory: Bytes): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>()
  const seen = new Set<number>()
  const next = [directory.u32(0x4c)]
  for (let index = next.pop(); index !== undefined; index = next.pop()) {
    const at = index * ENTRY
    if (index === NO_ENTRY || seen.has(index) || at >= directory.length) continue
    seen.add(index)
    const letters = Math.max(0, Math.min(31, directory.u16(at + 0x40) / 2 - 1))
    found.set(directory.wide(at, letters), {
      start: directory.u32(at + 0x74),
      size: directory.u32(at + 0x78),
    })
    next.push(directory.u32(at + 0x44), directory.u32(at + 0x48))
  }
  return found
}
