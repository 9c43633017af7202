import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBackend } from '../../../electron/core/backend.ts'
import { memoryChannel } from '../../../electron/core/memory-channel.ts'
import { presetOf } from '../../../electron/core/paper/profiles.ts'
import type { Channel } from '../../../shared/channel.ts'
import type { OfficeProfile } from '../../../shared/report/office-profile.ts'
import { freshFolder } from './folder.ts'
import { given } from './given.ts'
import { ABOUT, BLOCKS, DELEGATES, SEALING } from './meeting.ts'

const WARD = presetOf('party-ward', 'party')
const own = (left: number): OfficeProfile => ({
  id: 'own',
  name: 'Bản của cơ quan',
  preset: 'party-ward',
  profile: { ...WARD, page: { ...WARD.page, left } },
})

/** A machine of its own: settings that no other has, and the meetings of `folder`. */
function machine(folder: string) {
  const settingsFolder = join(freshFolder(), 'settings')
  const clock = () => new Date('2026-11-25T01:00:00Z')
  const backend = createBackend({
    folder,
    settingsFolder,
    version: '0.1.0',
    host: 'web',
    clock,
    newId: randomUUID,
  })
  onTestFinished(() => backend.close())
  return { backend, channel: memoryChannel(backend) }
}

async function begun(channel: Channel) {
  const { name, preset, profile } = own(35)
  given(await channel.ask('keepProfile', own(35)))
  const start = {
    about: ABOUT,
    profile: { name, preset, values: { ...profile } },
    delegates: DELEGATES.map(({ id: _, ...delegate }) => delegate),
    source: '',
    blocks: BLOCKS,
  }
  return given(await channel.ask('createMeeting', start))
}

const paperOf = async (channel: Channel) => given(await channel.ask('paper', { kind: 'conclusion' })).base64
const seal = { command: { type: 'SealMeeting', sealing: SEALING } } as const

describe('a meeting in a form of the office’s own', () => {
  it('prints the same bytes on a machine that knows nothing of that form', async () => {
    const folder = freshFolder()
    const [here, there] = [machine(folder), machine(folder)]
    const { path } = await begun(here.channel)
    const paper = await paperOf(here.channel)
    await here.backend.close()
    given(await there.channel.ask('openMeeting', { path }))
    expect(await paperOf(there.channel)).toBe(paper)
  })

  it('prints the same bytes after the office has changed its form, or let it go', async () => {
    const { channel } = machine(freshFolder())
    await begun(channel)
    const paper = await paperOf(channel)
    given(await channel.ask('keepProfile', own(20)))
    expect(await paperOf(channel)).toBe(paper)
    given(await channel.ask('removeProfile', { id: 'own' }))
    expect(await paperOf(channel)).toBe(paper)
  })

  it('prints otherwise once another form is chosen for it, but never after it was sealed', async () => {
    const { channel } = machine(freshFolder())
    await begun(channel)
    const before = await paperOf(channel)
    given(await channel.ask('dispatch', { command: { type: 'ChooseProfile', profile: 'state' } }))
    expect(await paperOf(channel)).not.toBe(before)
    given(await channel.ask('dispatch', seal))
    const sealed = await paperOf(channel)
    const late = await channel.ask('dispatch', { command: { type: 'ChooseProfile', profile: 'party' } })
    expect(late).toEqual({ ok: false, refusal: { code: 'sealed' } })
    given(await channel.ask('keepProfile', own(20)))
    expect(await paperOf(channel)).toBe(sealed)
  })

  it('names its form among those at hand', async () => {
    const { channel } = machine(freshFolder())
    await begun(channel)
    const { meeting, own: kept, next } = given(await channel.ask('profiles', {}))
    expect(meeting).toEqual({ name: 'Bản của cơ quan', preset: 'party-ward', profile: own(35).profile })
    expect(kept).toEqual([own(35)])
    expect(next).toBe('party-ward')
  })

  it('is shown in a form that is not kept, and a form that sets no page is not even tried', async () => {
    const { channel } = machine(freshFolder())
    await begun(channel)
    const ask = { kind: 'conclusion', of: 'meeting' } as const
    const pages = given(await channel.ask('profilePages', { ...ask, profile: own(25).profile }))
    expect(pages.length).toBeGreaterThan(0)
    const none = await channel.ask('profilePages', { ...ask, profile: own(180).profile })
    expect(none).toEqual({ ok: false, refusal: { code: 'bad-request' } })
    expect(await channel.ask('keepProfile', own(180))).toEqual({
      ok: false,
      refusal: { code: 'bad-request' },
    })
  })
})
