import { describe, expect, it, vi } from 'vitest'
import { startApp } from './app.ts'
import { BrowserWindow, calls, HALL, HOME, machine, screen, windows } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const PROJECTOR = 'nghisu://app/projector.html'

/** Opens the projector as the operator's page does, with the options that the app answers. */
async function openProjector(displays: typeof machine.displays): Promise<BrowserWindow> {
  await startApp({ displays })
  const operator = windows[0]?.webContents
  const answer = operator?.opener({ url: PROJECTOR })
  // The stand-in's windows take what the app's handler answers; its shape is checked by the tests below.
  const { overrideBrowserWindowOptions } = answer as {
    overrideBrowserWindowOptions: { fullscreen?: boolean }
  }
  const projector = new BrowserWindow(overrideBrowserWindowOptions)
  operator?.emit('did-create-window', projector)
  calls.length = 0
  return projector
}

const windowCalls = () => calls.filter(([name]) => name.startsWith('window.'))

/** What the operator's window was told of the hall's display, in order. */
const told = () =>
  calls.flatMap(([name, , , news]) => (name === 'webContents.send' ? [Object(news).display] : []))

describe('the projector opens', () => {
  it('over the whole second display, without a frame', async () => {
    const projector = await openProjector([HOME, HALL])
    expect(projector.options).toMatchObject({ ...HALL.bounds, frame: false, fullscreen: true })
  })

  it('as a plain window where there is one display', async () => {
    const projector = await openProjector([HOME])
    expect(projector.options).toMatchObject({ width: 1280, height: 720 })
    expect(projector.options).not.toHaveProperty('fullscreen')
  })
})

describe('while it is open', () => {
  it('a second display that is plugged in is filled', async () => {
    await openProjector([HOME])
    machine.displays = [HOME, HALL]
    screen.emit('display-added')
    expect(windowCalls()).toEqual([
      ['window.setFullScreen', false],
      ['window.restore'],
      ['window.setBounds', HALL.bounds],
      ['window.setFullScreen', true],
    ])
  })

  it('it is put away when its display is pulled out, and comes back with it', async () => {
    await openProjector([HOME, HALL])
    machine.displays = [HOME]
    screen.emit('display-removed')
    expect(windowCalls()).toEqual([['window.setFullScreen', false], ['window.minimize']])
    machine.displays = [HOME, HALL]
    screen.emit('display-added')
    expect(windowCalls().at(-1)).toEqual(['window.setFullScreen', true])
  })

  it('it stays where it is when another display comes', async () => {
    await openProjector([HOME, HALL])
    machine.displays = [HOME, HALL, { id: 3, bounds: { x: 3360, y: 0, width: 800, height: 600 } }]
    screen.emit('display-added')
    expect(windowCalls()).toEqual([])
  })

  it('its display is filled anew when that changes its resolution', async () => {
    await openProjector([HOME, HALL])
    const larger = { ...HALL, bounds: { ...HALL.bounds, width: 3840, height: 2160 } }
    machine.displays = [HOME, larger]
    screen.emit('display-metrics-changed')
    expect(windowCalls()).toContainEqual(['window.setBounds', larger.bounds])
  })

  it('the operator is told of every loss and every return, and again after a reload', async () => {
    await openProjector([HOME, HALL])
    machine.displays = [HOME]
    screen.emit('display-removed')
    machine.displays = [HOME, HALL]
    screen.emit('display-added')
    expect(told()).toEqual(['lost', 'filled'])
    windows[0]?.webContents.emit('did-finish-load')
    expect(told()).toEqual(['lost', 'filled', 'filled'])
  })

  it('the operator is told of a display that is shared', async () => {
    await startApp({ displays: [HOME] })
    calls.length = 0
    windows[0]?.webContents.emit('did-create-window', new BrowserWindow({}))
    expect(told()).toEqual(['shared'])
  })

  it('no display goes to sleep, until it is closed', async () => {
    await startApp()
    const projector = new BrowserWindow({})
    windows[0]?.webContents.emit('did-create-window', projector)
    expect(calls).toContainEqual(['powerSaveBlocker.start', 'prevent-display-sleep'])
    projector.emit('closed')
    expect(calls).toContainEqual(['powerSaveBlocker.stop', 7])
  })

  it('nothing follows the displays once it is closed', async () => {
    const projector = await openProjector([HOME, HALL])
    projector.emit('closed')
    calls.length = 0
    screen.emit('display-removed')
    expect(calls).toEqual([])
  })
})
