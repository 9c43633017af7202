import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.ts'

/** Something that Vite makes out of the sources. */
export interface Building {
  readonly name: 'windows' | 'hosts'
  /** What it is made from, under the project's folder. */
  readonly sources: readonly string[]
  /** A file that is there when it has been made. */
  readonly result: string
  /** Vite's arguments, one list for each run. */
  readonly runs: readonly (readonly string[])[]
}

export const WINDOWS: Building = {
  name: 'windows',
  sources: ['renderer', 'shared', 'resources', 'package-lock.json'],
  result: 'dist/renderer/index.html',
  runs: [['--config', 'renderer/vite.config.ts']],
}

/** What runs under Node, as JavaScript: Electron starts this, and it is what is packaged. */
export const HOSTS: Building = {
  name: 'hosts',
  sources: ['electron', 'shared', 'resources', 'package.json', 'package-lock.json'],
  result: 'dist/hosts/preload.cjs',
  runs: [
    ['--config', 'electron/desktop/vite.config.ts'],
    ['--config', 'electron/desktop/vite.config.ts', '--mode', 'draft-thread'],
    ['--config', 'electron/desktop/vite.config.ts', '--mode', 'preload'],
  ],
}

/** True if it is missing or its sources have changed since. */
export function isStale(root: string, building: Building): boolean {
  const stamp = stampFile(root, building)
  if (!existsSync(join(root, building.result)) || !existsSync(stamp)) return true
  return readFileSync(stamp, 'utf8') !== fingerprint(root, building.sources)
}

/** Builds it where it is stale. Answers what Vite said if it failed, else null. */
export function make(root: string, building: Building): string | null {
  return isStale(root, building) ? build(root, building) : null
}

/**
 * Builds it. Vite runs as a process of its own: the host that is started next shall not carry a bundler in its
 * memory. Answers what Vite said if it failed, else null.
 */
export function build(root: string, building: Building): string | null {
  const vite = fileURLToPath(import.meta.resolve('vite/package.json').replace('package.json', 'bin/vite.js'))
  const made = fingerprint(root, building.sources)
  rmSync(stampFile(root, building), { force: true })
  for (const run of building.runs) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', ...run], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) return `${stdout}${stderr}`
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile(root, building), made)
  return null
}

function stampFile(root: string, { name }: Building): string {
  return join(root, 'dist', `${name}.made-from`)
}
