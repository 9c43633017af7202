import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askRunningHost, leaveMark, removeMark } from '../../../electron/web/lock.ts'
import { startServer, type WebServer } from '../../../electron/web/server.ts'
import { enter } from './client.ts'

const pages = new Map([['/', { type: 'text/html', bytes: Buffer.from('') }]])
const news = { open: async () => {}, close: () => {} }

let settings: string
let server: WebServer
beforeEach(async () => {
  settings = mkdtempSync(join(tmpdir(), 'nghi-su-'))
  server = await startServer({ pages, answer: async () => null, news, closedDoor: '' })
})
afterEach(async () => {
  await server.close()
  rmSync(settings, { recursive: true })
})

const mark = () => ({ port: server.port, pid: process.pid, key: server.lockKey })
const file = () => join(settings, 'running.json')

describe('a second start', () => {
  it('gets an address of the running host, which opens a window of it', async () => {
    leaveMark(settings, mark())
    const url = await askRunningHost(settings)
    expect(await enter(url ?? '')).toMatch(/^nghi-su-/)
  })

  it.each([
    ['there is no mark', () => {}],
    ['the mark is cut short', () => writeFileSync(file(), '{"port":')],
    ['the mark is of another shape', () => writeFileSync(file(), '{"port":"80"}')],
    ['the host was killed', () => leaveMark(settings, { ...mark(), pid: 2 ** 22 - 1 })],
    ['the port is closed', () => leaveMark(settings, { ...mark(), port: 1 })],
    [
      'the port belongs to another host by now',
      () => leaveMark(settings, { ...mark(), key: 'an older one' }),
    ],
  ])('finds no host when %s', async (_name, arrange) => {
    arrange()
    expect(await askRunningHost(settings)).toBeNull()
  })
})

describe('the mark', () => {
  it('replaces one that a killed host left', () => {
    leaveMark(settings, { ...mark(), key: 'an older one' })
    leaveMark(settings, mark())
    expect(readFileSync(file(), 'utf8')).toContain(server.lockKey)
  })

  it('makes the settings folder', async () => {
    const deeper = join(settings, 'a', 'b')
    leaveMark(deeper, mark())
    expect(await askRunningHost(deeper)).not.toBeNull()
  })

  it('can be read by its user alone (Windows keeps the folder of the settings so)', () => {
    leaveMark(settings, mark())
    expect(statSync(file()).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it('is taken away by the host that left it, and by no other', async () => {
    leaveMark(settings, mark())
    removeMark(settings, 'an older one')
    expect(await askRunningHost(settings)).not.toBeNull()
    removeMark(settings, server.lockKey)
    expect(await askRunningHost(settings)).toBeNull()
  })
})
