import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, protocol, session } from 'electron'
import { type Backend, createBackend } from '../core/backend.ts'
import { APP_NAME } from '../core/hosting/about.ts'
import { readPages } from '../core/hosting/pages.ts'
import { phrases, type Say } from '../core/hosting/phrases.ts'
import { memoryChannel } from '../core/memory-channel.ts'
import type { Choose } from '../core/office.ts'
import { readArguments } from './arguments.ts'
import { type Bridge, createBridge } from './bridge.ts'
import { choosingOver } from './choosing.ts'
import { saveDownload } from './download.ts'
import { servePages } from './protocol.ts'
import { secureSession } from './security.ts'
import { openOperator } from './window.ts'

/** Runs the app from the moment it is ready until its windows are closed. */
export async function run(): Promise<void> {
  const { folder, meeting } = readArguments(process.argv, process.cwd())
  // macOS names the file that was double-clicked in an event, which may come before the app is ready.
  let asked = meeting
  let open = (path: string) => {
    asked = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })

  await app.whenReady()
  // There is nothing to choose over before the operator's window is open.
  let choose: Choose = async () => null
  const documents = app.getPath('documents')
  const backend = createBackend({
    folder: folder ?? join(documents, APP_NAME),
    settingsFolder: app.getPath('userData'),
    version: app.getVersion(),
    host: 'desktop',
    clock: () => new Date(),
    newId: randomUUID,
    choose: (what) => choose(what),
  })
  const bridge = createBridge(backend)
  quitInOrder(bridge, backend)
  const say = await chosenLanguage(backend)

  secureSession(session.defaultSession)
  session.defaultSession.on('will-download', (event, item) =>
    saveDownload(event, item, documents, say('savePaper')),
  )
  servePages(protocol, readPages(join(app.getAppPath(), 'dist', 'renderer')))
  // macOS edits text through its menu; elsewhere the keys of a menu would take the app's own.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)

  if (asked !== null) await openFile(backend, asked, say)
  open = (path) => void openFile(backend, path, say)
  const operator = openOperator()
  choose = choosingOver(operator, say)
  app.on('second-instance', (_event, line, directory) => {
    raise(operator)
    const named = readArguments(line, directory).meeting
    if (named !== null) open(named)
  })
  app.on('window-all-closed', () => app.quit())
}

/** Says things in the language the office chose, also after it chose another. */
async function chosenLanguage(backend: Backend): Promise<Say> {
  const greeting = await memoryChannel(backend).ask('greet', {})
  let speak = phrases(greeting.ok ? greeting.value.preferences.language : 'vi')
  backend.listen((news) => {
    if (news.kind === 'preferences') speak = phrases(news.preferences.language)
  })
  return (phrase, values) => speak(phrase, values)
}

/**
 * Opens the file that was double-clicked, unless a meeting is open: a careless click must not take the hall
 * away from the one that is held. Then the window that was raised is answer enough.
 */
async function openFile(backend: Backend, path: string, say: Say): Promise<void> {
  const channel = memoryChannel(backend)
  const greeting = await channel.ask('greet', {})
  if (!greeting.ok || greeting.value.meeting !== null) return
  const opened = await channel.ask('openMeeting', { path })
  if (!opened.ok) dialog.showErrorBox(APP_NAME, say('fileNotOpened', { path }))
}

/** The questions under way are answered, the meeting's file is closed and its second copy made before the app ends. */
function quitInOrder(bridge: Bridge, backend: Backend): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    backend.endReading()
    void bridge.settled().then(async () => {
      bridge.close()
      await backend.close()
      isClosed = true
      app.quit()
    })
  })
}

function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
