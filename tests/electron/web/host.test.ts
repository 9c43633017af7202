import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startWebHost } from '../../../electron/web/host.ts'
import { channelContract } from '../core/channel-contract.ts'
import { freshFolder } from '../core/folder.ts'
import { ABOUT, BLOCKS } from '../core/meeting.ts'
import { enter, openStream } from './client.ts'
import { webChannel } from './web-channel.ts'

async function host() {
  const folder = freshFolder()
  const windows = join(folder, 'renderer')
  mkdirSync(windows)
  writeFileSync(join(windows, 'index.html'), '')
  return startWebHost({ windows, folder: join(folder, 'Nghị Sự'), settingsFolder: join(folder, 'settings') })
}

async function open() {
  const server = await host()
  const { channel, close } = await webChannel(server.url)
  return {
    server,
    channel,
    async close() {
      close()
      await server.close()
    },
  }
}

channelContract('of the web host', open)

it('a window that comes back hears what it missed of a real meeting, and nothing else', async () => {
  const { server, channel, close } = await open()
  const port = Number(new URL(server.url).port)
  const cookie = await enter(server.url)
  await channel.ask('createMeeting', {
    about: ABOUT,
    profile: 'party',
    delegates: [],
    source: 'du-thao.txt',
    blocks: BLOCKS,
  })
  const first = await openStream(port, cookie)
  await first.until(1)
  const { id } = first.told[0] ?? { id: '' }
  first.stop()
  const added = await channel.ask('dispatch', {
    command: {
      type: 'AddDelegates',
      delegates: [{ name: 'Trần Thị Yến', office: '', unit: '', role: 'member' }],
    },
  })
  expect(added.ok).toBe(true)
  const second = await openStream(port, cookie, id)
  await second.until(1)
  expect(second.told).toMatchObject([{ news: { kind: 'fact', fact: { event: { type: 'DelegatesAdded' } } } }])
  second.stop()
  await close()
})
