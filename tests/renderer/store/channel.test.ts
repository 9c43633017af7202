import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, type HostChannel } from '../../../renderer/channel.ts'
import type { News } from '../../../shared/channel.ts'
import { OPENING_STAGE } from '../../../shared/meeting/stage.ts'

/** Stands in for the browser's stream of news. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static readonly opened: Stream[] = []
  readyState = 0

  constructor() {
    super()
    Stream.opened.push(this)
  }

  opens(): void {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }

  tells(news: News): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(news) }))
  }

  /** Lost: the browser tries again by itself. Refused: it does not. */
  fails(how: 'lost' | 'refused'): void {
    this.readyState = how === 'lost' ? 0 : Stream.CLOSED
    this.dispatchEvent(new Event('error'))
  }
}

const STAGE: News = { kind: 'stage', stage: OPENING_STAGE }
const fetching = vi.fn<typeof fetch>()
let channel: HostChannel

beforeEach(() => {
  Stream.opened.length = 0
  fetching.mockReset()
  fetching.mockImplementation(async () => Response.json({ ok: true, value: [] }))
  vi.stubGlobal('window', {})
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('fetch', fetching)
  vi.useFakeTimers()
  channel = connect()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const stream = () => {
  const newest = Stream.opened.at(-1)
  if (!newest) throw new Error('no stream was opened')
  return newest
}

describe('given a window in a browser', () => {
  it('a question is on its way before the window goes on, once the host has been heard', () => {
    channel.listen(() => {})
    void channel.ask('greet', {})
    expect(fetching).not.toHaveBeenCalled()
    stream().opens()
    void channel.ask('setStage', { stage: OPENING_STAGE })
    expect(fetching).toHaveBeenCalledTimes(1)
  })

  it('all that listen share one stream, and hear what it tells', () => {
    const heard: News[] = []
    channel.listen((news) => heard.push(news))
    channel.listen((news) => heard.push(news))
    stream().tells(STAGE)
    expect(Stream.opened).toHaveLength(1)
    expect(heard).toEqual([STAGE, STAGE])
  })

  it('who stopped listening hears nothing more', () => {
    const heard = vi.fn()
    const stop = channel.listen(heard)
    stop()
    stream().tells(STAGE)
    expect(heard).not.toHaveBeenCalled()
  })

  it('nothing is asked before the news flow', async () => {
    channel.listen(() => {})
    const reply = channel.ask('factsSince', { seq: 3 })
    await Promise.resolve()
    expect(fetching).not.toHaveBeenCalled()
    stream().opens()
    expect(await reply).toEqual({ ok: true, value: [] })
    expect(fetching).toHaveBeenCalledWith(
      '/api/ask/factsSince',
      expect.objectContaining({ method: 'POST', body: '{"seq":3}' }),
    )
  })

  it('a host that does not answer is said to be gone', async () => {
    fetching.mockRejectedValue(new TypeError('no connection'))
    expect(await channel.ask('greet', {})).toEqual({ ok: false, refusal: { code: 'host-gone' } })
  })

  it('who watches hears that the host is lost, and that it is there again', () => {
    const heard = vi.fn()
    channel.watch(heard)
    stream().opens()
    stream().fails('lost')
    stream().opens()
    expect(heard.mock.calls).toEqual([[true], [false], [true]])
    expect(Stream.opened).toHaveLength(1)
  })

  it('after a refusal another stream is tried', () => {
    const heard = vi.fn()
    channel.watch(heard)
    stream().fails('refused')
    vi.runAllTimers()
    expect(Stream.opened).toHaveLength(2)
    stream().opens()
    expect(heard.mock.calls).toEqual([[false], [true]])
  })
})

describe('given a window of the desktop host', () => {
  it('it speaks through the bridge', async () => {
    const bridge = { ask: vi.fn(async () => ({ ok: true, value: null })), listen: vi.fn(() => () => {}) }
    vi.stubGlobal('window', { nghiSu: bridge })
    await connect().ask('closeMeeting', {})
    expect(bridge.ask).toHaveBeenCalledWith('closeMeeting', {})
    expect(fetching).not.toHaveBeenCalled()
  })
})
