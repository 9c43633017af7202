import { readWord } from '../../../../electron/core/word/read-word.ts'
import type { WordDocument } from '../../../../shared/draft/word.ts'
import { linesIn, type ReviewView } from '../../../../shared/draft/word-view.ts'
import { stars } from '../../../shared/text/notation.ts'
import { escaped, links, zipped } from '../table/office.ts'

/** Word files made by hand, so that a test says exactly what stands in one. */

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

interface Parts {
  /** The XML inside `<w:numbering>`. */
  readonly numbering?: string
  /** The XML inside `<w:styles>`. */
  readonly styles?: string
  /** The XML inside `<w:footnotes>`, and inside `<w:endnotes>`. */
  readonly footnotes?: string
  readonly endnotes?: string
  /** The XML inside `<w:comments>`. */
  readonly comments?: string
  /** The XML of the theme's fonts. */
  readonly theme?: string
}

export function word(body: string, parts: Parts = {}): Uint8Array {
  const { numbering = '', styles = '', footnotes = '', endnotes = '', comments = '', theme = '' } = parts
  return zipped({
    '_rels/.rels': links('officeDocument word/document.xml'),
    'word/_rels/document.xml.rels': links(
      'styles styles.xml',
      'numbering numbering.xml',
      'footnotes footnotes.xml',
      'endnotes endnotes.xml',
      'comments comments.xml',
      'theme theme/theme1.xml',
    ),
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${WORD}>${footnotes}</w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes ${WORD}>${endnotes}</w:endnotes>`,
    'word/comments.xml': `<w:comments ${WORD}>${comments}</w:comments>`,
    'word/theme/theme1.xml': `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${theme}</a:theme>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  })
}

/** A paragraph; words that begin with `<` are runs as they are. `properties` is the XML inside `<w:pPr>`. */
export function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${words.startsWith('<') ? words : run(words)}</w:p>`
}

/** `properties` is the XML inside `<w:rPr>`. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`
}

const WHEN = 'w:date="2026-11-20T09:30:00Z"'

export function ins(words: string, author = 'Trần Thị Hạnh'): string {
  return `<w:ins w:id="1" w:author="${author}" ${WHEN}>${run(words)}</w:ins>`
}

export function del(words: string, author = 'Trần Thị Hạnh'): string {
  return `<w:del w:id="2" w:author="${author}" ${WHEN}><w:r><w:delText xml:space="preserve">${escaped(words)}</w:delText></w:r></w:del>`
}

/** A paragraph's mark under review, for its properties. */
export function mark(kind: 'ins' | 'del', author = 'Trần Thị Hạnh'): string {
  return `<w:rPr><w:${kind} w:id="3" w:author="${author}" ${WHEN}/></w:rPr>`
}

export function listed(listId: number, depth = 0): string {
  return `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listId}"/></w:numPr>`
}

export interface Depth {
  readonly format: string
  readonly pattern: string
  readonly more?: string
}

/** A list definition with the same id for its sequence and its use. */
export function list(id: number, ...depths: readonly Depth[]): string {
  return `${abstract(id, ...depths)}${use(id, id)}`
}

export function abstract(id: number, ...depths: readonly Depth[]): string {
  const xml = depths.map(
    ({ format, pattern, more = '' }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum>`
}

export function use(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
}

export async function read(file: Uint8Array): Promise<WordDocument> {
  const document = await readWord(file)
  if (!document.ok) throw new Error(document.refusal.code)
  return document.value
}

/** The lines of a view, with their labels and their styles as asterisks. */
export async function shown(file: Uint8Array, view: ReviewView = 'accepted'): Promise<readonly string[]> {
  const lines = linesIn(await read(file), view)
  return lines.map(({ label, text }) => (label === null ? stars(text) : `${label} ${stars(text)}`))
}
