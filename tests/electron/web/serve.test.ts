import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { phrases } from '../../../electron/core/hosting/phrases.ts'
import { type ServeOptions, serve } from '../../../electron/web/serve.ts'
import { noWindow } from '../../../electron/web/window.ts'
import { freshFolder } from '../core/folder.ts'
import { enter, openStream, type Stream } from './client.ts'

const say = phrases('vi')

let options: ServeOptions
let printed: string[]
beforeEach(() => {
  const folder = freshFolder()
  const windows = join(folder, 'renderer')
  mkdirSync(windows)
  writeFileSync(join(windows, 'index.html'), '')
  options = {
    windows,
    folder: join(folder, 'hop'),
    settingsFolder: join(folder, 's'),
    openWindow: noWindow,
    say,
  }
  printed = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  onTestFinished(() => log.mockRestore())
})

/** Where the host said it is. */
async function address(): Promise<string> {
  const found = () => /http:\S+/.exec(printed.join('\n'))?.[0]
  await vi.waitUntil(found)
  return found() ?? ''
}

/** A window that only listens, at the address that the host opens it with. */
function listeningWindow() {
  const opened: string[] = []
  const streams: Stream[] = []
  const close = vi.fn()
  const openWindow = (url: string) => {
    opened.push(url)
    void enter(url).then(async (cookie) => streams.push(await openStream(Number(new URL(url).port), cookie)))
    return { close }
  }
  return { openWindow, opened, streams, close }
}

const interrupt = () => process.emit('SIGINT')

describe('a served address', () => {
  it('is printed, waits for its readers, and is there until the host is told to end', async () => {
    const serving = serve({ ...options, grace: 1 })
    const url = await address()
    const stream = await openStream(Number(new URL(url).port), await enter(url))
    stream.stop()
    await expect.poll(() => enter(url)).not.toBe('')
    interrupt()
    await serving
    expect(printed.at(-1)).toBe(say('ending'))
    await expect(enter(url)).rejects.toThrow()
  })
})

describe('an opened window', () => {
  it('gets an address that serves it alone', async () => {
    const window = listeningWindow()
    const serving = serve({ ...options, openWindow: window.openWindow })
    await vi.waitUntil(() => window.streams.length === 1)
    expect(await enter(window.opened[0] ?? '')).toBe('')
    interrupt()
    await serving
    expect(window.close).toHaveBeenCalledOnce()
  })

  it('that is closed for good ends the host', async () => {
    const window = listeningWindow()
    const serving = serve({ ...options, openWindow: window.openWindow, grace: 1 })
    await vi.waitUntil(() => window.streams.length === 1)
    window.streams[0]?.stop()
    await serving
    expect(printed.at(-1)).toBe(say('windowClosed'))
  })
})

describe('a second start', () => {
  it('opens a window of the running host and ends', async () => {
    const window = listeningWindow()
    const serving = serve(options)
    const { port } = new URL(await address())
    await serve({ ...options, openWindow: window.openWindow })
    expect(printed.at(-1)).toBe(say('alreadyRunning'))
    expect(new URL(window.opened[0] ?? '').port).toBe(port)
    await vi.waitUntil(() => window.streams.length === 1)
    interrupt()
    await serving
  })

  it('prints an address of the running host where no window can be opened', async () => {
    const serving = serve(options)
    const first = await address()
    printed.length = 0
    await serve(options)
    const second = await address()
    expect(new URL(second).port).toBe(new URL(first).port)
    expect(await enter(second)).not.toBe('')
    interrupt()
    await serving
  })

  it('after the first has ended is a first start again', async () => {
    for (const _ of [1, 2]) {
      printed.length = 0
      const serving = serve(options)
      await address()
      interrupt()
      await serving
      expect(printed).not.toContain(say('alreadyRunning'))
    }
  })
})

it('settings that cannot be written do not keep the app from running, and are said', async () => {
  writeFileSync(options.settingsFolder, 'a file in the place of the folder')
  const serving = serve(options)
  await address()
  expect(printed[0]).toContain(options.settingsFolder)
  interrupt()
  await serving
})
