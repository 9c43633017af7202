import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Backend, createBackend } from '../../../electron/core/backend.ts'
import { memoryChannel } from '../../../electron/core/memory-channel.ts'
import type { RenderPaper } from '../../../electron/core/sitting.ts'
import { type Channel, LARGEST_FILE, type News, type OpenMeeting } from '../../../shared/channel.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { OPENING_STAGE } from '../../../shared/meeting/stage.ts'
import { accepted, refused } from '../../../shared/result.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { ABOUT, BLOCKS, DELEGATES, SEALING } from './meeting.ts'

const NEW_MEETING = {
  about: ABOUT,
  profile: 'party' as const,
  delegates: DELEGATES.map(({ id: _, ...delegate }) => delegate),
  source: '',
  blocks: BLOCKS,
}
const SEAL: Command = { type: 'SealMeeting', sealing: SEALING }
const REOPEN: Command = { type: 'ReopenMeeting', reason: 'Sửa số hiệu' }

interface Office {
  readonly backend: Backend
  readonly channel: Channel
  readonly folder: string
  readonly settingsFolder: string
}

/** Papers that name their meeting's newest fact and how many were rendered before them. */
function numberedPapers(): RenderPaper {
  let rendered = 0
  return async (meeting, kind) => {
    rendered += 1
    return accepted({
      fileName: `${kind}.pdf`,
      pages: 1,
      bytes: Buffer.from(`${kind} ${meeting.seq} ${rendered}`),
    })
  }
}

function office(renderPaper: RenderPaper = numberedPapers(), root = freshFolder()): Office {
  const folder = join(root, 'Nghị Sự')
  const settingsFolder = join(root, 'settings')
  const backend = createBackend({
    folder,
    settingsFolder,
    version: '0.1.0',
    host: 'web',
    clock: () => new Date('2026-11-25T01:00:00Z'),
    newId: randomUUID,
    renderPaper,
  })
  onTestFinished(() => backend.close())
  return { backend, channel: memoryChannel(backend), folder, settingsFolder }
}

async function begun({ channel }: Office): Promise<OpenMeeting> {
  return given(await channel.ask('createMeeting', NEW_MEETING))
}

async function paperOf(channel: Channel): Promise<string> {
  const { base64 } = given(await channel.ask('paper', { kind: 'minutes' }))
  return Buffer.from(base64, 'base64').toString()
}

describe('a host without dialogs of the system', () => {
  it('refuses to choose for anybody', async () => {
    const { channel } = office()
    expect(await channel.ask('chooseMeeting', {})).toEqual(refused({ code: 'bad-request' }))
    expect(await channel.ask('chooseFolder', {})).toEqual(refused({ code: 'bad-request' }))
  })
})

describe('a meeting without a day of its own', () => {
  it('is named by the day on which it is made', async () => {
    const { channel } = office()
    const about = { ...ABOUT, startsAt: null, name: 'Hội nghị: CON/AUX?' }
    const { fileName } = given(await channel.ask('createMeeting', { ...NEW_MEETING, about }))
    expect(fileName).toBe('2026-11-25 Hội nghị CON AUX.nghisu')
  })
})

describe('one meeting at a time', () => {
  it('is open: making or opening another closes it', async () => {
    const here = office()
    const first = await begun(here)
    const second = await begun(here)
    expect(readdirSync(here.folder).filter((name) => name.includes('-wal'))).toEqual([
      `${second.fileName}-wal`,
    ])
    expect(given(await here.channel.ask('openMeeting', { path: first.path })).facts).toEqual(first.facts)
    expect(readdirSync(here.folder).filter((name) => name.includes('-wal'))).toEqual([
      `${first.fileName}-wal`,
    ])
  })

  it('is free for others when the app has ended', async () => {
    const here = office()
    const { path } = await begun(here)
    const there = office()
    expect(await there.channel.ask('openMeeting', { path })).toEqual(
      refused({ code: 'open-elsewhere', path }),
    )
    here.backend.close()
    expect((await there.channel.ask('openMeeting', { path })).ok).toBe(true)
  })

  it('is found again in the list when it was opened from elsewhere', async () => {
    const here = office()
    const { path } = await begun(here)
    here.backend.close()
    const there = office()
    given(await there.channel.ask('openMeeting', { path }))
    given(await there.channel.ask('closeMeeting', {}))
    expect(given(await there.channel.ask('recentMeetings', {}))).toMatchObject([{ path, name: ABOUT.name }])
  })
})

describe('a meeting file that comes as bytes', () => {
  it('is copied into the folder and opened', async () => {
    const from = office()
    const meeting = await begun(from)
    from.backend.close()
    const base64 = readFileSync(meeting.path).toString('base64')
    const { channel, folder } = office()
    const opened = given(await channel.ask('importMeeting', { name: '../thẻ nhớ/Hội nghị.nghisu', base64 }))
    expect(opened).toEqual({ ...meeting, fileName: 'Hội nghị.nghisu', path: join(folder, 'Hội nghị.nghisu') })
    expect(given(await channel.ask('importMeeting', { name: 'Hội nghị.nghisu', base64 })).fileName).toBe(
      'Hội nghị (2).nghisu',
    )
  })

  it('is saved as far as it can be read where it is damaged', async () => {
    const from = office()
    const meeting = await begun(from)
    from.backend.close()
    const bytes = readFileSync(meeting.path)
    bytes.fill(0xff, bytes.length - 20_000, bytes.length - 16_000)
    const { channel, folder } = office()
    const reply = await channel.ask('importMeeting', { name: 'a.nghisu', base64: bytes.toString('base64') })
    const savedTo = join(folder, 'a (phần đọc được).nghisu')
    expect(reply).toEqual(refused({ code: 'damaged', path: 'a.nghisu', savedTo }))
    expect(given(await channel.ask('openMeeting', { path: savedTo })).facts.length).toBeGreaterThan(0)
  })
})

describe('a draft’s file', () => {
  it('longer than the app reads is refused as such, not as a bad request', async () => {
    const { backend } = office()
    const base64 = Buffer.alloc(LARGEST_FILE + 2048, 'a').toString('base64')
    expect(await backend.answer('readDraft', { name: 'a.txt', base64 })).toEqual(
      refused({ code: 'too-big', limitMegabytes: 20 }),
    )
  })

  it('that is being read is given up when the host ends', async () => {
    const { backend } = office()
    const base64 = Buffer.from('Hội nghị thảo luận.\n\n'.repeat(100_000)).toString('base64')
    const reading = backend.answer('readDraft', { name: 'a.txt', base64 })
    backend.endReading()
    expect(await reading).toEqual(refused({ code: 'host-gone' }))
  })
})

describe('a sealed meeting', () => {
  it('keeps the papers that were rendered when it was sealed, through closing and opening', async () => {
    const here = office()
    const { channel } = here
    const { path, facts } = await begun(here)
    const sealed = given(await channel.ask('dispatch', { command: SEAL }))
    expect(sealed.seq).toBe(facts.length + 1)
    expect(await paperOf(channel)).toBe(`minutes ${sealed.seq} 2`)
    given(await channel.ask('closeMeeting', {}))
    given(await channel.ask('openMeeting', { path }))
    expect(await paperOf(channel)).toBe(`minutes ${sealed.seq} 2`)
  })

  it('that is reopened is rendered as it stands, and anew when it is sealed again', async () => {
    const here = office()
    const { channel } = here
    const { facts } = await begun(here)
    given(await channel.ask('dispatch', { command: SEAL }))
    given(await channel.ask('dispatch', { command: REOPEN }))
    expect(await paperOf(channel)).toBe(`minutes ${facts.length + 2} 3`)
    given(await channel.ask('dispatch', { command: SEAL }))
    expect(await paperOf(channel)).toBe(`minutes ${facts.length + 3} 5`)
  })

  it('is not sealed where a paper cannot be made', async () => {
    const trouble = { code: 'missing-glyphs', characters: '☃' } as const
    const here = office(async (_, kind) =>
      kind === 'minutes'
        ? refused(trouble)
        : accepted({ fileName: 'a.pdf', pages: 1, bytes: Buffer.from('a') }),
    )
    const { facts } = await begun(here)
    expect(await here.channel.ask('dispatch', { command: SEAL })).toEqual(refused(trouble))
    expect(given(await here.channel.ask('factsSince', { seq: facts.length }))).toEqual([])
    given(await here.channel.ask('dispatch', { command: { type: 'DescribeMeeting', about: ABOUT } }))
  })

  it('lets the hall follow while its papers are made, and takes the next command after them', async () => {
    let finish: () => void = () => {}
    const made = new Promise<void>((resolve) => {
      finish = resolve
    })
    const here = office(async () => {
      await made
      return accepted({ fileName: 'a.pdf', pages: 1, bytes: Buffer.from('a') })
    })
    const { channel } = here
    await begun(here)
    const sealing = channel.ask('dispatch', { command: SEAL })
    const late = channel.ask('dispatch', { command: { type: 'DescribeMeeting', about: ABOUT } })
    expect(await channel.ask('setStage', { stage: { ...OPENING_STAGE, blank: true } })).toEqual(
      accepted(null),
    )
    finish()
    given(await sealing)
    expect(await late).toEqual(refused({ code: 'sealed' }))
  })
})

describe('a bug', () => {
  it('is answered as one, noted without a word of the meeting, and nothing is recorded', async () => {
    const here = office(async () => {
      throw new Error('chữ của hội nghị')
    })
    const { facts } = await begun(here)
    expect(await here.channel.ask('dispatch', { command: SEAL })).toEqual(refused({ code: 'unexpected' }))
    expect(given(await here.channel.ask('factsSince', { seq: facts.length }))).toEqual([])
    const log = readFileSync(join(here.settingsFolder, 'errors.log'), 'utf8')
    expect(log).toContain(' dispatch Error\n')
    expect(log).not.toContain('chữ')
    given(await here.channel.ask('dispatch', { command: { type: 'DescribeMeeting', about: ABOUT } }))
  })

  it('in a window that hears takes nothing from the others, nor from the answer', async () => {
    const here = office()
    const { facts } = await begun(here)
    const heard: News[] = []
    here.backend.listen(() => {
      throw new Error('window gone')
    })
    here.backend.listen((news) => heard.push(news))
    const command: Command = { type: 'DescribeMeeting', about: ABOUT }
    expect(await here.channel.ask('dispatch', { command })).toEqual(accepted({ seq: facts.length + 1 }))
    expect(heard).toHaveLength(1)
  })
})

describe('settings that cannot be read', () => {
  it('keep nobody from the meetings', async () => {
    const root = freshFolder()
    const first = office(numberedPapers(), root)
    await begun(first)
    first.backend.close()
    writeFileSync(join(first.settingsFolder, 'settings.json'), '{')
    const { channel } = office(numberedPapers(), root)
    expect(given(await channel.ask('greet', {})).preferences.language).toBe('vi')
    expect(given(await channel.ask('recentMeetings', {}))).toHaveLength(1)
    expect(existsSync(join(first.settingsFolder, 'settings-damaged.json'))).toBe(true)
  })
})
