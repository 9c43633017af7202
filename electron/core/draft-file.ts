import { LARGEST_FILE } from '../../shared/channel.ts'
import type { DraftFile } from '../../shared/draft/draft-file.ts'
import { readDraft } from '../../shared/draft/reader.ts'
import type { WordDocument } from '../../shared/draft/word.ts'
import { notKeptOf, readWordDraft } from '../../shared/draft/word-reading.ts'
import { reviewOf } from '../../shared/draft/word-review.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { TOO_BIG, textOf } from './text-file.ts'
import { readDoc } from './word/doc/read-doc.ts'
import { readWord } from './word/read-word.ts'
import { readRtf } from './word/rtf/read-rtf.ts'

type Reader = (bytes: Buffer) => Result<WordDocument, Trouble> | Promise<Result<WordDocument, Trouble>>

/** Files that are no text, by the bytes that they begin with. */
const READERS: readonly (readonly [begin: Buffer, read: Reader])[] = [
  [Buffer.from('PK\u0003\u0004', 'latin1'), readWord],
  [Buffer.from('{\\rtf', 'latin1'), readRtf],
  [Buffer.of(0xd0, 0xcf, 0x11, 0xe0), readDoc],
  [Buffer.from('%PDF-', 'latin1'), readPdf],
]

/** The draft in a file, Word, PDF or text. Which it is follows from its bytes; a name may say anything. */
export async function readDraftFile(bytes: Buffer): Promise<Result<DraftFile, Trouble>> {
  if (bytes.length > LARGEST_FILE) return refused(TOO_BIG)
  const reader = READERS.find(([begin]) => bytes.subarray(0, begin.length).equals(begin))
  if (reader) return draftOf(await reader[1](bytes))
  const text = textOf(bytes)
  return text.ok ? accepted({ reading: readDraft(text.value), review: null, notKept: [], turned: [] }) : text
}

function draftOf(document: Result<WordDocument, Trouble>): Result<DraftFile, Trouble> {
  if (!document.ok) return document
  const file = draftIn(document.value)
  return file.reading.blocks.length === 0 && file.review === null
    ? refused({ code: 'empty' })
    : accepted(file)
}

function draftIn(document: WordDocument): DraftFile {
  const { reading, lines } = readWordDraft(document, 'accepted')
  const rejected = readWordDraft(document, 'rejected')
  const review = reviewOf(document, rejected)
  const { changes, comments, notPlaced } = review
  const isReviewed = changes.length + comments.length + notPlaced.length > 0
  return {
    reading,
    review: isReviewed ? { ...review, rejected: rejected.reading } : null,
    notKept: [...notKeptOf(document, lines)].map(([kind, count]) => ({ kind, count })),
    turned: [...document.turned].map(([encoding, count]) => ({ encoding, count })),
  }
}
