import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Folders } from '../e2e/running.ts'

/** Does something with an app's folders that are gone afterwards. */
export async function withFolders<Value>(work: (folders: Folders) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'nghi-su-bench-'))
  try {
    return await work({
      meetings: join(folder, 'meetings'),
      settings: join(folder, 'settings'),
      saved: join(folder, 'saved'),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
