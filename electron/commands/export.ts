import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Channel } from '../../shared/channel.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { isTaken } from '../core/connection.ts'
import { phrases, terminalLanguage } from '../core/hosting/phrases.ts'
import { logPath } from '../core/image.ts'
import { attempt } from '../core/trouble.ts'
import { type ExportOptions, exportOptions } from './output-options.ts'
import { writePapers } from './papers.ts'
import { troubleWords } from './trouble-words.ts'
import { withChannel } from './with-channel.ts'

/**
 * `npm run export -- MEETING --out DIR [--all]`: both papers of a meeting's file, or everything that goes out of it,
 * without a window.
 */
const language = terminalLanguage(process.env)
const say = phrases(language)

const options = exportOptions(process.argv.slice(2), process.cwd())
if (options.ok) process.exitCode = await run(options.value)
else {
  console.error(say('exportUsage', { reason: options.refusal }))
  process.exitCode = 2
}

async function run(chosen: ExportOptions): Promise<number> {
  const exported = await exportPapers(chosen)
  if (!exported.ok) {
    console.error(words(exported.refusal, chosen.meeting))
    return 1
  }
  for (const line of exported.value) console.log(line)
  return 0
}

/** The part saved out of a damaged file goes with the copy, so only the app can bring it back. */
function words(trouble: Trouble, path: string): string {
  return trouble.code === 'damaged' ? say('exportDamaged', { path }) : troubleWords(language, trouble)
}

/** What was written, in words. */
async function written(
  channel: Channel,
  { out, all }: ExportOptions,
): Promise<Result<readonly string[], Trouble>> {
  if (all) {
    const kept = await channel.ask('keepDossier', { folder: out })
    if (!kept.ok) return kept
    const { path, fileNames } = kept.value
    return accepted([say('dossierWritten', { path, files: String(fileNames.length) }), ...fileNames])
  }
  const papers = await writePapers(channel, out)
  if (!papers.ok) return papers
  return accepted(
    papers.value.map(({ path, pages, replaced }) =>
      say(replaced ? 'paperReplaced' : 'paperWritten', { path, pages: String(pages) }),
    ),
  )
}

function exportPapers(chosen: ExportOptions): Promise<Result<readonly string[], Trouble>> {
  const { meeting } = chosen
  const desk = { folder: null, clock: () => new Date(), newId: randomUUID }
  return withChannel(desk, async ({ channel, privateFolder }) => {
    const copy = attempt(meeting, () => copyOf(realpathSync(meeting), privateFolder))
    if (!copy.ok) return copy
    if (copy.value === null) return refused({ code: 'open-elsewhere', path: meeting })
    const opened = await channel.ask('openMeeting', { path: copy.value })
    if (!opened.ok) {
      const { refusal } = opened
      return refused('path' in refusal ? { ...refusal, path: meeting } : refusal)
    }
    return written(channel, chosen)
  })
}

/**
 * A copy of a meeting's file with the log beside it, as opening the file itself folds the log in and so changes
 * it. Null while another process has the file: what is being written then could be copied in halves.
 */
function copyOf(path: string, folder: string): string | null {
  if (isTaken(path)) return null
  const copy = join(folder, basename(path))
  // Not copied with its permissions: a file that may only be read can be exported too.
  writeFileSync(copy, readFileSync(path))
  if (existsSync(logPath(path))) writeFileSync(logPath(copy), readFileSync(logPath(path)))
  return copy
}
