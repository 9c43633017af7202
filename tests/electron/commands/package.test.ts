import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { VERSION } from '../../../electron/core/hosting/about.ts'
import { root } from '../../tool.ts'
import { type ArchivedFile, readArchive, unpack } from './archive.ts'
import { startHost } from './running-host.ts'

/**
 * A dry packing: electron-builder packs the app's own files with the rules of electron-builder.yml, around a
 * stub in place of Electron's program, which is not to be had on every machine.
 */
const folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
const packed = join(folder, 'out', 'linux-unpacked')
let files: readonly ArchivedFile[] = []

beforeAll(() => {
  writeStub(join(folder, 'electron'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'electron/commands/package.ts',
      ...['--dir', '--linux', '--x64', '--publish=never'],
      ...[`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'out')}`],
    ],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stdout + stderr)
  files = readArchive(join(packed, 'resources', 'app.asar'))
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Electron's program as far as packing looks at it: the strip of fuses, all as they are delivered. */
function writeStub(stub: string): void {
  mkdirSync(join(stub, 'resources'), { recursive: true })
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  writeFileSync(join(stub, 'electron'), `stub${sentinel}\u0001\u0009101100010 `, { mode: 0o755 })
  writeFileSync(join(stub, 'version'), '45.4.1')
  writeFileSync(join(stub, 'LICENSE'), '')
}

const paths = () => files.map(({ path }) => path)
const textOf = (path: string) => files.find((file) => file.path === path)?.bytes.toString('utf8') ?? ''

describe('the package', () => {
  it('holds the built app, its resources and its libraries, and nothing beside', () => {
    const tops = new Set(
      paths().map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('dist/') ? 2 : 1)
          .join('/'),
      ),
    )
    expect([...tops].sort()).toEqual([
      'dist/hosts',
      'dist/renderer',
      'node_modules',
      'package.json',
      'resources',
    ])
  })

  it.each([
    'dist/hosts/desktop.js',
    'dist/hosts/draft-thread.js',
    'dist/hosts/preload.cjs',
    'dist/hosts/web.js',
    'dist/renderer/index.html',
    'dist/renderer/projector.html',
    'resources/languages/vi/trouble.json',
    'resources/profiles/party.json',
    'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  ])('holds %s', (path) => {
    expect(paths()).toContain(path)
  })

  it('holds no library of development, no Node, and nothing that only another system needs', () => {
    const lock = z
      .object({
        packages: z.record(
          z.string(),
          z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() }),
        ),
      })
      .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
    const libraries = new Set(
      paths().flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
    )
    expect(libraries.size).toBeGreaterThan(5)
    const unwanted = [...libraries].filter(
      (name) => lock.packages[name]?.dev || lock.packages[name]?.optional,
    )
    expect(unwanted).toEqual([])
    expect(paths().filter((path) => path.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
  })

  it('holds no sources, types, maps or tests', () => {
    expect(
      paths().filter((path) => /\.(ts|mts|cts|tsx|map|c|cpp|h|gyp|md)$|\/(tests?|docs)\//.test(path)),
    ).toEqual([])
  })

  it('is small', () => {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
    console.log(`The app's own files: ${paths().length} files, ${(bytes / 1024 / 1024).toFixed(1)} MB`)
    expect(bytes).toBeLessThan(25 * 1024 * 1024)
  })

  it('keeps outside the archive just the binary that cannot be loaded from inside', () => {
    expect(files.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path)).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
  })

  it('starts where package.json says, as a module', () => {
    expect(JSON.parse(textOf('package.json'))).toMatchObject({
      main: 'dist/hosts/desktop.js',
      type: 'module',
      version: VERSION,
    })
  })

  it('has a preload script in one file, which the sandbox can load', () => {
    const wanted = [...textOf('dist/hosts/preload.cjs').matchAll(/require\(["'](.*?)["']\)/g)].map(
      ([, name]) => name,
    )
    expect(wanted).toEqual(['electron'])
    expect(textOf('dist/hosts/preload.cjs')).not.toMatch(/^(import|export)\b/m)
  })

  it('imports Electron in the desktop host alone', () => {
    const importing = paths().filter(
      (path) => path.startsWith('dist/hosts/') && /from ["']electron["']/.test(textOf(path)),
    )
    expect(importing).toEqual(['dist/hosts/desktop.js'])
  })
})

/** How each fuse is set: https://www.electronjs.org/docs/latest/tutorial/fuses */
const FUSES = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
] as const

it.each(FUSES)('the fuse %s is set: %s', async (name, isOn) => {
  const wire = await getCurrentFuseWire(join(packed, 'nghi-su'))
  expect(String.fromCharCode(wire[FuseV1Options[name]] ?? 0)).toBe(isOn ? '1' : '0')
})

it('what was packed runs under the web host, away from the project: a meeting is made, a paper set and read', async () => {
  const app = join(folder, 'app')
  unpack(files, app)
  const places = [`--folder=${join(folder, 'hop')}`, `--settings=${join(folder, 'settings')}`]
  const host = await startHost(join(app, 'dist', 'hosts', 'web.js'), ['--no-open', ...places], folder)
  expect(await host.ask('greet')).toMatchObject({ ok: true, value: { version: VERSION, host: 'web' } })
  const sample = z.object({ value: z.unknown() }).parse(await host.ask('sampleMeeting'))
  expect(await host.ask('createMeeting', sample.value)).toMatchObject({ ok: true })
  const paper = await host.ask('paper', { kind: 'conclusion' })
  expect(paper).toMatchObject({ ok: true, value: { fileName: expect.stringContaining('.pdf') } })
  const { value } = z.object({ value: z.object({ base64: z.string() }) }).parse(paper)
  const read = await host.ask('readDraft', { name: 'ket-luan.pdf', base64: value.base64 })
  expect(read).toMatchObject({ ok: true, value: { reading: { head: { symbol: 'ĐU' } } } })
  expect(await host.end()).toBe(0)
})
