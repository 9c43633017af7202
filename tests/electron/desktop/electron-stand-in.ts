import { EventEmitter } from 'node:events'

/**
 * Stands in for the module `electron`, whose program cannot run on a machine without it: it does nothing and
 * records what it was told. Only what the desktop host uses is here; anything else it came to use would be
 * missing, and the tests would say so.
 */

type Call = readonly [name: string, ...given: unknown[]]

/** Every call in order, as `['app.quit']` or `['window.setFullScreen', true]`. */
export const calls: Call[] = []

function record(name: string, ...given: unknown[]): void {
  calls.push([name, ...given])
}

/** Everything as before the app's start. */
export function startAfresh(): void {
  calls.length = 0
  windows.length = 0
  handlers.clear()
  schemes.clear()
  exposed.clear()
  for (const name of ['permission', 'check', 'device', 'display', 'request'] as const)
    delete gatekeepers[name]
  for (const emitter of [app, screen, ipcRenderer, session.defaultSession]) emitter.removeAllListeners()
  Object.assign(machine, {
    displays: [HOME],
    isFirst: true,
    home: '/home/duc',
    appPath: '/app',
    isReady: false,
  })
}

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface FakeDisplay {
  readonly id: number
  readonly bounds: Bounds
}

export const HOME: FakeDisplay = { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 } }
export const HALL: FakeDisplay = { id: 2, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } }

/** The machine that the test describes. */
export const machine = {
  displays: [HOME] as readonly FakeDisplay[],
  isFirst: true,
  home: '/home/duc',
  appPath: '/app',
  isReady: false,
}

const handlers = new Map<string, (...given: unknown[]) => unknown>()
const schemes = new Map<string, (request: Request) => Response>()
export const windows: BrowserWindow[] = []

class App extends EventEmitter {
  isPackaged = true
  readonly #paths = new Map<string, string>()
  getPath = (name: string) => this.#paths.get(name) ?? `${machine.home}/${name === 'home' ? '' : name}`
  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
    record('app.setPath', name, path)
  }
  getAppPath = () => machine.appPath
  getVersion = () => '1.2.3'
  enableSandbox = () => record('app.enableSandbox')
  requestSingleInstanceLock = () => machine.isFirst
  whenReady = async () => {
    machine.isReady = true
    record('app.whenReady')
  }
  quit = () => record('app.quit')
  exit = (code: number) => record('app.exit', code)
}
export const app = new App()

export class WebContents extends EventEmitter {
  url = ''
  opener: (details: { url: string }) => unknown = () => ({ action: 'allow' })
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.opener = handler
  }
  getURL = () => this.url
  send(channel: string, ...given: unknown[]): void {
    record('webContents.send', this.url, channel, ...given)
    ipcRenderer.emit(channel, {}, ...structuredClone(given))
  }
}

export class BrowserWindow extends EventEmitter {
  readonly options: unknown
  readonly webContents = new WebContents()
  bounds: Bounds
  isFull = false
  isSmall = false
  constructor(options: { readonly fullscreen?: boolean } & Partial<Bounds>) {
    super()
    this.options = options
    this.isFull = options.fullscreen ?? false
    const { x = 10, y = 10, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
    windows.push(this)
    record('window.open')
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.url = url
  }
  show = () => record('window.show')
  focus = () => record('window.focus')
  isMinimized = () => this.isSmall
  minimize(): void {
    this.isSmall = true
    record('window.minimize')
  }
  restore(): void {
    this.isSmall = false
    record('window.restore')
  }
  getBounds = () => this.bounds
  setBounds(bounds: Bounds): void {
    this.bounds = bounds
    record('window.setBounds', bounds)
  }
  isFullScreen = () => this.isFull
  setFullScreen(isFull: boolean): void {
    this.isFull = isFull
    record('window.setFullScreen', isFull)
  }
}

export const webContents = { getAllWebContents: () => windows.map((window) => window.webContents) }

class Screen extends EventEmitter {
  getAllDisplays = () => machine.displays
  getDisplayMatching = ({ x }: Bounds) =>
    machine.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? HOME
}
export const screen = new Screen()

export const ipcMain = {
  handle: (channel: string, handler: (...given: unknown[]) => unknown) => void handlers.set(channel, handler),
  removeHandler: (channel: string) => void handlers.delete(channel),
}

/** Who a question comes from: the frame's address, and whether it is a frame inside another. */
export interface Asker {
  readonly url: string
  readonly parent: object | null
}

/** Asks as a window's page does, over the same handler; values are copied as between processes. */
export async function askAs(frame: Asker | null, channel: string, ...given: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler for ${channel}`)
  return structuredClone(await handler({ senderFrame: frame }, ...structuredClone(given)))
}

class IpcRenderer extends EventEmitter {
  invoke = (channel: string, ...given: unknown[]) =>
    askAs({ url: 'nghisu://app/index.html', parent: null }, channel, ...given)
}
export const ipcRenderer = new IpcRenderer()

/** What the preload script gave the page, by name. */
export const exposed = new Map<string, unknown>()
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value),
}

export const protocol = {
  registerSchemesAsPrivileged: (list: unknown) =>
    record('protocol.registerSchemesAsPrivileged', machine.isReady ? 'too late' : 'in time', list),
  handle: (scheme: string, handler: (request: Request) => Response) => void schemes.set(scheme, handler),
}

/** Loads an address as a window would, from the app's own scheme. */
export function load(url: string, method = 'GET'): Response {
  const handler = schemes.get('nghisu')
  if (handler === undefined) throw new Error('The scheme is not served')
  // Request knows no scheme but the web's own: the two fields that the handler reads are given by hand.
  return handler({ url, method } as Request)
}

/** The handlers that were set, as the system would call them. */
export interface Gatekeepers {
  permission: (contents: null, permission: string, answer: (granted: boolean) => void) => void
  check: (contents: null, permission: string) => boolean
  device: (details: object) => boolean
  display: (request: object, answer: (streams: object) => void) => void
  request: (
    details: { readonly url: string },
    answer: (response: { readonly cancel: boolean }) => void,
  ) => void
}
export const gatekeepers: Partial<Gatekeepers> = {}

function keeper<Name extends keyof Gatekeepers>(name: Name) {
  return (handler: Gatekeepers[Name]) => {
    gatekeepers[name] = handler
  }
}

class Session extends EventEmitter {
  setPermissionRequestHandler = keeper('permission')
  setPermissionCheckHandler = keeper('check')
  setDevicePermissionHandler = keeper('device')
  setDisplayMediaRequestHandler = keeper('display')
  webRequest = { onBeforeRequest: keeper('request') }
}
export const session = { defaultSession: new Session() }

export const powerSaveBlocker = {
  start: (kind: string) => {
    record('powerSaveBlocker.start', kind)
    return 7
  },
  stop: (id: number) => record('powerSaveBlocker.stop', id),
}
export const Menu = { setApplicationMenu: (menu: unknown) => record('Menu.setApplicationMenu', menu) }
/** What the operator will point at in the next dialog. */
export const pointedAt: string[] = []
export const dialog = {
  async showOpenDialog(_over: BrowserWindow, options: object) {
    record('dialog.showOpenDialog', options)
    const filePaths = pointedAt.splice(0)
    return { canceled: filePaths.length === 0, filePaths }
  },
  showErrorBox: (title: string, text: string) => record('dialog.showErrorBox', title, text),
}
