import { readFileSync } from 'node:fs'
import { readDoc } from '../../../../electron/core/word/doc/read-doc.ts'
import { readRtf } from '../../../../electron/core/word/rtf/read-rtf.ts'
import type { WordDocument } from '../../../../shared/draft/word.ts'

/**
 * Files that a word processor made (LibreOffice 7.4 saved them), with invented words:
 * - `phong-cu`: a draft in .VnTime, .VnTimeH and VNI-Times, its head in a table without borders
 * - `sua-doi`: changes of two authors under review, and a comment
 * - `danh-so-bang-chu-thich`: a list of three depths, bullets, a footnote, a table with a merged cell, raised letters
 * - `khung-truong-ngat-trang`: a text box, a link, hidden and struck-out words, a table in a cell, pages, an endnote
 */
export const FILES = ['phong-cu', 'sua-doi', 'danh-so-bang-chu-thich', 'khung-truong-ngat-trang'] as const
export type FileName = (typeof FILES)[number]

export const FORMS = ['doc', 'rtf'] as const
export type Form = (typeof FORMS)[number]

export function bytesOf(name: FileName, form: Form): Buffer {
  return readFileSync(new URL(`files/${name}.${form}`, import.meta.url))
}

export function readFile(name: FileName, form: Form): WordDocument {
  const document = (form === 'doc' ? readDoc : readRtf)(bytesOf(name, form))
  if (!document.ok) throw new Error(document.refusal.code)
  return document.value
}
