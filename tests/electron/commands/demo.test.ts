import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scriptShape } from '../../../electron/commands/script.ts'
import { openMeetingFile } from '../../../electron/core/meeting-file.ts'
import { conclusionBlocks } from '../../../shared/meeting/conclusion.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { freshFolder } from '../core/folder.ts'
import { readBack, textOf } from '../core/paper/read-back.ts'
import { type Run, runCommand } from './running.ts'

/** A folder beside the project that may be absent. */
const REAL_DRAFT = fileURLToPath(new URL('../../../../shared/samples/du-thao-ket-luan.txt', import.meta.url))
const script = scriptShape.parse(
  JSON.parse(readFileSync(new URL('../../../resources/samples/kich-ban-mau.json', import.meta.url), 'utf8')),
)

/** A busy machine may take this long to start a process, in milliseconds. */
const SLOW = 60_000

const drafts: { readonly name: string; readonly given: readonly string[] }[] = [
  { name: 'the sample that the app ships', given: [] },
]
if (existsSync(REAL_DRAFT)) drafts.push({ name: 'a draft of its own', given: ['--draft', REAL_DRAFT] })
else console.warn(`${REAL_DRAFT} is absent: the demonstration is checked on the shipped sample alone.`)

describe.each(drafts)('The demonstration on $name', ({ given }) => {
  const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let run: Run
  let meeting: OpenedMeeting
  let conclusion: string
  let minutes: string

  beforeAll(async () => {
    run = await runCommand('demo', [...given, '--out', folder])
    meeting = meetingIn(folder)
    conclusion = await wordsOf(folder, '45-')
    minutes = await wordsOf(folder, '12-')
  }, SLOW)

  test('ends well and says each step on a line', () => {
    expect(run).toMatchObject({ code: 0, complained: '' })
    expect(run.said).toContain('12 ý kiến; 10 đề nghị sửa đổi, thông qua 6.')
    expect(run.said).toContain('45-KL-ĐU Kết luận.pdf')
    expect(run.said).toContain('12-BB-ĐU Biên bản.pdf')
  })

  test('leaves the meeting and the two papers, and nothing half-written', () => {
    expect(readdirSync(folder).map((name) => name.replace(/^.*\./, '.'))).toEqual(['.pdf', '.nghisu', '.pdf'])
  })

  test('seals the meeting with six agreed amendments of ten', () => {
    expect(meeting.status).toBe('sealed')
    const outcomes = meeting.amendments.map(({ status }) => status.kind)
    expect(outcomes).toHaveLength(10)
    expect(outcomes.filter((kind) => kind === 'agreed')).toHaveLength(6)
  })

  test('prints every paragraph that stands in the conclusion', () => {
    const blocks = conclusionBlocks(meeting).filter(({ kind }) => kind === 'item' || kind === 'paragraph')
    expect(blocks.length).toBeGreaterThan(20)
    for (const { text } of blocks) expect(conclusion).toContain(letters(plain(text)))
  })

  test('prints the headings in the conclusion, whatever their capitals', () => {
    const headings = conclusionBlocks(meeting).filter(({ kind }) => kind === 'heading')
    expect(headings.length).toBeGreaterThan(3)
    const all = conclusion.toLowerCase()
    for (const { text } of headings) expect(all).toContain(letters(plain(text)).toLowerCase())
  })

  test('prints each comment with its delegate in the minutes', () => {
    expect(meeting.comments).toHaveLength(script.comments.length)
    for (const { words, delegateId } of meeting.comments) {
      expect(minutes).toContain(letters(words))
      const delegate = meeting.roster.find(({ id }) => id === delegateId)
      expect(minutes).toContain(letters(delegate?.name ?? 'nobody'))
    }
  })

  test('prints the reasons of rejected amendments and of absence in the minutes', () => {
    const reasons = [...script.amendments, ...script.absent, ...script.leaving].flatMap(
      ({ reason }) => reason ?? [],
    )
    expect(reasons.length).toBeGreaterThan(3)
    for (const reason of reasons) expect(minutes).toContain(letters(reason).replace(/\.$/, ''))
  })

  test('prints the agenda, who had the floor, and the figures of each vote in the minutes', () => {
    for (const { title } of script.agenda) expect(minutes).toContain(letters(title))
    expect(meeting.turns).toHaveLength(script.comments.length)
    expect(minutes.split('phátbiểutừ').length - 1).toBe(meeting.turns.length)
    expect(meeting.votes).toHaveLength(
      script.votes.length + script.amendments.filter(({ vote }) => vote !== undefined).length,
    )
    for (const { status } of meeting.votes) {
      if (status.kind !== 'counted') throw new Error('the script counts every vote')
      const [inFavour] = status.result.counts
      expect(minutes).toContain(letters(`${inFavour}/${status.result.base} đồng chí tán thành`))
    }
    expect(meeting.adoptions.map(({ blockId }) => blockId === null)).toEqual([false, false, true])
  })
})

test('The same draft comes to the same papers', async () => {
  const [one, other] = [freshFolder(), freshFolder()]
  for (const folder of [one, other]) await runCommand('demo', ['--out', folder])
  for (const beginning of ['45-', '12-']) {
    expect(paperIn(one, beginning).equals(paperIn(other, beginning))).toBe(true)
  }
})

test('A draft that is too short is refused with what it needs', async () => {
  const folder = freshFolder()
  const draft = join(folder, 'ngan.txt')
  writeFileSync(draft, 'KẾT LUẬN\n\n1. Một nhiệm vụ.\n')
  const run = await runCommand('demo', ['--draft', draft, '--out', join(folder, 'out')])
  expect(run.code).toBe(1)
  expect(run.complained).toContain('cần ít nhất 18 đoạn')
})

test('A draft that is not there, or no folder to write to, is said', async () => {
  const missing = await runCommand('demo', ['--draft', '/khong-co.txt', '--out', freshFolder()])
  expect(missing).toMatchObject({ code: 1, said: '' })
  expect(missing.complained).toContain('Không tìm thấy “/khong-co.txt”')
  const lost = await runCommand('demo', [], 'en_GB.UTF-8')
  expect(lost).toMatchObject({ code: 2, said: '' })
  expect(lost.complained).toContain('Usage: npm run demo')
})

/** The name that a folder's listing has for what begins so. */
function nameIn(folder: string, fits: (name: string) => boolean): string {
  const name = readdirSync(folder).find(fits)
  if (name === undefined) throw new Error(`not in ${folder}`)
  return join(folder, name)
}

function paperIn(folder: string, beginning: string): Buffer {
  return readFileSync(nameIn(folder, (name) => name.startsWith(beginning)))
}

async function wordsOf(folder: string, beginning: string): Promise<string> {
  const { pages, ...rest } = await readBack(paperIn(folder, beginning))
  const withoutNumbers = pages.map((page, index) => ({
    ...page,
    runs: page.runs.filter(({ text }) => text.trim() !== String(index + 1)),
  }))
  return letters(textOf({ ...rest, pages: withoutNumbers }))
}

/** Words without spaces: where a line breaks, a paper's text has one or none. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

function meetingIn(folder: string): OpenedMeeting {
  const opened = openMeetingFile(nameIn(folder, (name) => name.endsWith('.nghisu')))
  if (!opened.ok) throw new Error(opened.refusal.code)
  const { meeting } = opened.value.contents.history
  opened.value.close()
  if (meeting.status === 'unopened') throw new Error('an open file holds an opened meeting')
  return meeting
}
