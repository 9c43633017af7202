import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyOptions } from '../../../electron/commands/output-options.ts'
import { imageOf } from '../../../electron/core/image.ts'
import { createMeetingFile } from '../../../electron/core/new-file.ts'
import { signPaper } from '../../../electron/core/signing/sign-paper.ts'
import { verifyMeeting, verifyPaper } from '../../../electron/core/verification.ts'
import { freshFolder } from '../core/folder.ts'
import { given } from '../core/given.ts'
import { contentsOf, factsWithComments } from '../core/meeting.ts'
import { PASSWORD, pkcs12File } from '../core/signing/pkcs12.ts'
import { runCommand } from './running.ts'

/** A busy machine may take this long to start a process, in milliseconds. */
const SLOW = 60_000

const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
let meeting = ''
let conclusion = ''

beforeAll(async () => {
  await runCommand('demo', ['--out', folder])
  const pathOf = (ending: string) =>
    join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '')
  meeting = pathOf('.nghisu')
  conclusion = pathOf('Kết luận.pdf')
}, SLOW)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A meeting of which nothing is sealed. */
function unsealed(): string {
  return given(createMeetingFile(freshFolder(), 'a.nghisu', contentsOf(factsWithComments(2))))
}

/** A file with one byte of it another. */
function altered(path: string, at: number): string {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  const copy = join(freshFolder(), 'khac')
  writeFileSync(copy, bytes)
  return copy
}

describe('a meeting file', () => {
  test('is whole, with the papers sealed in it', async () => {
    const run = await runCommand('verify', [meeting])
    expect(run).toMatchObject({ code: 0, complained: '' })
    expect(run.said).toContain('45-KL-ĐU Kết luận.pdf')
  })

  test('is told from one of which a letter is another, and from what is none', async () => {
    const at = readFileSync(meeting).indexOf('CommentCaptured')
    expect((await runCommand('verify', [altered(meeting, at)])).code).toBe(1)
    const other = join(freshFolder(), 'a.txt')
    writeFileSync(other, 'Nghị Sự')
    expect((await runCommand('verify', [other])).code).toBe(1)
  })

  test('says that it is not signed off', () =>
    expect(verifyMeeting(imageOf(unsealed()))).toMatchObject({ kind: 'whole', papers: null }))
})

describe('a sealed paper', () => {
  test('is just as it was sealed in its meeting', async () => {
    const run = await runCommand('verify', [conclusion, meeting])
    expect(run).toMatchObject({ code: 0, complained: '' })
  })

  test('says which seal it bears when there is no meeting to hold it against', async () => {
    const verdict = await verifyPaper(readFileSync(conclusion), null)
    const held = verifyMeeting(imageOf(meeting))
    expect(verdict).toEqual({
      kind: 'sealed',
      seal: 'lastHash' in held ? held.lastHash : null,
      signatures: [],
    })
  })

  test('is told from an altered one, and from that of another meeting', async () => {
    const bytes = readFileSync(altered(conclusion, 4000))
    expect(await verifyPaper(bytes, imageOf(meeting))).toMatchObject({ kind: 'altered' })
    expect(await verifyPaper(readFileSync(conclusion), imageOf(unsealed()))).toEqual({
      kind: 'other-meeting',
    })
  })

  test('is told from one that bears no seal', async () =>
    expect(await verifyPaper(Buffer.from('%PDF-1.7'), null)).toEqual({ kind: 'not-sealed' }))
})

describe('a signed paper', () => {
  const signed = async (): Promise<string> => {
    const file = await pkcs12File({ name: 'Nguyễn Văn Đức' })
    const options = { now: new Date(), spaces: [] }
    const path = join(freshFolder(), 'a.pdf')
    writeFileSync(path, given(await signPaper(readFileSync(conclusion), file, PASSWORD, options)))
    return path
  }

  test('is whole, by whom it was signed, and of which meeting', async () => {
    const run = await runCommand('verify', [await signed(), meeting])
    expect(run).toMatchObject({ code: 0, complained: '' })
    expect(run.said).toContain('Chữ ký số còn đúng: Nguyễn Văn Đức, Đảng ủy phường Tân Hòa')
    expect(run.said).toContain('45-KL-ĐU Kết luận.pdf')
  })

  test('is told where a byte of it is another, before the signature or in it', async () => {
    const path = await signed()
    const moment = readFileSync(path).lastIndexOf('/M (D:2') + '/M (D:202'.length
    for (const at of [4000, moment]) {
      const run = await runCommand('verify', [altered(path, at), meeting])
      expect(run.code).toBe(1)
      expect(run.complained).toContain('đã bị thay đổi')
    }
  })
})

test('A command that is not understood says how it is used', async () => {
  expect(verifyOptions([], '/')).toEqual({ ok: false, refusal: 'FILE' })
  expect(verifyOptions(['a', 'b', 'c'], '/')).toEqual({ ok: false, refusal: 'c' })
  expect(verifyOptions(['a'], '/tmp')).toEqual({ ok: true, value: { file: '/tmp/a', meeting: null } })
})
