import type { WordDocument } from '../../../../shared/draft/word.ts'
import { accepted, type Result, refused } from '../../../../shared/result.ts'
import type { Trouble } from '../../../../shared/trouble.ts'
import { Bytes } from './bytes.ts'
import { type Container, openContainer } from './container.ts'
import { DocReader } from './doc-reader.ts'
import { type Fib, readFib } from './fib.ts'
import { Pieces } from './pieces.ts'

const DAMAGED = refused<Trouble>({ code: 'office-damaged' })

/**
 * Reads a file of Word 97 to 2003 into its paragraphs as a DOCX is read. In memory and time that follow from the
 * file's size, whatever it holds.
 */
export function readDoc(bytes: Uint8Array): Result<WordDocument, Trouble> {
  const container = openContainer(bytes)
  if (!container) return DAMAGED
  // A DOCX with a password is kept in a file of this kind.
  if (container.has('EncryptedPackage')) return refused({ code: 'office-locked' })
  if (!container.has('WordDocument')) return refused({ code: 'office-old' })
  return readStreams(container)
}

function readStreams(container: Container): Result<WordDocument, Trouble> {
  const document = container.stream('WordDocument')
  if (!document) return DAMAGED
  const fib = readFib(new Bytes(document))
  if (fib === 'old') return refused({ code: 'office-old' })
  if (fib === 'locked') return refused({ code: 'office-locked' })
  const stream = container.stream(fib.table)
  if (!stream) return DAMAGED
  const table = new Bytes(stream)
  const pieces = Pieces.read(new Bytes(document), table, fib.place('pieces'))
  if (!pieces || pieces.text.length < lengthOf(fib)) return DAMAGED
  const data = new Bytes(container.stream('Data') ?? new Uint8Array())
  const reader = new DocReader({ document: new Bytes(document), table, data, fib, pieces })
  return accepted(reader.read(container.has('Macros')))
}

/** Of all texts together. */
function lengthOf({ text, footnotes, heads, comments, endnotes, boxes }: Fib): number {
  return text + footnotes + heads + comments + endnotes + boxes
}
