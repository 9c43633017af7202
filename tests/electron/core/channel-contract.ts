import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type AskName, asks, type Channel, type News, type Replies } from '../../../shared/channel.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { replay } from '../../../shared/meeting/history.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { ABOUT, BLOCKS, DELEGATES, meetingOf, SEALING } from './meeting.ts'

/** A channel with nothing opened yet, on folders of its own. `close` ends whatever carries it. */
export interface OpenChannel {
  readonly channel: Channel
  close(): Promise<void>
}

const NEW_MEETING = {
  about: ABOUT,
  profile: 'party' as const,
  delegates: DELEGATES.map(({ id: _, ...delegate }) => delegate),
  source: 'du-thao.txt',
  blocks: BLOCKS,
}

const FILE_NAME = '2026-11-24 Hội nghị Đảng ủy phường Tân Hòa lần thứ 13.nghisu'
const NO_MEETING = { ok: false, refusal: { code: 'no-meeting-open' } }
const NO_REQUEST = { ok: false, refusal: { code: 'bad-request' } }

/** How long news may take to come through the slowest channel, in milliseconds. */
const PATIENCE = 5000

/** What a window may count on, whichever channel carries it: run over every one of them. */
export function channelContract(name: string, open: () => Promise<OpenChannel>): void {
  const opened = async () => {
    const { channel, close } = await open()
    onTestFinished(close)
    return channel
  }

  describe(`the channel ${name}`, () => {
    describe('before a meeting is open', () => {
      it('greets with the version, the host, the preferences and the folder', async () => {
        const greeting = given(await (await opened()).ask('greet', {}))
        expect(greeting).toMatchObject({
          preferences: { language: 'vi', theme: 'system', lastAbout: null },
          meeting: null,
        })
        expect(greeting.version).toMatch(/^\d+\.\d+\.\d+/)
        expect(['desktop', 'web']).toContain(greeting.host)
        expect(greeting.folder).not.toBe('')
      })

      it('lists no meetings', async () => {
        expect(await (await opened()).ask('recentMeetings', {})).toEqual({ ok: true, value: [] })
      })

      it('refuses what needs a meeting', async () => {
        const channel = await opened()
        expect(await channel.ask('dispatch', { command: comment('x', 'd1') })).toEqual(NO_MEETING)
        expect(await channel.ask('factsSince', { seq: 0 })).toEqual(NO_MEETING)
        expect(await channel.ask('setStage', { stage: OPENING_STAGE })).toEqual(NO_MEETING)
        expect(await channel.ask('keepScratch', { key: 'a', value: 'b' })).toEqual(NO_MEETING)
        expect(await channel.ask('paper', { kind: 'minutes' })).toEqual(NO_MEETING)
        expect(await channel.ask('minutes', {})).toEqual(NO_MEETING)
        expect(await channel.ask('signatures', { kind: 'minutes' })).toEqual(NO_MEETING)
        expect(await channel.ask('paperToSign', { kind: 'minutes' })).toEqual(NO_MEETING)
        expect(await channel.ask('dossier', {})).toEqual(NO_MEETING)
        expect(await channel.ask('keepDossier', { folder: freshFolder() })).toEqual(NO_MEETING)
        expect(await channel.ask('closeMeeting', {})).toEqual({ ok: true, value: null })
      })

      it('reads the tables of a file, and keeps rosters for the next meeting', async () => {
        const channel = await opened()
        const table = given(
          await channel.ask('readTable', { base64: base64('Họ và tên;Chức vụ\nLê Thị Mai;Bí thư') }),
        )
        expect(table.sheets[0]?.rows[1]).toEqual(['Lê Thị Mai', 'Bí thư'])
        const template = { name: ABOUT.body, delegates: NEW_MEETING.delegates }
        expect(await channel.ask('keepRosterTemplate', template)).toEqual({ ok: true, value: null })
        expect(await channel.ask('rosterTemplates', {})).toEqual({ ok: true, value: [template] })
        expect(await channel.ask('removeRosterTemplate', { name: ABOUT.body })).toEqual({
          ok: true,
          value: null,
        })
        expect(await channel.ask('rosterTemplates', {})).toEqual({ ok: true, value: [] })
      })

      it('reads a draft from a file’s bytes', async () => {
        const channel = await opened()
        const { reading } = given(
          await channel.ask('readDraft', {
            name: 'a.txt',
            base64: base64('KẾT LUẬN\n\nI. Đánh giá\n\nTốt.'),
          }),
        )
        expect(reading.blocks.length).toBeGreaterThan(0)
        expect(JSON.stringify(reading.blocks)).toContain('Đánh giá')
      })

      it.each([
        ['empty', '', 'empty'],
        ['no text', 'Rar!', 'not-text'],
        ['a damaged PDF', '%PDF-1.7', 'pdf-damaged'],
      ])('says why a file that is %s is no draft', async (_, text, code) => {
        const channel = await opened()
        const reply = await channel.ask('readDraft', { name: 'a', base64: base64(text) })
        expect(reply).toMatchObject({ ok: false, refusal: { code } })
      })

      it('proofreads a draft', async () => {
        const channel = await opened()
        const { blocks } = given(await channel.ask('sampleMeeting', {}))
        const found = given(await channel.ask('proofread', { blocks }))
        expect(found.map(({ found: words }) => words)).toEqual(expect.arrayContaining(['tinh giảm', '..']))
      })

      it('has a sample to begin with', async () => {
        const sample = given(await (await opened()).ask('sampleMeeting', {}))
        expect(asks.createMeeting.safeParse(sample).success).toBe(true)
        expect(sample.blocks.length).toBeGreaterThanOrEqual(40)
        expect(sample.delegates.length).toBeGreaterThan(0)
      })
    })

    describe('a new meeting', () => {
      it('is named by its day and name, and begins with its roster and draft', async () => {
        const channel = await opened()
        const meeting = given(await channel.ask('createMeeting', NEW_MEETING))
        expect(meeting.fileName).toBe(FILE_NAME)
        expect(meeting.path.endsWith(FILE_NAME)).toBe(true)
        expect(meeting.stage).toEqual(OPENING_STAGE)
        expect(meeting.scratch).toEqual([])
        const state = meetingOf(meeting.facts)
        expect(state.about).toEqual(ABOUT)
        expect(state.roster.map((entry) => entry.name)).toEqual(DELEGATES.map((delegate) => delegate.name))
        expect(state.draft).toEqual(BLOCKS)
      })

      it('is told to every window, greeted with, and listed', async () => {
        const channel = await opened()
        const news = listening(channel)
        const meeting = given(await channel.ask('createMeeting', NEW_MEETING))
        expect(await news.next('meeting')).toEqual({ kind: 'meeting', meeting })
        expect(given(await channel.ask('greet', {})).meeting).toEqual(meeting)
        expect(given(await channel.ask('recentMeetings', {}))).toMatchObject([
          { path: meeting.path, fileName: FILE_NAME, name: ABOUT.name, sealed: false },
        ])
      })

      it('takes the next free name where the day and name are taken', async () => {
        const channel = await opened()
        given(await channel.ask('createMeeting', NEW_MEETING))
        const second = given(await channel.ask('createMeeting', NEW_MEETING))
        expect(second.fileName).toBe(FILE_NAME.replace('.nghisu', ' (2).nghisu'))
        expect(given(await channel.ask('recentMeetings', {}))).toHaveLength(2)
      })

      it('is refused with the meeting’s own reason, leaving no file', async () => {
        const channel = await opened()
        const twice = [...BLOCKS, ...BLOCKS]
        expect(await channel.ask('createMeeting', { ...NEW_MEETING, blocks: twice })).toEqual({
          ok: false,
          refusal: { code: 'duplicate-block' },
        })
        expect(given(await channel.ask('recentMeetings', {}))).toEqual([])
      })
    })

    describe('a command', () => {
      it('becomes facts that every window hears, in order, under the numbers answered', async () => {
        const channel = await opened()
        const meeting = await begun(channel)
        const news = listening(channel)
        const first = given(await channel.ask('dispatch', { command: comment('Một', meeting.speaker) }))
        const second = given(await channel.ask('dispatch', { command: comment('Hai', meeting.speaker) }))
        expect([first.seq, second.seq]).toEqual([meeting.seq + 1, meeting.seq + 2])
        const heard = [await news.next('fact'), await news.next('fact')]
        expect(heard).toMatchObject([
          { fact: { seq: first.seq, event: { type: 'CommentCaptured', words: 'Một' } } },
          { fact: { seq: second.seq, event: { type: 'CommentCaptured', words: 'Hai' } } },
        ])
        const since = given(await channel.ask('factsSince', { seq: meeting.seq }))
        expect(since).toEqual(heard.map((each) => each.kind === 'fact' && each.fact))
      })

      it('is refused with a reason, and nothing is recorded', async () => {
        const channel = await opened()
        const { seq } = await begun(channel)
        expect(await channel.ask('dispatch', { command: comment('x', 'nobody') })).toEqual({
          ok: false,
          refusal: { code: 'unknown-delegate' },
        })
        expect(given(await channel.ask('factsSince', { seq }))).toEqual([])
      })

      it('is done in the order asked, however many are on their way', async () => {
        const channel = await opened()
        const { seq, speaker } = await begun(channel)
        const words = Array.from({ length: 20 }, (_, index) => `Ý kiến ${index}`)
        const answers = words.map((each) => channel.ask('dispatch', { command: comment(each, speaker) }))
        for (const answer of await Promise.all(answers)) given(answer)
        const facts = given(await channel.ask('factsSince', { seq }))
        expect(facts.map((fact) => fact.seq)).toEqual(words.map((_, index) => seq + index + 1))
        expect(replay(given(await channel.ask('factsSince', { seq: 0 }))).meeting.status).toBe('sitting')
      })

      it('carries any words a delegate may say', async () => {
        const channel = await opened()
        const { seq, speaker } = await begun(channel)
        const words = 'Đề nghị “sửa” <script>alert(1)</script> & ‘thêm’ \u{1F1FB}\u{1F1F3}, dòng\nmới'
        given(await channel.ask('dispatch', { command: comment(words, speaker) }))
        const [fact] = given(await channel.ask('factsSince', { seq }))
        expect(fact?.event).toMatchObject({ type: 'CommentCaptured', words: words.normalize('NFC') })
      })
    })

    describe('the latest values', () => {
      it('bring the stage to every window, and to one that comes later', async () => {
        const channel = await opened()
        await begun(channel)
        const news = listening(channel)
        const stage: Stage = { ...OPENING_STAGE, scene: { kind: 'paragraph', blockId: 'b3' }, size: -2 }
        given(await channel.ask('setStage', { stage }))
        expect(await news.next('stage')).toEqual({ kind: 'stage', stage })
        expect(given(await channel.ask('greet', {})).meeting?.stage).toEqual(stage)
      })

      it('keep half-typed texts until they are let go', async () => {
        const channel = await opened()
        await begun(channel)
        const kept = async () => given(await channel.ask('greet', {})).meeting?.scratch
        given(await channel.ask('keepScratch', { key: 'comment:b3', value: 'Đề ng' }))
        given(await channel.ask('keepScratch', { key: 'comment:b3', value: 'Đề nghị' }))
        expect(await kept()).toEqual([['comment:b3', 'Đề nghị']])
        given(await channel.ask('keepScratch', { key: 'comment:b3', value: null }))
        expect(await kept()).toEqual([])
      })

      it('keep the preferences and tell every window', async () => {
        const channel = await opened()
        const news = listening(channel)
        const change = { language: 'en', theme: 'dark', lastAbout: ABOUT } as const
        const preferences = { ...change, copyFolder: null }
        given(await channel.ask('changePreferences', { change }))
        expect(await news.next('preferences')).toEqual({ kind: 'preferences', preferences })
        expect(given(await channel.ask('greet', {})).preferences).toEqual(preferences)
      })

      it('keep the form of a new meeting until the meeting is made', async () => {
        const channel = await opened()
        const kept = async () => given(await channel.ask('newMeeting', {}))
        expect(await kept()).toBeNull()
        given(await channel.ask('keepNewMeeting', { form: '{"roster":"Nguyễn Văn Đức"}' }))
        expect(await kept()).toBe('{"roster":"Nguyễn Văn Đức"}')
        await begun(channel)
        expect(await kept()).toBeNull()
      })

      it('let go of the form of a new meeting', async () => {
        const channel = await opened()
        given(await channel.ask('keepNewMeeting', { form: '{}' }))
        given(await channel.ask('keepNewMeeting', { form: null }))
        expect(given(await channel.ask('newMeeting', {}))).toBeNull()
      })

      it('keep second copies in a folder from then on, and tell every window', async () => {
        const channel = await opened()
        const news = listening(channel)
        const folder = freshFolder()
        given(await channel.ask('keepCopiesIn', { folder }))
        expect(await news.next('preferences')).toMatchObject({ preferences: { copyFolder: folder } })
        expect(await news.next('second-copy')).toEqual({
          kind: 'second-copy',
          secondCopy: { kind: 'waiting' },
        })
        await begun(channel)
        expect(await news.next('second-copy')).toMatchObject({ secondCopy: { kind: 'copied' } })
        expect(readdirSync(folder)).toHaveLength(1)
        given(await channel.ask('keepCopiesIn', { folder: null }))
        expect(given(await channel.ask('greet', {})).secondCopy).toEqual({ kind: 'none' })
      })

      it('keep no second copies where there is no folder, or beside the meetings themselves', async () => {
        const channel = await opened()
        const { path } = await begun(channel)
        const code = async (folder: string) => {
          const reply = await channel.ask('keepCopiesIn', { folder })
          return reply.ok ? null : reply.refusal.code
        }
        expect(await code(join(freshFolder(), 'gone'))).toBe('no-file')
        expect(await code('usb')).toBe('no-file')
        expect(await code(dirname(path))).toBe('same-folder')
        expect(given(await channel.ask('greet', {})).preferences.copyFolder).toBeNull()
      })

      it('keep each of two preferences changed at the same moment', async () => {
        const channel = await opened()
        await Promise.all([
          channel.ask('changePreferences', { change: { language: 'en' } }),
          channel.ask('changePreferences', { change: { theme: 'dark' } }),
        ])
        const { preferences } = given(await channel.ask('greet', {}))
        expect(preferences).toEqual({ language: 'en', theme: 'dark', lastAbout: null, copyFolder: null })
      })
    })

    describe('closing and opening', () => {
      it('show the same meeting again', async () => {
        const channel = await opened()
        const { speaker, path } = await begun(channel)
        given(await channel.ask('dispatch', { command: comment('Một', speaker) }))
        given(await channel.ask('keepScratch', { key: 'comment:b3', value: 'dở' }))
        given(await channel.ask('setStage', { stage: { ...OPENING_STAGE, blank: true } }))
        const before = given(await channel.ask('greet', {})).meeting
        const news = listening(channel)
        given(await channel.ask('closeMeeting', {}))
        expect(await news.next('meeting')).toEqual({ kind: 'meeting', meeting: null })
        expect(given(await channel.ask('greet', {})).meeting).toBeNull()
        expect(given(await channel.ask('openMeeting', { path }))).toEqual(before)
        expect(await news.next('meeting')).toEqual({ kind: 'meeting', meeting: before })
      })

      it('of the meeting that is open already change nothing', async () => {
        const channel = await opened()
        const { path } = await begun(channel)
        const before = given(await channel.ask('greet', {})).meeting
        expect(given(await channel.ask('openMeeting', { path }))).toEqual(before)
      })

      it('say why a file cannot be opened, and leave the open meeting open', async () => {
        const channel = await opened()
        const { path } = await begun(channel)
        const missing = path.replace('Hội nghị', 'Không có')
        expect(await channel.ask('openMeeting', { path: missing })).toEqual({
          ok: false,
          refusal: { code: 'no-file', path: missing },
        })
        expect(given(await channel.ask('greet', {})).meeting?.path).toBe(path)
      })

      it('refuse bytes that are no meeting file', async () => {
        const channel = await opened()
        expect(await channel.ask('importMeeting', { name: 'x.nghisu', base64: base64('xin chào') })).toEqual({
          ok: false,
          refusal: { code: 'not-a-meeting', path: 'x.nghisu' },
        })
      })
    })

    describe('sealing', () => {
      it('hands everything of the meeting out, as an archive and into a folder', async () => {
        const channel = await opened()
        await begun(channel)
        const folder = freshFolder()
        const archive = given(await channel.ask('dossier', {}))
        expect(archive.fileName).toBe(`Hồ sơ ${ABOUT.name}.zip`)
        const names = Object.keys(unzipSync(Buffer.from(archive.base64, 'base64')))
        const kept = given(await channel.ask('keepDossier', { folder }))
        expect(kept.path).toBe(join(folder, `Hồ sơ ${ABOUT.name}`))
        expect(names).toEqual(kept.fileNames.map((name) => `Hồ sơ ${ABOUT.name}/${name}`))
        expect(readdirSync(kept.path).sort()).toEqual(kept.fileNames.toSorted())
        const both = ['conclusion', 'minutes'] as const
        for (const kind of both) {
          const { fileName, base64 } = given(await channel.ask('paper', { kind }))
          expect(readFileSync(join(kept.path, fileName)).toString('base64')).toBe(base64)
        }
      })

      it('closes the meeting with both papers, the same bytes at every asking', async () => {
        const channel = await opened()
        const { speaker, path } = await begun(channel)
        given(await channel.ask('dispatch', { command: comment('Nhất trí.', speaker) }))
        const draft = given(await channel.ask('paper', { kind: 'conclusion' }))
        given(await channel.ask('dispatch', { command: { type: 'SealMeeting', sealing: SEALING } }))
        const papers = async () => [
          given(await channel.ask('paper', { kind: 'conclusion' })),
          given(await channel.ask('paper', { kind: 'minutes' })),
        ]
        const sealed = await papers()
        for (const { base64: bytes, fileName, pages } of [draft, ...sealed]) {
          expect(Buffer.from(bytes, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
          expect(fileName.endsWith('.pdf')).toBe(true)
          expect(pages).toBeGreaterThan(0)
        }
        expect(sealed[0]?.base64).not.toBe(draft.base64)
        given(await channel.ask('closeMeeting', {}))
        given(await channel.ask('openMeeting', { path }))
        expect(await papers()).toEqual(sealed)
        expect(given(await channel.ask('recentMeetings', {}))).toMatchObject([{ sealed: true }])
      })

      it('lets its papers be signed, and says why a file is no certificate', async () => {
        const channel = await opened()
        await begun(channel)
        const asked = { kind: 'minutes', base64: base64('Nghị Sự'), password: 'x' } as const
        expect(await channel.ask('signatures', { kind: 'minutes' })).toEqual({
          ok: false,
          refusal: { code: 'paper-not-sealed' },
        })
        given(await channel.ask('dispatch', { command: { type: 'SealMeeting', sealing: SEALING } }))
        expect(await channel.ask('signatures', { kind: 'minutes' })).toEqual({ ok: true, value: [] })
        expect(await channel.ask('signPaper', { ...asked, isSeen: true })).toEqual({
          ok: false,
          refusal: { code: 'not-a-certificate' },
        })
        const prepared = given(await channel.ask('paperToSign', { kind: 'minutes' }))
        expect(Buffer.from(prepared.base64, 'base64').toString('latin1')).toContain('/FT /Sig')
      })

      it('shows the minutes passage by passage, as captured and as written by hand', async () => {
        const channel = await opened()
        const { speaker } = await begun(channel)
        given(await channel.ask('dispatch', { command: comment('Nhất trí.', speaker) }))
        const said = async () =>
          given(await channel.ask('minutes', {})).find(({ captured }) => captured.endsWith('Nhất trí.'))
        const passage = await said()
        expect(passage?.provenance).toEqual({ kind: 'captured' })
        const { key = '', captured = '' } = passage ?? {}
        const write = { type: 'WritePassage', key, captured, words: 'Ghi tay.' } as const
        given(await channel.ask('dispatch', { command: write }))
        expect(await said()).toMatchObject({ key, words: 'Ghi tay.', provenance: { kind: 'written' } })
      })

      it('lets nothing be added but a reopening with its reason', async () => {
        const channel = await opened()
        const { speaker } = await begun(channel)
        given(await channel.ask('dispatch', { command: { type: 'SealMeeting', sealing: SEALING } }))
        expect(await channel.ask('dispatch', { command: comment('Thêm', speaker) })).toEqual({
          ok: false,
          refusal: { code: 'sealed' },
        })
        given(await channel.ask('dispatch', { command: { type: 'ReopenMeeting', reason: 'Sửa số' } }))
        given(await channel.ask('dispatch', { command: comment('Thêm', speaker) }))
      })
    })

    describe('a question that is not of the contract', () => {
      it.each([
        ['a name that is none', 'formatDisk', {}],
        ['a name of every object', 'constructor', {}],
        ['no argument', 'openMeeting', null],
        ['an argument of another shape', 'openMeeting', { path: 7 }],
        ['an unknown command', 'dispatch', { command: { type: 'DropTables' } }],
        ['a stage out of bounds', 'setStage', { stage: { ...OPENING_STAGE, size: 99 } }],
        ['a list for an argument', 'dispatch', []],
      ])('is refused: %s', async (_, question, argument) => {
        const channel = await opened()
        await begun(channel)
        expect(await strange(channel, question, argument)).toEqual(NO_REQUEST)
      })
    })

    it('tells nothing more to who stopped listening', async () => {
      const channel = await opened()
      const { speaker } = await begun(channel)
      const stopped: News[] = []
      channel.listen((news) => stopped.push(news))()
      const news = listening(channel)
      given(await channel.ask('dispatch', { command: comment('Một', speaker) }))
      await news.next('fact')
      expect(stopped).toEqual([])
    })
  })
}

/** Asks what the types forbid, as a window gone wrong would. */
function strange(channel: Channel, name: string, argument: unknown): Promise<unknown> {
  const ask: (name: AskName, argument: never) => Promise<Replies[AskName]> = channel.ask
  // What is tested is that the far side checks: here the types must be got round.
  return ask.call(channel, name as AskName, argument as never)
}

function comment(words: string, delegateId: string): Command {
  return { type: 'CaptureComment', blockId: 'b3', delegateId, kind: 'opinion', words }
}

interface Begun {
  readonly path: string
  readonly seq: number
  /** Id of the first delegate on the roster. */
  readonly speaker: string
}

async function begun(channel: Channel): Promise<Begun> {
  const { path, facts } = given(await channel.ask('createMeeting', NEW_MEETING))
  const meeting: OpenedMeeting = meetingOf(facts)
  return { path, seq: facts.length, speaker: meeting.roster[0]?.id ?? '' }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

interface Listening {
  /** The next news of that kind that was not yet asked for. */
  next(kind: News['kind']): Promise<News>
}

function listening(channel: Channel): Listening {
  const heard: News[] = []
  const waiting = new Set<() => void>()
  const stop = channel.listen((news) => {
    heard.push(news)
    for (const look of waiting) look()
  })
  onTestFinished(stop)
  return {
    next: (kind) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no news of kind ${kind}`)), PATIENCE)
        const look = () => {
          const index = heard.findIndex((news) => news.kind === kind)
          const [news] = index === -1 ? [] : heard.splice(index, 1)
          if (!news) return
          clearTimeout(late)
          waiting.delete(look)
          resolve(news)
        }
        waiting.add(look)
        look()
      }),
  }
}
