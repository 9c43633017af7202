import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A fresh folder, removed when the test that asked for it ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
