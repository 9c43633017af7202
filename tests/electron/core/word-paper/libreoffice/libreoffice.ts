import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { asking, SETTINGS } from './macro.ts'

/** What LibreOffice made of the files that it was given, by name; null where it is not installed. */
export type Opinions = ReadonlyMap<string, Uint8Array> | null

/** All files go through one start of the program: it takes seconds, a file a tenth of one. */
export function askLibreOffice(files: ReadonlyMap<string, Uint8Array>): Opinions {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  try {
    for (const [name, bytes] of files) put(join(folder, 'in', name), bytes)
    mkdirSync(join(folder, 'out'))
    // The first start lays out a user's settings, over any that it finds half there.
    if (!start(folder, '--terminate_after_init')) return null
    for (const [name, text] of Object.entries(SETTINGS)) put(join(folder, 'profile', name), text)
    start(folder, asking(folder))
    return read(join(folder, 'out'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether there is a LibreOffice to ask; when this returns it has answered. */
function start(folder: string, asked: string): boolean {
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  try {
    execFileSync('soffice', ['--headless', '--norestore', '--nologo', settings, asked], {
      stdio: 'ignore',
      timeout: 180_000,
    })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

function read(folder: string): ReadonlyMap<string, Uint8Array> {
  return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
