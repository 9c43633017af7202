import { cpus } from 'node:os'
import { HOSTS, make, WINDOWS } from '../../electron/commands/building.ts'
import { lexicon } from '../../electron/core/lexicon.ts'
import type { Block } from '../../shared/draft/block.ts'
import { proofread } from '../../shared/draft/proofreading/proofread.ts'
import { readDraft } from '../../shared/draft/reader.ts'
import { root } from '../tool.ts'
import { benchBeside } from './beside.ts'
import { benchColdStart } from './cold-start.ts'
import { benchDay } from './day.ts'
import { draftName, draftText } from './draft.ts'
import { type Figure, figure, ratio, shown, times } from './figures.ts'
import { benchHall } from './hall.ts'
import { firstFacts } from './log.ts'
import { benchMeeting } from './meeting.ts'
import { benchPaper, repeated } from './papers.ts'
import { benchRedline } from './wording.ts'

/**
 * `npm run bench`: how long things take on this machine, on the draft and on the same draft many times over, and
 * how many times as long. Figures to read, nothing is asserted. The table is Markdown, for `docs/figures.md`.
 */
const COPIES = 37

for (const building of [WINDOWS, HOSTS]) {
  const trouble = make(root, building)
  if (trouble !== null) throw new Error(trouble)
}

const text = draftText()
const once = readDraft(text).blocks
const small = await measured(text, once, 16_000)
const large = await measured(text.repeat(COPIES), repeated(once, COPIES), 160_000)

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
console.log('Median and, in brackets, fastest and slowest; ratio of the fastest.\n')
row(['', `${draftName}, ${small.size}`, `${COPIES} times, ${large.size}`, 'ratio'])
row(['---', '---:', '---:', '---:'])
for (const one of small.figures) {
  const other = large.figures.find(({ name }) => name === one.name)
  if (other !== undefined) row([one.name, shown(one), shown(other), ratio(other, one)])
}
const start = await benchColdStart()
row([start.name, shown(start), '', ''])

async function measured(
  text: string,
  blocks: readonly Block[],
  redlined: number,
): Promise<{ readonly size: string; readonly figures: readonly Figure[] }> {
  const paper = await benchPaper(blocks)
  const size = `${paper.pages} pages, ${paper.words.toLocaleString('en')} words`
  const figures = [
    figure('draft read from text', await times(5, () => readDraft(text))),
    figure('draft proofread', await times(3, () => proofread(blocks, lexicon()))),
    ...(await benchMeeting(blocks)),
    ...paper.figures,
    ...(await benchBeside(blocks)),
    ...(await benchRedline(redlined)),
    ...(await benchHall(firstFacts(blocks))),
    ...(await benchDay(blocks)),
  ]
  return { size, figures }
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
