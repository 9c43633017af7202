import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Channel, NewMeeting } from '../../shared/channel.ts'
import type { Refusal } from '../../shared/meeting/refusal.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { phrases, terminalLanguage } from '../core/hosting/phrases.ts'
import { resourcePath } from '../core/resources.ts'
import { sampleMeeting } from '../core/sample.ts'
import { attempt } from '../core/trouble.ts'
import { holdConference, type Stopped, sealConference } from './conference.ts'
import { type DemoOptions, demoOptions } from './output-options.ts'
import { writePapers } from './papers.ts'
import { scriptShape } from './script.ts'
import { sealingOf } from './scripted-sealing.ts'
import { troubleWords } from './trouble-words.ts'
import { withChannel } from './with-channel.ts'

/**
 * `npm run demo -- [--draft FILE] --out DIR`: a whole conference by a script, from the draft to both papers,
 * over the channel that the windows use. The same draft comes to the same papers on every run.
 */
const language = terminalLanguage(process.env)
const say = phrases(language)
const script = scriptShape.parse(
  JSON.parse(readFileSync(resourcePath('samples', 'kich-ban-mau.json'), 'utf8')),
)
const sample = sampleMeeting()

/** The sample's office is in Vietnam: wherever this runs, the log's times are those of its clock on the wall. */
process.env['TZ'] = 'Asia/Ho_Chi_Minh'

const options = demoOptions(process.argv.slice(2), process.cwd())
if (options.ok) process.exitCode = await run(options.value)
else {
  console.error(say('demoUsage', { reason: options.refusal }))
  process.exitCode = 2
}

async function run({ draft, out }: DemoOptions): Promise<number> {
  const desk = { folder: out, clock: minuteByMinute(startOf(sample)), newId: counted() }
  const done = await withChannel(desk, ({ channel }) => demonstrate(channel, draft, out))
  if (done.ok) return 0
  console.error(words(done.refusal))
  return 1
}

async function demonstrate(
  channel: Channel,
  draft: string | null,
  out: string,
): Promise<Result<null, Stopped>> {
  const start = await startFrom(channel, draft)
  if (!start.ok) return stopped(start.refusal)
  const created = await channel.ask('createMeeting', start.value)
  if (!created.ok) return stopped(created.refusal)
  const { path } = created.value
  console.log(say('demoCreated', { path, delegates: String(start.value.delegates.length) }))

  const held = await holdConference(channel, created.value, script)
  if (!held.ok) return held
  const { comments, amendments } = script
  const agreed = amendments.filter(({ outcome }) => outcome === 'agreed')
  console.log(
    say('demoHeld', {
      comments: String(comments.length),
      amendments: String(amendments.length),
      agreed: String(agreed.length),
    }),
  )

  const sealing = sealingOf(script.sealing, sample.about, startOf(sample))
  const sealed = await sealConference(channel, sealing)
  if (!sealed.ok) return sealed
  console.log(say('demoSealed', { conclusion: sealing.conclusionNumber, minutes: sealing.minutesNumber }))

  const papers = await writePapers(channel, out)
  if (!papers.ok) return stopped(papers.refusal)
  for (const { path, pages, replaced } of papers.value) {
    console.log(say(replaced ? 'paperReplaced' : 'paperWritten', { path, pages: String(pages) }))
  }
  return accepted(null)
}

/** The sample's meeting and roster, with the draft given or its own. */
async function startFrom(channel: Channel, draft: string | null): Promise<Result<NewMeeting, Trouble>> {
  if (draft === null) {
    console.log(say('demoDraft', { source: sample.source, blocks: String(sample.blocks.length) }))
    return accepted(sample)
  }
  const source = basename(draft)
  const file = attempt(draft, () => readFileSync(draft))
  if (!file.ok) return file
  const read = await channel.ask('readDraft', { name: source, base64: file.value.toString('base64') })
  if (!read.ok) return read
  const { blocks, doubts } = read.value.reading
  console.log(say('demoDraft', { source, blocks: String(blocks.length) }))
  if (doubts.length > 0) console.log(say('demoDoubts', { doubts: String(doubts.length) }))
  return accepted({ ...sample, source, blocks })
}

function stopped(refusal: Refusal | Trouble): Result<never, Stopped> {
  return refused({ kind: 'refused', refusal })
}

function words(why: Stopped): string {
  switch (why.kind) {
    case 'refused':
      return troubleWords(language, why.refusal)
    case 'too-few-paragraphs':
      return say('demoTooFewParagraphs', { needed: String(why.needed) })
    case 'too-few-delegates':
      return say('demoTooFewDelegates', { needed: String(why.needed) })
    case 'too-few-parts':
      return say('demoTooFewParts', { needed: String(why.needed) })
  }
}

function startOf({ about }: NewMeeting): string {
  if (about.startsAt === null) throw new Error('the sample says when its meeting begins')
  return about.startsAt
}

/** A clock that is a minute later each time it is read, from the meeting's beginning on. */
function minuteByMinute(start: string): () => Date {
  let time = Date.parse(start)
  return () => {
    time += 60_000
    return new Date(time)
  }
}

function counted(): () => string {
  let last = 0
  return () => {
    last += 1
    return `demo-${last}`
  }
}
