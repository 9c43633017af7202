import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Building, build, HOSTS, isStale, WINDOWS } from '../../../electron/commands/building.ts'
import { freshFolder } from '../core/folder.ts'

const script: Building = {
  name: 'hosts',
  sources: ['src', 'settings.json'],
  result: 'dist/a.js',
  runs: [['--config', 'vite.config.js']],
}

let root: string
const write = (file: string, text: string) => writeFileSync(join(root, file), text)
beforeEach(() => {
  root = freshFolder()
  mkdirSync(join(root, 'src', 'deeper'), { recursive: true })
  write('src/a.js', 'export const a = 1')
  write('src/deeper/b.js', 'export const b = 1')
  write('settings.json', '{}')
  write('package.json', '{ "type": "module" }')
  write(
    'vite.config.js',
    `export default { root: import.meta.dirname, build: { emptyOutDir: false, lib: { entry: 'src/a.js', formats: ['es'], fileName: 'a' } } }`,
  )
})

describe('something built', () => {
  it('is stale until it has been built, and then no more', () => {
    expect(isStale(root, script)).toBe(true)
    expect(build(root, script)).toBeNull()
    expect(isStale(root, script)).toBe(false)
  })

  it.each([
    ['a source is written', () => write('src/deeper/b.js', 'export const b = 22')],
    ['a source is added', () => write('src/deeper/c.js', '')],
    ['a source is removed', () => rmSync(join(root, 'src/deeper/b.js'))],
    ['an older source takes the place of a newer one', () => utimesSync(join(root, 'src/a.js'), 1, 1)],
    ['a single file among the sources is written', () => write('settings.json', '{ }')],
    ['the result is gone', () => rmSync(join(root, 'dist/a.js'))],
  ])('is stale again when %s', (_name, change) => {
    build(root, script)
    change()
    expect(isStale(root, script)).toBe(true)
  })

  it('that fails to build says why and stays stale', () => {
    write('src/a.js', 'export const = 1')
    expect(build(root, script)).toContain('a.js')
    expect(isStale(root, script)).toBe(true)
  })
})

it('the windows and the hosts are built from different rooms into one folder', () => {
  expect(WINDOWS.sources).toContain('renderer')
  expect(HOSTS.sources).toContain('electron')
  expect([WINDOWS.result, HOSTS.result].every((result) => result.startsWith('dist/'))).toBe(true)
})
