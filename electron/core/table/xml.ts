import { SaxesParser } from 'saxes'

/** Hears the elements of a part in order, by their local names: prefixes differ between programs. */
export interface Visitor {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(words: string): void
  /** True as soon as nothing more need be read. */
  readonly isFull?: boolean
}

/** Attributes by their local names. */
export type Attributes = Readonly<Record<string, string>>

/** Office files nest a dozen deep, in tables inside tables some more. */
const DEEPEST = 200
const MOST_ATTRIBUTES = 200

class Unsound extends Error {}
class Enough extends Error {}

/**
 * Reads a part of an office file; false where it is no sound XML. Entities of its own are never expanded: a part
 * with a document type is refused whole, office files have none. Depth and attributes are bounded, so that
 * memory follows from the part's size alone.
 */
export function readXml(part: Uint8Array, visitor: Visitor): boolean {
  try {
    const parser = new SaxesParser({ position: false, xmlns: false })
    let depth = 0
    let attributes = 0
    parser.on('error', fail)
    parser.on('doctype', fail)
    parser.on('opentagstart', () => {
      attributes = 0
      depth += 1
      if (depth > DEEPEST) fail()
    })
    parser.on('attribute', () => {
      attributes += 1
      if (attributes > MOST_ATTRIBUTES) fail()
    })
    parser.on('opentag', (tag) => {
      visitor.open(local(tag.name), localAttributes(tag.attributes))
      if (visitor.isFull) throw new Enough()
    })
    parser.on('closetag', (tag) => {
      depth -= 1
      visitor.close(local(tag.name))
    })
    parser.on('text', (words) => visitor.text(words))
    parser.on('cdata', (words) => visitor.text(words))
    parser.write(decoded(part)).close()
    return true
  } catch (error) {
    if (error instanceof Enough) return true
    if (error instanceof Unsound) return false
    throw error
  }
}

function fail(): never {
  throw new Unsound()
}

/** UTF-8, or UTF-16 where the first bytes say so. */
function decoded(part: Uint8Array): string {
  const [first, second] = part
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  try {
    const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
    return new TextDecoder(encoding, { fatal: true }).decode(part)
  } catch {
    fail()
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Declarations of namespaces are left out: `xmlns:r` is no `r`. */
function localAttributes(attributes: Attributes): Attributes {
  const found: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) found[local(name)] = value
  }
  return found
}
