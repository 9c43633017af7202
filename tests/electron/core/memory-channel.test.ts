import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createBackend } from '../../../electron/core/backend.ts'
import { memoryChannel } from '../../../electron/core/memory-channel.ts'
import { channelContract } from './channel-contract.ts'
import { freshFolder } from './folder.ts'

channelContract('in memory', async () => {
  const folder = freshFolder()
  const backend = createBackend({
    folder: join(folder, 'Nghị Sự'),
    settingsFolder: join(folder, 'settings'),
    version: '0.1.0',
    host: 'web',
    clock: () => new Date(),
    newId: randomUUID,
  })
  return { channel: memoryChannel(backend), close: async () => backend.close() }
})
