import type { Table } from '../../../shared/meeting/table.ts'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import type { Archive } from './archive.ts'
import { DocumentReader } from './document-reader.ts'
import { NO_FONTS, readFonts } from './fonts.ts'
import { linksOf, requiredPart } from './office-file.ts'
import { readXml } from './xml.ts'

const DAMAGED: Trouble = { code: 'office-damaged' }

/** The tables of a DOCX file, each under the words that stand above it. */
export async function readDocument(archive: Archive, path: string): Promise<Result<Table, Trouble>> {
  const part = await requiredPart(archive, path)
  if (!part.ok) return part
  const links = await linksOf(archive, path)
  if (!links.ok) return links
  const stylesPath = [...links.value.values()].find(({ type }) => type === 'styles')?.path
  const styles = stylesPath === undefined ? accepted(null) : await archive.part(stylesPath)
  if (!styles.ok) return styles
  const fonts = styles.value === null ? NO_FONTS : readFonts(styles.value)
  const reader = new DocumentReader(fonts ?? NO_FONTS)
  if (fonts === null || !readXml(part.value, reader)) return refused(DAMAGED)
  return reader.finish()
}
