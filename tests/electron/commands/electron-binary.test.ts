import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  canFetch,
  downloadPlace,
  fetchElectron,
  findElectron,
  runElectron,
} from '../../../electron/commands/electron-binary.ts'
import { freshFolder } from '../core/folder.ts'

/** A project's folder with Electron's package as npm leaves it, and its program where it was fetched. */
function project({ isFetched = true, installer = '' } = {}): string {
  const root = freshFolder()
  const folder = join(root, 'node_modules', 'electron')
  mkdirSync(join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'install.js'), installer)
  if (isFetched) {
    writeFileSync(join(folder, 'path.txt'), 'electron')
    writeFileSync(join(folder, 'dist', 'electron'), '')
  }
  return root
}

describe('the program of Electron', () => {
  it('is found where its package put it', () => {
    const root = project()
    expect(findElectron(root, {})).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'))
  })

  it('is found where the environment says', () => {
    const elsewhere = freshFolder()
    writeFileSync(join(elsewhere, 'electron'), '')
    expect(findElectron(project(), { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(
      join(elsewhere, 'electron'),
    )
  })

  it('may not have been fetched', () => {
    expect(findElectron(project({ isFetched: false }), {})).toBeNull()
    expect(findElectron(freshFolder(), {})).toBeNull()
  })
})

describe('fetching it', () => {
  it('asks the place that npm was told of', () => {
    expect(downloadPlace({})).toContain('github.com')
    expect(downloadPlace({ ELECTRON_MIRROR: 'https://mirror.example/' })).toBe('https://mirror.example/')
  })

  it('is not tried where the place does not answer', async () => {
    expect(await canFetch('http://127.0.0.1:1/')).toBe(false)
  })

  it('is tried where the place answers, whatever it says', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(await canFetch(`http://127.0.0.1:${port}/`)).toBe(true)
    server.close()
  })

  it.each([
    ['worked', '', true],
    ['failed', 'process.exit(1)', false],
  ])("says whether the package's installer %s", async (_name, installer, expected) => {
    expect(await fetchElectron(project({ installer }))).toBe(expected)
  })
})

describe('running it', () => {
  const run = (script: string) => runElectron(process.execPath, ['-e', script])

  it('answers its exit code', async () => {
    expect(await run('')).toBe(0)
  })

  it.each([
    ['ends at once with an error', 'process.exit(127)'],
    ['is killed at once', 'process.kill(process.pid, "SIGTRAP")'],
  ])('answers nothing when it %s: the web host must do', async (_name, script) => {
    expect(await run(script)).toBeNull()
  })

  it('answers nothing when there is no such program', async () => {
    expect(await runElectron(join(freshFolder(), 'electron'), [])).toBeNull()
  })

  it('takes being told to end for an end', async () => {
    expect(await run('process.kill(process.pid, "SIGTERM")')).toBe(0)
  })
})
