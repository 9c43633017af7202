import { describe, expect, it, vi } from 'vitest'
import { WINDOW_PREFERENCES } from '../../../electron/desktop/security.ts'
import { startApp } from './app.ts'
import {
  calls,
  type Gatekeepers,
  gatekeepers,
  HALL,
  HOME,
  load,
  type WebContents,
  windows,
} from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

/** Electron's security checklist, as far as it is a matter of switches. */
const SWITCHES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
}

const PROJECTOR = 'nghisu://app/projector.html'

function operator(): WebContents {
  const contents = windows[0]?.webContents
  if (contents === undefined) throw new Error('No window was opened')
  return contents
}

function keeper<Name extends keyof Gatekeepers>(name: Name): NonNullable<Gatekeepers[Name]> {
  const found = gatekeepers[name]
  if (found === undefined) throw new Error(`Nothing keeps ${name}`)
  return found
}

describe('every window', () => {
  it.each(Object.entries(SWITCHES))('is made with %s: %s', async (name, value) => {
    await startApp({ displays: [HOME, HALL] })
    const opened = operator().opener({ url: PROJECTOR })
    expect(windows[0]?.options).toMatchObject({ webPreferences: { [name]: value } })
    expect(opened).toMatchObject({ overrideBrowserWindowOptions: { webPreferences: { [name]: value } } })
  })

  it('has the preload script and no switch that the table does not know', () => {
    const { preload, backgroundThrottling, ...others } = WINDOW_PREFERENCES
    expect(preload).toMatch(/preload\.cjs$/)
    expect(backgroundThrottling).toBe(false)
    expect(others).toEqual(SWITCHES)
  })

  it('runs in the sandbox from before the app is ready', async () => {
    await startApp()
    const names = calls.map(([name]) => name)
    expect(names.indexOf('app.enableSandbox')).toBeGreaterThan(-1)
    expect(names.indexOf('app.enableSandbox')).toBeLessThan(names.indexOf('app.whenReady'))
  })
})

describe("the app's own scheme", () => {
  it('is registered in time, with the rights of a page and no others', async () => {
    await startApp()
    const privileges = {
      standard: true,
      secure: true,
      supportFetchAPI: true,
      bypassCSP: false,
      allowServiceWorkers: false,
      corsEnabled: false,
      stream: false,
      allowExtensions: false,
    }
    expect(calls).toContainEqual([
      'protocol.registerSchemesAsPrivileged',
      'in time',
      [{ scheme: 'nghisu', privileges }],
    ])
  })

  it('serves the built files with the strict policy', async () => {
    await startApp()
    const page = load('nghisu://app/projector.html')
    expect(await page.text()).toBe('hội trường')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'/,
    )
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(load('nghisu://app/assets/a.js').headers.get('content-type')).toBe(
      'text/javascript; charset=utf-8',
    )
  })

  it.each([
    ['nghisu://app/nothing.html', 'GET'],
    ['nghisu://app/../package.json', 'GET'],
    ['nghisu://app/assets/%2e%2e/%2e%2e/%2e%2e/package.json', 'GET'],
    ['nghisu://elsewhere/index.html', 'GET'],
    ['nghisu://app/index.html', 'POST'],
  ])('serves nothing else: %s by %s', async (url, method) => {
    await startApp()
    expect(load(url, method).status).toBe(404)
  })
})

describe('a window stays with the app', () => {
  it.each([
    ['nghisu://app/index.html', true, true],
    ['nghisu://app/projector.html', true, true],
    ['nghisu://app/projector.html', false, false],
    ['nghisu://app/assets/a.js', true, false],
    ['https://evil.example/', true, false],
    ['file:///etc/passwd', true, false],
    ['data:text/html,x', true, false],
    ['javascript:alert(1)', true, false],
  ])('going to %s (as the whole page: %s) is allowed: %s', async (url, isMainFrame, isAllowed) => {
    await startApp()
    const preventDefault = vi.fn()
    operator().emit('will-frame-navigate', { url, isMainFrame, preventDefault })
    expect(preventDefault).toHaveBeenCalledTimes(isAllowed ? 0 : 1)
  })

  it.each(['will-redirect', 'will-attach-webview'])('%s is refused', async (event) => {
    await startApp()
    const preventDefault = vi.fn()
    operator().emit(event, { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it.each([
    [PROJECTOR, 'allow'],
    ['nghisu://app/index.html', 'deny'],
    ['https://evil.example/projector.html', 'deny'],
    ['about:blank', 'deny'],
    ['', 'deny'],
  ])('opening %j: %s', async (url, action) => {
    await startApp()
    expect(operator().opener({ url })).toMatchObject({ action })
  })

  it('a window that the projector tried to open would be denied', async () => {
    await startApp()
    const { BrowserWindow } = await import('./electron-stand-in.ts')
    const projector = new BrowserWindow({})
    expect(projector.webContents.opener({ url: PROJECTOR })).toEqual({ action: 'deny' })
  })
})

describe('the session refuses', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'unknown',
  ])('the permission %s, asked or checked', async (permission) => {
    await startApp()
    const answer = vi.fn()
    keeper('permission')(null, permission, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(keeper('check')(null, permission)).toBe(false)
  })

  it('every device, and every picture of the screen', async () => {
    await startApp()
    const answer = vi.fn()
    keeper('display')({}, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith({})
    expect(keeper('device')({})).toBe(false)
  })

  it.each([
    ['nghisu://app/assets/a.js', false],
    ['blob:nghisu://app/1', false],
    ['data:image/png;base64,', false],
    ['https://evil.example/x.js', true],
    ['http://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['wss://evil.example/', true],
  ])('the address %s: %s', async (url, cancel) => {
    await startApp()
    const answer = vi.fn()
    keeper('request')({ url }, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel })
  })
})
