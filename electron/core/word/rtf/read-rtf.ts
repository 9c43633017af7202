import type { WordDocument } from '../../../../shared/draft/word.ts'
import { accepted, type Result, refused } from '../../../../shared/result.ts'
import type { Trouble } from '../../../../shared/trouble.ts'
import { RtfReader } from './rtf-reader.ts'
import { Tokens } from './tokens.ts'

/** Groups within groups: Word's own are some twenty deep. */
const DEEPEST = 500

/**
 * Reads an RTF file into its paragraphs as a DOCX is read. Each byte is looked at once, and nothing is kept of what
 * is no text. A file whose groups do not end is damaged: it was most likely cut off.
 */
export function readRtf(bytes: Uint8Array): Result<WordDocument, Trouble> {
  const tokens = new Tokens(bytes)
  const reader = new RtfReader()
  for (let token = tokens.next(); token !== null && !reader.isOver; token = tokens.next()) {
    reader.take(token)
    if (reader.depth > DEEPEST) return refused({ code: 'office-damaged' })
  }
  return reader.isOver ? accepted(reader.finish()) : refused({ code: 'office-damaged' })
}
