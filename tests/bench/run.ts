import { cpus } from 'node:os'
import { build, HOSTS, isStale, WINDOWS } from '../../electron/commands/building.ts'
import { readDraft } from '../../shared/draft/reader.ts'
import { root } from '../tool.ts'
import { benchColdStart } from './cold-start.ts'
import { draftName, draftText } from './draft.ts'
import { line, times } from './figures.ts'
import { benchHall } from './hall.ts'
import { benchMeeting } from './meeting.ts'
import { benchPapers, repeated } from './papers.ts'
import { benchRedline } from './wording.ts'

/** `npm run bench`: how long things take on this machine. Figures to read, nothing is asserted. */
const COPIES = 37

for (const building of [WINDOWS, HOSTS]) {
  const trouble = isStale(root, building) ? build(root, building) : null
  if (trouble !== null) throw new Error(trouble)
}

const text = draftText()
const long = text.repeat(COPIES)
const once = readDraft(text).blocks
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)

title(draftName)
say([line('import', await times(9, () => readDraft(text)))])
say(await benchMeeting(once))
say(await benchRedline(16_000))
say(await benchHall(once))

title(`the same draft ${COPIES} times, about 300 pages`)
say([line('import', await times(3, () => readDraft(long)))])
say(await benchMeeting(repeated(once, COPIES)))
say(await benchRedline(160_000))
say(await benchHall(repeated(once, COPIES)))

title('the app')
say(await benchPapers())
say(await benchColdStart())

function title(words: string): void {
  console.log(`\n${words}`)
}

function say(lines: readonly string[]): void {
  for (const words of lines) console.log(`  ${words}`)
}
