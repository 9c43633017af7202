import { LARGEST_FILE } from '../../shared/channel.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { guessEncoding } from './encoding.ts'

/** The text of a file that somebody chose, or why it is none. UTF-8, or UTF-16 where its first bytes say so. */
export function textOf(bytes: Uint8Array): Result<string, Trouble> {
  if (bytes.length > LARGEST_FILE) return refused(TOO_BIG)
  const text = decoded(bytes)
  if (!text.ok) return text
  return text.value.trim() === '' ? refused({ code: 'empty' }) : text
}

const MEGABYTE = 1024 * 1024

export const TOO_BIG: Trouble = { code: 'too-big', limitMegabytes: LARGEST_FILE / MEGABYTE }

/** The bytes that other kinds of file begin with. */
const OTHER_KINDS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // zip: .docx, .xlsx, .odt
  [0xd0, 0xcf, 0x11, 0xe0], // .doc, .xls of Office 97
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
  [0xff, 0xd8, 0xff], // .jpg
  [0x89, 0x50, 0x4e, 0x47], // .png
  [0x1f, 0x8b], // .gz
  [0x52, 0x61, 0x72, 0x21], // Rar!
]

function decoded(bytes: Uint8Array): Result<string, Trouble> {
  if (beginsWith(bytes, [0xff, 0xfe])) return inEncoding('utf-16le', bytes)
  if (beginsWith(bytes, [0xfe, 0xff])) return inEncoding('utf-16be', bytes)
  if (OTHER_KINDS.some((kind) => beginsWith(bytes, kind))) return refused({ code: 'not-text' })
  return inEncoding('utf-8', bytes)
}

/** The decoder takes a byte order mark away. Bytes that are no text in the encoding are not guessed at. */
function inEncoding(encoding: string, bytes: Uint8Array): Result<string, Trouble> {
  const text = strictly(encoding, bytes)
  if (text !== null && !text.includes('\0')) return accepted(text)
  const guess = guessEncoding(bytes)
  return refused(guess === null ? { code: 'not-text' } : { code: 'other-encoding', encoding: guess })
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
