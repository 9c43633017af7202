import { Malformed } from './malformed.ts'
import { numberOf, type PdfFile } from './pdf-file.ts'
import { entriesOf, itemsOf } from './pdf-value.ts'
import { fieldsOf, rectangleOf } from './signature-field.ts'
import { annotationsOf, isSigned, lookOf, showsNothing } from './signing-change.ts'
import type { Rectangle } from './signing-space.ts'

/** A signature as it stands in a PDF, not yet checked. */
export interface RawSignature {
  /** What it signs, one part after the other: all of the file as it stood then, but for its own digits. */
  readonly signed: readonly Buffer[]
  /** CMS, with zeros behind it. */
  readonly contents: Buffer
  /** When it says that it was made; null where it does not say, or not in form. */
  readonly at: Date | null
}

/** A field that was added to a paper. */
export interface AddedField {
  /** The index of its page; null where it stands on none. */
  readonly page: number | null
  readonly rectangle: Rectangle
  /** Null for one that waits for its signature. */
  readonly signature: RawSignature | null
}

/**
 * The signature fields of the last of a paper's states, in their order; null where something is seen that no
 * signature answers for.
 */
export function addedFields(states: readonly PdfFile[]): readonly AddedField[] | null {
  const file = states.at(-1)
  if (file === undefined) return []
  const fields = fieldsOf(file).map((field) => ({
    page: pageOf(field, file),
    rectangle: rectangleOf(field, file),
    signature: isSigned(field, file) ? signatureOf(field, states) : null,
    isSeen: isSeen(field, file),
  }))
  return fields.some(({ signature, isSeen: seen }) => signature === null && seen) ? null : fields
}

/** By where it is drawn, not by what it says of itself. */
function pageOf(field: number, file: PdfFile): number | null {
  const index = file.pages.findIndex((page) =>
    annotationsOf(page, file).some((one) => numberOf(one) === field),
  )
  return index < 0 ? null : index
}

/** Whether it shows anything, though it be under the pointer alone. */
function isSeen(field: number, file: PdfFile): boolean {
  const looks = file.entries(field).get('/AP')
  if (looks === undefined) return false
  const isPlain = [...entriesOf(file.resolved(looks)).keys()].every((name) => name === '/N')
  const look = lookOf(field, file)
  return !isPlain || look === null || !showsNothing(look, file)
}

/** Throws Malformed for one that does not sign all of the file as it stood when it was made. */
function signatureOf(field: number, states: readonly PdfFile[]): RawSignature {
  const state = states.find((one) => one.has(field) && isSigned(field, one))
  if (state === undefined) throw new Malformed('a signature of no state')
  const { bytes } = state
  const value = entriesOf(state.resolved(state.entries(field).get('/V') ?? ''))
  const range = itemsOf(value.get('/ByteRange') ?? '').map(Number)
  const [start = -1, length = -1, next = -1, rest = -1] = range
  const digits = bytes.toString('latin1', length, next)
  const isWhole = range.length === 4 && start === 0 && /^\s*$/.test(bytes.toString('latin1', next + rest))
  if (!isWhole || next + rest > bytes.length || next <= length || digits !== value.get('/Contents')) {
    throw new Malformed('a signature over a part of the file')
  }
  return {
    signed: [bytes.subarray(0, length), bytes.subarray(next, next + rest)],
    contents: Buffer.from(digits.slice(1, -1), 'hex'),
    at: dateIn(value.get('/M') ?? ''),
  }
}

/** `D:20261124094207+07'00'`, and as other programs shorten it. */
const DATE = /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:Z|([+-]\d\d)'?(\d\d)?'?)?/

function dateIn(value: string): Date | null {
  const [, year, month, day, hour, minute, second = '00', zone = '+00', minutes = '00'] =
    DATE.exec(value) ?? []
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${minutes}`)
  return Number.isNaN(date.getTime()) ? null : date
}
