import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { times } from './figures.ts'

/** How long LibreOffice takes from a Word file to a PDF: what it takes more than to start and end. Empty without it. */
export async function timesByLibreOffice(bytes: Uint8Array, runs: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-bench-'))
  const run = (...asked: readonly string[]) =>
    spawnSync('soffice', [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...asked,
    ])
  try {
    if (run('--terminate_after_init').error !== undefined) return []
    const file = join(folder, 'paper.docx')
    writeFileSync(file, bytes)
    const starts = await times(runs, () => run('--terminate_after_init'), 0)
    const wholes = await times(runs, () => run('--convert-to', 'pdf', '--outdir', folder, file), 0)
    const start = Math.min(...starts)
    return wholes.map((whole) => whole - start)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
