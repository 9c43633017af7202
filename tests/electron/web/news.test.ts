import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createNewsStreams, type NewsSource } from '../../../electron/web/news.ts'
import { startServer, type WebServer } from '../../../electron/web/server.ts'
import type { News, OpenMeeting } from '../../../shared/channel.ts'
import type { Fact } from '../../../shared/meeting/event.ts'
import { OPENING_STAGE, type Stage } from '../../../shared/meeting/stage.ts'
import { enter, openStream } from './client.ts'

const numbered = (seq: number): Fact => ({
  seq,
  at: '2026-03-02T01:00:00.000Z',
  event: { type: 'MeetingReopened', reason: `lần ${seq}` },
})
const facts = (...numbers: number[]): News[] => numbers.map((seq) => ({ kind: 'fact', fact: numbered(seq) }))
const meeting = (...numbers: number[]): OpenMeeting => ({
  path: '/m.nghisu',
  fileName: 'm.nghisu',
  facts: numbers.map(numbered),
  stage: OPENING_STAGE,
  scratch: [],
})
const stage = (size: number): News => ({ kind: 'stage', stage: { ...OPENING_STAGE, size } satisfies Stage })

/** A source whose meeting the test writes; `tell` is what the backend does after each change. */
function source(open: OpenMeeting | null) {
  let heard: (news: News) => void = () => {}
  const state = { open, duringFactsSince: () => {} }
  const tell = (...news: readonly News[]) => {
    for (const one of news) heard(one)
  }
  const asked: NewsSource = {
    listen(listener) {
      heard = listener
      return () => {}
    },
    openMeeting: async () => state.open,
    async factsSince(seq) {
      const found = state.open?.facts.filter((fact) => fact.seq > seq) ?? []
      state.duringFactsSince()
      return found
    },
  }
  return { asked, state, tell }
}

let server: WebServer
let backend: ReturnType<typeof source>
let windows: number[]
beforeEach(async () => {
  windows = []
  backend = source(meeting(1, 2, 3))
  const news = await createNewsStreams(backend.asked)
  const onWindows = (count: number) => windows.push(count)
  const pages = new Map([['/', { type: 'text/html', bytes: Buffer.from('') }]])
  server = await startServer({ pages, answer: async () => null, news, closedDoor: '', onWindows })
})
afterEach(() => server.close())

describe('a new window', () => {
  it('hears where the log stands, and then every piece of news in order', async () => {
    const stream = await listen()
    backend.tell(...facts(4), stage(2), ...facts(5))
    await stream.until(4)
    expect(stream.told).toEqual([
      { id: '0.3', news: null },
      { id: '0.4', news: facts(4)[0] },
      { id: '0.4', news: stage(2) },
      { id: '0.5', news: facts(5)[0] },
    ])
  })
})

describe('a window that comes back', () => {
  it('hears the facts that it missed, and the latest stage', async () => {
    backend.state.open = meeting(1, 2, 3, 4, 5)
    backend.tell(...facts(4, 5), stage(1), stage(2))
    const stream = await listen('0.3')
    await stream.until(3)
    expect(stream.told.map(({ news }) => news)).toEqual([...facts(4, 5), stage(2)])
  })

  it('hears nothing twice when news comes while it catches up', async () => {
    backend.state.open = meeting(1, 2, 3, 4, 5)
    backend.tell(...facts(4))
    backend.state.duringFactsSince = () => backend.tell(...facts(5, 6))
    const stream = await listen('0.3')
    await stream.until(3)
    expect(stream.told.map(({ id }) => id)).toEqual(['0.4', '0.5', '0.6'])
  })

  it('hears the whole meeting when another was opened meanwhile, however the numbers look', async () => {
    backend.state.open = meeting(1, 2, 3, 4)
    backend.tell({ kind: 'meeting', meeting: backend.state.open })
    const stream = await listen('0.3')
    await stream.until(1)
    expect(stream.told).toEqual([{ id: '1.4', news: { kind: 'meeting', meeting: backend.state.open } }])
  })

  it('hears the other meeting when it is opened while the window catches up', async () => {
    const other: News = { kind: 'meeting', meeting: meeting(1) }
    backend.state.duringFactsSince = () => backend.tell(other)
    const stream = await listen('0.2')
    await stream.until(1)
    expect(stream.told.at(-1)).toEqual({ id: '1.1', news: other })
    backend.tell(...facts(2))
    await stream.until(2)
    expect(stream.told.at(-1)).toEqual({ id: '1.2', news: facts(2)[0] })
  })

  it('hears that the meeting was closed', async () => {
    backend.state.open = null
    backend.tell({ kind: 'meeting', meeting: null })
    const stream = await listen('0.3')
    await stream.until(1)
    expect(stream.told).toEqual([{ id: '1.0', news: { kind: 'meeting', meeting: null } }])
  })

  it('with an id that no host gave hears the whole meeting', async () => {
    const stream = await listen('constructor')
    await stream.until(1)
    expect(stream.told[0]?.news).toEqual({ kind: 'meeting', meeting: meeting(1, 2, 3) })
  })
})

it('counts the windows that listen', async () => {
  const one = await listen()
  const two = await listen()
  one.stop()
  two.stop()
  await expect.poll(() => windows).toEqual([1, 2, 1, 0])
})

async function listen(lastId?: string) {
  return openStream(server.port, await enter(server.url), lastId)
}
