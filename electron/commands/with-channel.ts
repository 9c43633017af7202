import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel } from '../../shared/channel.ts'
import { createBackend } from '../core/backend.ts'
import { VERSION } from '../core/hosting/about.ts'
import { memoryChannel } from '../core/memory-channel.ts'

export interface Desk {
  readonly channel: Channel
  /** A folder of the command's own, gone when the work is done. */
  readonly privateFolder: string
}

export interface DeskOptions {
  /** Where new meetings are kept; null for the private folder. */
  readonly folder: string | null
  readonly clock: () => Date
  readonly newId: () => string
}

/**
 * Does a command's work on a backend without a window. The user's own settings are neither read nor written, so
 * a command leaves no trace in the list of recent meetings.
 */
export async function withChannel<Value>(
  { folder, clock, newId }: DeskOptions,
  work: (desk: Desk) => Promise<Value>,
): Promise<Value> {
  const privateFolder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  const backend = createBackend({
    folder: folder ?? privateFolder,
    settingsFolder: join(privateFolder, 'settings'),
    version: VERSION,
    host: 'desktop',
    clock,
    newId,
  })
  try {
    return await work({ channel: memoryChannel(backend), privateFolder })
  } finally {
    await backend.close()
    rmSync(privateFolder, { recursive: true, force: true })
  }
}
