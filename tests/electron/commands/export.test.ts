import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportOptions } from '../../../electron/commands/output-options.ts'
import { openMeetingFile } from '../../../electron/core/meeting-file.ts'
import { freshFolder } from '../core/folder.ts'
import { runCommand } from './running.ts'

const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
/** A busy machine may take this long to start a process, in milliseconds. */
const SLOW = 60_000

let meeting = ''
let papers: readonly string[] = []

beforeAll(async () => {
  await runCommand('demo', ['--out', folder])
  const names = readdirSync(folder).sort()
  meeting = join(folder, names.find((name) => name.endsWith('.nghisu')) ?? '')
  papers = names.filter((name) => name.endsWith('.pdf'))
}, SLOW)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('A sealed meeting gives its sealed papers byte for byte, and its file stays as it was', async () => {
  const before = readFileSync(meeting)
  const out = join(freshFolder(), 'van-ban')
  const run = await runCommand('export', [meeting, '--out', out])
  expect(run).toMatchObject({ code: 0, complained: '' })
  expect(readdirSync(out).sort()).toEqual(papers)
  for (const name of papers) {
    expect(run.said).toContain(join(out, name))
    expect(readFileSync(join(out, name)).equals(readFileSync(join(folder, name)))).toBe(true)
  }
  expect(readFileSync(meeting).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => !papers.includes(name))).toHaveLength(1)
})

test('Earlier papers of the same names are replaced, which is said; other files stay', async () => {
  const out = freshFolder()
  writeFileSync(join(out, 'khac.pdf'), 'khác')
  for (const name of papers) writeFileSync(join(out, name), 'cũ')
  const run = await runCommand('export', [meeting, '--out', out])
  expect(run.said.match(/thay bản cùng tên/g)).toHaveLength(2)
  expect(readFileSync(join(out, 'khac.pdf'), 'utf8')).toBe('khác')
  for (const name of papers) expect(readFileSync(join(out, name), 'latin1')).toMatch(/^%PDF/)
})

test('Everything of a meeting is written into a folder of its own, the sealed papers byte for byte', async () => {
  const out = freshFolder()
  const run = await runCommand('export', [meeting, '--out', out, '--all'])
  expect(run).toMatchObject({ code: 0, complained: '' })
  const [dossier = ''] = readdirSync(out)
  expect(dossier).toMatch(/^Hồ sơ Hội nghị/)
  const names = readdirSync(join(out, dossier))
  for (const name of papers) {
    expect(readFileSync(join(out, dossier, name)).equals(readFileSync(join(folder, name)))).toBe(true)
  }
  const count = (ending: string) => names.filter((name) => name.endsWith(ending)).length
  // Two papers and five tables; two papers, the compared draft and the opinions; the opinions.
  expect([count('.pdf'), count('.docx'), count('.xlsx')]).toEqual([7, 4, 1])
  for (const name of names) expect(run.said).toContain(name)
})

test('A file that may only be read is exported too', async () => {
  const kept = join(freshFolder(), 'luu-tru')
  mkdirSync(kept)
  const copy = join(kept, 'hoi-nghi.nghisu')
  writeFileSync(copy, readFileSync(meeting))
  chmodSync(copy, 0o444)
  expect((await runCommand('export', [copy, '--out', freshFolder()])).code).toBe(0)
})

test('A meeting that is open elsewhere is refused and nothing is written', async () => {
  const opened = openMeetingFile(meeting)
  const out = join(freshFolder(), 'van-ban')
  const run = await runCommand('export', [meeting, '--out', out])
  if (opened.ok) opened.value.close()
  expect(run).toMatchObject({ code: 1, said: '' })
  expect(run.complained).toContain('đang được mở')
  expect(readdirSync(join(out, '..'))).toEqual([])
})

test('A file that is missing, damaged or no meeting is said, and stays as it is', async () => {
  const out = join(freshFolder(), 'van-ban')
  const broken = join(freshFolder(), 'hong.nghisu')
  const bytes = readFileSync(meeting).fill(0x5a, 20_000, 60_000)
  writeFileSync(broken, bytes)
  const cases = [
    ['/khong-co.nghisu', 'Không tìm thấy “/khong-co.nghisu”'],
    [join(folder, papers[0] ?? ''), 'không phải tệp hội nghị'],
    [broken, `Tệp hội nghị “${broken}” bị hỏng`],
  ] as const
  for (const [path, words] of cases) {
    const run = await runCommand('export', [path, '--out', out])
    expect(run).toMatchObject({ code: 1, said: '' })
    expect(run.complained).toContain(words)
  }
  expect(readFileSync(broken).equals(bytes)).toBe(true)
})

test('A folder that cannot be made is said, in English where the terminal is', async () => {
  const taken = join(freshFolder(), 'tep')
  writeFileSync(taken, '')
  const run = await runCommand('export', [meeting, '--out', taken], 'en_GB.UTF-8')
  expect(run).toMatchObject({ code: 1, said: '' })
  expect(run.complained).toContain(`There is already a file`)
})

test.each([
  [[], 'MEETING'],
  [['a.nghisu'], '--out'],
  [['a.nghisu', 'b.nghisu', '--out', 'x'], 'b.nghisu'],
])('The words %j are not understood because of %s', (words, reason) => {
  expect(exportOptions(words, '/here')).toEqual({ ok: false, refusal: reason })
})

test('Paths are taken from where the command is given', () => {
  expect(exportOptions(['a.nghisu', '--out', 'x'], '/here')).toEqual({
    ok: true,
    value: { meeting: '/here/a.nghisu', out: '/here/x', all: false },
  })
})
