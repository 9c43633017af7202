import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPages } from '../../../../electron/core/hosting/pages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  mkdirSync(join(folder, 'assets'))
  for (const name of [
    'index.html',
    'projector.html',
    'assets/a.js',
    'assets/a.js.map',
    'assets/b.woff2',
    '.secret',
  ]) {
    writeFileSync(join(folder, name), name)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

it('the built windows are listed by their address, with their type; other files are not', () => {
  expect(
    [...readPages(folder)].map(([path, { type, bytes }]) => [path, type, bytes.toString()]).sort(),
  ).toEqual([
    ['/', 'text/html; charset=utf-8', 'index.html'],
    ['/assets/a.js', 'text/javascript; charset=utf-8', 'assets/a.js'],
    ['/assets/b.woff2', 'font/woff2', 'assets/b.woff2'],
    ['/index.html', 'text/html; charset=utf-8', 'index.html'],
    ['/projector.html', 'text/html; charset=utf-8', 'projector.html'],
  ])
})

it('a folder named with a slash at its end is the same folder', () => {
  expect([...readPages(`${folder}/`).keys()]).toEqual([...readPages(folder).keys()])
})

it('a folder without the built windows is a bug of whoever starts the host', () => {
  rmSync(join(folder, 'index.html'))
  expect(() => readPages(folder)).toThrow('No built windows')
})
