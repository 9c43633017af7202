import { LARGEST_FILE, type Trouble } from '../../shared/channel.ts'
import type { DraftFile } from '../../shared/draft/draft-file.ts'
import { readDraft } from '../../shared/draft/reader.ts'
import type { WordDocument } from '../../shared/draft/word.ts'
import { notKeptOf, readWordDraft } from '../../shared/draft/word-reading.ts'
import { reviewOf } from '../../shared/draft/word-review.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { TOO_BIG, textOf } from './text-file.ts'
import { readWord } from './word/read-word.ts'
import { readRtf } from './word/rtf/read-rtf.ts'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const PDF = Buffer.from('%PDF-', 'latin1')
const RTF = Buffer.from('{\\rtf', 'latin1')

/** The draft in a file, Word, PDF or text. Which it is follows from its bytes; a name may say anything. */
export async function readDraftFile(bytes: Buffer): Promise<Result<DraftFile, Trouble>> {
  if (bytes.length > LARGEST_FILE) return refused(TOO_BIG)
  if (bytes.subarray(0, PDF.length).equals(PDF)) return draftOf(await readPdf(bytes))
  if (bytes.subarray(0, RTF.length).equals(RTF)) return draftOf(readRtf(bytes))
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) {
    const text = textOf(bytes)
    return text.ok
      ? accepted({ reading: readDraft(text.value), review: null, notKept: [], turned: [] })
      : text
  }
  return draftOf(await readWord(bytes))
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
