import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { ABOUT, BLOCKS } from '../core/meeting.ts'
import { quitApp, startApp } from './app.ts'
import { app, askAs, calls, pointedAt, session, windows } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const OPERATOR = { url: 'nghisu://app/index.html', parent: null }

const ask = (name: string, argument: unknown = {}) => askAs(OPERATOR, 'nghisu:ask', name, argument)
const named = (name: string) => calls.filter(([called]) => called === name)

describe('starting', () => {
  it("opens the operator's window, hidden until it is drawn", async () => {
    await startApp()
    expect(windows).toHaveLength(1)
    expect(windows[0]?.webContents.url).toBe('nghisu://app/index.html')
    expect(windows[0]?.options).toMatchObject({ show: false })
    expect(named('window.show')).toEqual([])
    windows[0]?.emit('ready-to-show')
    expect(named('window.show')).toHaveLength(1)
  })

  it('keeps settings and meetings in the usual folders, and what the browser stores apart', async () => {
    const { home } = await startApp()
    const settings = join(home, 'config', 'nghi-su')
    expect(named('app.setPath')).toEqual([
      ['app.setPath', 'userData', settings],
      ['app.setPath', 'sessionData', join(settings, 'desktop')],
    ])
    expect(await ask('greet')).toMatchObject({
      value: { host: 'desktop', version: '1.2.3', folder: join(home, 'documents', 'Nghị Sự') },
    })
  })

  it('takes other folders from the command line', async () => {
    await startApp({ line: ['--folder=/m', '--settings=/tmp/s'] })
    expect(named('app.setPath')[0]).toEqual(['app.setPath', 'userData', '/tmp/s'])
    expect(await ask('greet')).toMatchObject({ value: { folder: '/m' } })
  })

  it.each([
    ['linux', [['Menu.setApplicationMenu', null]]],
    ['win32', [['Menu.setApplicationMenu', null]]],
    ['darwin', []],
  ] as const)('leaves the keys to the app on %s', async (platform, expected) => {
    await startApp({ platform })
    expect(named('Menu.setApplicationMenu')).toEqual(expected)
  })

  it('without built windows says so and ends', async () => {
    await startApp({ hasWindows: false })
    expect(named('dialog.showErrorBox')[0]?.[2]).toContain('No built windows')
    expect(named('app.exit')).toEqual([['app.exit', 1]])
  })
})

describe('a second start', () => {
  it('ends at once and opens nothing', async () => {
    const { home } = await startApp({ isFirst: false })
    expect(named('app.quit')).toHaveLength(1)
    expect(windows).toEqual([])
    expect(existsSync(join(home, 'documents'))).toBe(false)
  })

  it('brings the window of the first to the front', async () => {
    await startApp()
    windows[0]?.minimize()
    calls.length = 0
    app.emit('second-instance', {}, ['nghi-su'], '/')
    expect(calls).toEqual([['window.restore'], ['window.show'], ['window.focus']])
  })
})

describe('a meeting file that is double-clicked', () => {
  /** The file of a meeting that an app kept before it ended. */
  async function keptMeeting(): Promise<string> {
    await startApp()
    const start = { about: ABOUT, profile: 'party', delegates: [], source: 'du-thao.txt', blocks: BLOCKS }
    const path = openedPath(await ask('createMeeting', start))
    await quitApp()
    return path ?? ''
  }

  const meetingShape = z.object({ path: z.string() })
  const openedPath = (reply: unknown) => z.object({ value: meetingShape }).parse(reply).value.path
  const openPath = async () => {
    const greeting = z
      .object({ value: z.object({ meeting: meetingShape.nullable() }) })
      .parse(await ask('greet'))
    return greeting.value.meeting?.path
  }

  it('is open when the window comes', async () => {
    const path = await keptMeeting()
    await startApp({ line: [path] })
    expect(await openPath()).toBe(path)
  })

  it('is opened by the app that runs already', async () => {
    const path = await keptMeeting()
    await startApp()
    app.emit('second-instance', {}, ['nghi-su', path], '/')
    await vi.waitUntil(openPath)
    expect(await openPath()).toBe(path)
  })

  it('is opened on macOS, which names it in an event', async () => {
    const path = await keptMeeting()
    await startApp({ platform: 'darwin' })
    const preventDefault = vi.fn()
    app.emit('open-file', { preventDefault }, path)
    await vi.waitUntil(openPath)
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('does not take the hall away from the meeting that is open', async () => {
    const other = await keptMeeting()
    const path = await keptMeeting()
    await startApp({ line: [path] })
    app.emit('second-instance', {}, ['nghi-su', other], '/')
    await ask('recentMeetings')
    expect(await openPath()).toBe(path)
  })

  it('that cannot be opened is said, and the app starts', async () => {
    await startApp({ line: ['/nowhere/x.nghisu'] })
    expect(named('dialog.showErrorBox')[0]?.[2]).toContain('/nowhere/x.nghisu')
    expect(windows).toHaveLength(1)
  })
})

describe('pointing at a file or folder', () => {
  it('goes by the dialog of the system, which names the path itself', async () => {
    await startApp()
    pointedAt.push('/media/usb/a.nghisu')
    expect(await ask('chooseMeeting')).toEqual({ ok: true, value: '/media/usb/a.nghisu' })
    expect(named('dialog.showOpenDialog')[0]?.[1]).toMatchObject({
      properties: ['openFile'],
      filters: [{ extensions: ['nghisu'] }],
    })
    pointedAt.push('/media/usb')
    expect(await ask('chooseFolder')).toEqual({ ok: true, value: '/media/usb' })
    expect(named('dialog.showOpenDialog')[1]?.[1]).toMatchObject({
      properties: ['openDirectory', 'createDirectory'],
    })
  })

  it('may be left without choosing', async () => {
    await startApp()
    expect(await ask('chooseMeeting')).toEqual({ ok: true, value: null })
  })
})

describe('saving a paper', () => {
  const item = (url: string) => ({
    getURL: () => url,
    getFilename: () => 'Kết luận.pdf',
    setSaveDialogOptions: vi.fn(),
  })

  it('asks where, in the documents, in the language that the office chose', async () => {
    const { home } = await startApp()
    const paper = item('blob:nghisu://app/1')
    session.defaultSession.emit('will-download', { preventDefault: vi.fn() }, paper)
    const defaultPath = join(home, 'documents', 'Kết luận.pdf')
    expect(paper.setSaveDialogOptions).toHaveBeenCalledWith({ title: 'Lưu văn bản', defaultPath })
    await ask('changePreferences', { change: { language: 'en' } })
    session.defaultSession.emit('will-download', { preventDefault: vi.fn() }, paper)
    expect(paper.setSaveDialogOptions).toHaveBeenLastCalledWith({ title: 'Save the paper', defaultPath })
  })

  it('is refused for what no window of ours made', async () => {
    await startApp()
    const preventDefault = vi.fn()
    const foreign = item('https://evil.example/x.exe')
    session.defaultSession.emit('will-download', { preventDefault }, foreign)
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(foreign.setSaveDialogOptions).not.toHaveBeenCalled()
  })
})

describe('ending', () => {
  it('comes with the last window', async () => {
    await startApp()
    app.emit('window-all-closed')
    expect(named('app.quit')).toHaveLength(1)
  })

  it('waits for the questions under way, closes the meeting, and then goes', async () => {
    await startApp()
    const last = ask('greet')
    const preventDefault = vi.fn()
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(named('app.quit')).toEqual([])
    expect(await last).toMatchObject({ ok: true })
    await vi.waitUntil(() => named('app.quit').length === 1)
    await expect(ask('greet')).rejects.toThrow('No handler')
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })
})
