import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Backend } from '../../../electron/core/backend.ts'
import { type Bridge, createBridge } from '../../../electron/desktop/bridge.ts'
import { ASK } from '../../../electron/desktop/wire.ts'
import type { News } from '../../../shared/channel.ts'
import { OPENING_STAGE } from '../../../shared/meeting/stage.ts'
import { askAs, BrowserWindow, calls, exposed, startAfresh, windows } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const OPERATOR = 'nghisu://app/index.html'
const NEWS: News = { kind: 'stage', stage: OPENING_STAGE }

let bridge: Bridge
let asked: unknown[]
let tell: (news: News) => void
let finish: (reply: unknown) => void
beforeEach(() => {
  startAfresh()
  asked = []
  const backend: Backend = {
    answer(name, argument) {
      asked.push([name, argument])
      if (name !== 'paper') return Promise.resolve({ ok: true, value: name })
      return new Promise((resolve) => {
        finish = resolve
      })
    },
    listen(heard) {
      tell = heard
      return () => {
        tell = () => {}
      }
    },
    endReading: () => {},
    close: async () => {},
  }
  bridge = createBridge(backend)
})

describe('a question', () => {
  it('of a window of ours reaches the backend, and the answer comes back', async () => {
    expect(await askAs({ url: OPERATOR, parent: null }, ASK, 'greet', {})).toEqual({
      ok: true,
      value: 'greet',
    })
    expect(asked).toEqual([['greet', {}]])
  })

  it.each([
    ['a page elsewhere', { url: 'https://evil.example/', parent: null }],
    ['a frame inside our page', { url: OPERATOR, parent: {} }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a page that is gone', null],
  ])('of %s is refused as a value, and not asked', async (_name, frame) => {
    expect(await askAs(frame, ASK, 'greet', {})).toEqual({ ok: false, refusal: { code: 'bad-request' } })
    expect(asked).toEqual([])
  })

  it.each([[undefined], [null], [1], [{}]])('with %j for a name is refused as a value', async (name) => {
    const answer = await askAs({ url: OPERATOR, parent: null }, ASK, name, {})
    expect(answer).toEqual({ ok: false, refusal: { code: 'bad-request' } })
  })

  it('that takes long is waited for before the app ends', async () => {
    const answer = askAs({ url: OPERATOR, parent: null }, ASK, 'paper', {})
    const settled = vi.fn()
    const waiting = bridge.settled().then(settled)
    await askAs({ url: OPERATOR, parent: null }, ASK, 'greet', {})
    expect(settled).not.toHaveBeenCalled()
    finish('done')
    await waiting
    expect(await answer).toBe('done')
  })
})

describe('news', () => {
  it('go to every window of ours and to no other page', async () => {
    for (const url of [OPERATOR, 'nghisu://app/projector.html', 'https://evil.example/', '']) {
      await new BrowserWindow({}).loadURL(url)
    }
    calls.length = 0
    tell(NEWS)
    expect(calls).toEqual([
      ['webContents.send', OPERATOR, 'nghisu:news', NEWS],
      ['webContents.send', 'nghisu://app/projector.html', 'nghisu:news', NEWS],
    ])
  })

  it('stop with the bridge, and questions too', async () => {
    bridge.close()
    await new BrowserWindow({}).loadURL(OPERATOR)
    calls.length = 0
    tell(NEWS)
    expect(calls).toEqual([])
    await expect(askAs({ url: OPERATOR, parent: null }, ASK, 'greet', {})).rejects.toThrow()
  })
})

describe('the preload script', () => {
  it('gives the page two verbs and nothing else', async () => {
    await import('../../../electron/desktop/preload.ts')
    expect([...exposed.keys()]).toEqual(['nghiSu'])
    expect(Object.keys(exposed.get('nghiSu') ?? {})).toEqual(['ask', 'listen'])
    expect(windows).toEqual([])
  })
})
