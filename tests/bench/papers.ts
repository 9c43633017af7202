import { paint } from '../../electron/core/paper/paint.ts'
import { PaperDocument } from '../../electron/core/paper/paper-document.ts'
import { PROFILES } from '../../electron/core/paper/profiles.ts'
import { TypeCase } from '../../electron/core/paper/type-case.ts'
import type { Block } from '../../shared/draft/block.ts'
import { conclusionPaper } from '../../shared/report/conclusion.ts'
import { layout } from '../../shared/report/layout.ts'
import { plain } from '../../shared/text/tidy.ts'
import { sealed, undiscussed } from '../shared/report/sample-meeting.ts'
import { type Figure, figure } from './figures.ts'

const RUNS = 6

/** Sets and paints the conclusion of a draft without a meeting around it: what the papers themselves cost. */
export async function benchPaper(blocks: readonly Block[]): Promise<{
  readonly pages: number
  readonly words: number
  readonly figures: readonly Figure[]
}> {
  const runs: Awaited<ReturnType<typeof timed>>[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await timed(blocks))
  const [placing, painting] = [runs.map((run) => run.placing), runs.map((run) => run.painting)]
  return {
    pages: runs[0]?.pages ?? 0,
    words: blocks.reduce((sum, { text }) => sum + plain(text).split(/\s+/).length, 0),
    figures: [
      figure('the conclusion’s words placed', placing.slice(1)),
      figure('the conclusion’s pages painted', painting.slice(1)),
    ],
  }
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
  const document = new PaperDocument({ ...paper, date: new Date(0), seal: null })
  const types = new TypeCase(document)
  const pages = layout(paper, PROFILES.party, types)
  const placed = performance.now()
  paint(pages, document, types)
  document.end()
  for await (const _chunk of document);
  return { pages: pages.length, placing: placed - start, painting: performance.now() - placed }
}
