import { paint } from '../../electron/core/paper/paint.ts'
import { PaperDocument } from '../../electron/core/paper/paper-document.ts'
import { PROFILES } from '../../electron/core/paper/profiles.ts'
import { TypeCase } from '../../electron/core/paper/type-case.ts'
import type { Block } from '../../shared/draft/block.ts'
import { readDraft } from '../../shared/draft/reader.ts'
import { conclusionPaper } from '../../shared/report/conclusion.ts'
import { layout } from '../../shared/report/layout.ts'
import { plain } from '../../shared/text/tidy.ts'
import { sealed, undiscussed } from '../shared/report/sample-meeting.ts'
import { draftText } from './draft.ts'

const PAGES = 300

/** Sets and paints a conclusion of about 300 pages and says how fast, a line a figure. */
export async function benchPapers(): Promise<readonly string[]> {
  const once = readDraft(draftText()).blocks
  const { pages: few } = await timed(once)
  const draft = repeated(once, Math.max(1, Math.round(PAGES / Math.max(1, few - 1))))
  const words = draft.reduce((sum, { text }) => sum + plain(text).split(/\s+/).length, 0)
  const { pages, placing, painting, all, bytes } = await timed(draft)
  const rate = (count: number) => Math.round(count / (all / 1000)).toLocaleString('en')
  return [
    `conclusion of ${pages} pages, ${words.toLocaleString('en')} words: ${all.toFixed(0)} ms, ${rate(pages)} pages/s, ${rate(words)} words/s`,
    `  placing ${placing.toFixed(0)} ms, painting ${painting.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
  ]
}

/** The body so many times over, with ids of its own each time. */
export function repeated(blocks: readonly Block[], times: number): readonly Block[] {
  const isBody = ({ kind }: Block) => kind === 'heading' || kind === 'item' || kind === 'paragraph'
  const copies = Array.from({ length: times }, (_, i) =>
    blocks.filter(isBody).map((block) => ({ ...block, id: `${block.id}/${i}` })),
  )
  const [body, frame] = [copies.flat(), blocks.filter((block) => !isBody(block))]
  return [...frame, ...body]
}

async function timed(draft: readonly Block[]) {
  const start = performance.now()
  const paper = conclusionPaper(sealed({ draft, document: undiscussed(draft) }), PROFILES.party)
  const document = new PaperDocument({ ...paper, date: new Date(0) })
  const types = new TypeCase(document)
  const pages = layout(paper, PROFILES.party, types)
  const placed = performance.now()
  paint(pages, document, types)
  document.end()
  let bytes = 0
  for await (const chunk of document) bytes += chunk.length
  const end = performance.now()
  return { pages: pages.length, placing: placed - start, painting: end - placed, all: end - start, bytes }
}

if (import.meta.main) for (const line of await benchPapers()) console.log(line)
