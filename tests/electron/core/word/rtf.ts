import { readRtf } from '../../../../electron/core/word/rtf/read-rtf.ts'
import type { WordDocument } from '../../../../shared/draft/word.ts'
import { linesIn, type ReviewView } from '../../../../shared/draft/word-view.ts'
import { bracketed } from '../../../../shared/text/note.ts'
import { stars } from '../../../shared/text/notation.ts'

/** RTF made by hand, so that a test says exactly what stands in it; letters beyond ASCII as Word writes them. */
export function rtf(body: string, tables = ''): Buffer {
  const fonts =
    '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset0 .VnTime;}{\\f2\\fnil\\fcharset0 .VnTimeH;}' +
    '{\\f3\\fnil\\fcharset0 VNI-Times;}{\\f4\\fnil\\fcharset163 Arial;}{\\f5\\fnil\\fcharset2 Symbol;}{\\f6\\fnil\\fcharset204{\\*\\falt Arial}Arial Cyr;}}'
  return Buffer.from(u(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${tables}\n${body}}`))
}

/** Letters beyond ASCII by their numbers, each with a question mark for old programs. */
function u(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)
}

export function read(file: Uint8Array): WordDocument {
  const document = readRtf(file)
  if (!document.ok) throw new Error(document.refusal.code)
  return document.value
}

/** The lines of a view, with their labels, their styles as asterisks and their notes in brackets. */
export function shown(file: Uint8Array, view: ReviewView = 'accepted'): readonly string[] {
  return linesIn(read(file), view).map(({ label, text }) => {
    const words = stars(bracketed(text))
    return label === null ? words : `${label} ${words}`
  })
}
