import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { vi } from 'vitest'
import { z } from 'zod'
import { createBackend } from '../../../electron/core/backend.ts'
import { createBridge } from '../../../electron/desktop/bridge.ts'
import type { Channel } from '../../../shared/channel.ts'
import { channelContract } from '../core/channel-contract.ts'
import { freshFolder } from '../core/folder.ts'
import { BrowserWindow, exposed, startAfresh } from './electron-stand-in.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

/** What the preload script gives a page: the two verbs, and by their contract a channel. */
const bridgeShape = z.custom<Channel>(
  (value) => z.object({ ask: z.function(), listen: z.function() }).safeParse(value).success,
)

channelContract("of the desktop's bridge", async () => {
  startAfresh()
  const folder = freshFolder()
  const backend = createBackend({
    folder: join(folder, 'Nghị Sự'),
    settingsFolder: join(folder, 'settings'),
    version: '0.1.0',
    host: 'desktop',
    clock: () => new Date(),
    newId: randomUUID,
  })
  const bridge = createBridge(backend)
  await new BrowserWindow({}).loadURL('nghisu://app/index.html')
  vi.resetModules()
  await import('../../../electron/desktop/preload.ts')
  return {
    channel: bridgeShape.parse(exposed.get('nghiSu')),
    async close() {
      await bridge.settled()
      bridge.close()
      backend.close()
    },
  }
})
