import { randomUUID } from 'node:crypto'
import { type Backend, createBackend } from '../core/backend.ts'
import { VERSION } from '../core/hosting/about.ts'
import { readPages } from '../core/hosting/pages.ts'
import { phrases } from '../core/hosting/phrases.ts'
import { memoryChannel } from '../core/memory-channel.ts'
import { createNewsStreams, type NewsSource } from './news.ts'
import { startServer, type WebServer } from './server.ts'

export interface WebHostOptions {
  /** The built windows. */
  readonly windows: string
  /** Where new meetings are kept. */
  readonly folder: string
  readonly settingsFolder: string
  readonly onWindows?: (windows: number) => void
}

/** The app as a loopback server: the backend, the built windows, and nothing shown yet. */
export async function startWebHost(options: WebHostOptions): Promise<WebServer> {
  const { folder, settingsFolder, onWindows = () => {} } = options
  const pages = readPages(options.windows)
  const backend = createBackend({
    folder,
    settingsFolder,
    version: VERSION,
    host: 'web',
    clock: () => new Date(),
    newId: randomUUID,
  })
  const server = await startServer({
    pages,
    answer: (name, argument) => backend.answer(name, argument),
    news: await createNewsStreams(newsOf(backend)),
    closedDoor: `${phrases('vi')('closedDoor')}\n${phrases('en')('closedDoor')}\n`,
    onWindows,
  })
  return {
    ...server,
    async close() {
      backend.endReading()
      await server.close()
      await backend.close()
    },
  }
}

function newsOf(backend: Backend): NewsSource {
  const channel = memoryChannel(backend)
  return {
    listen: (heard) => channel.listen(heard),
    async openMeeting() {
      const greeting = await channel.ask('greet', {})
      return greeting.ok ? greeting.value.meeting : null
    },
    async factsSince(seq) {
      const facts = await channel.ask('factsSince', { seq })
      return facts.ok ? facts.value : []
    },
  }
}
