import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { make, WINDOWS } from '../../../electron/commands/building.ts'
import { phrases } from '../../../electron/core/hosting/phrases.ts'
import { root } from '../../tool.ts'
import { freshFolder } from '../core/folder.ts'
import { exitCode, quietEnvironment, startHost } from './running-host.ts'

const say = phrases('vi')
const START = 'electron/commands/start.ts'

beforeAll(() => {
  expect(make(root, WINDOWS)).toBeNull()
}, 120_000)

/** Folders of the test's own, as arguments. */
function places() {
  const folder = freshFolder()
  return { folder, given: [`--folder=${join(folder, 'hop')}`, `--settings=${join(folder, 'settings')}`] }
}

it('without a display it says so, prints the address, and serves the app until it is told to end', async () => {
  const { folder, given } = places()
  const host = await startHost(START, given, root)
  expect(host.printed()).toContain(say('noDisplay'))
  expect(await host.ask('greet')).toMatchObject({
    ok: true,
    value: { folder: join(folder, 'hop'), meeting: null },
  })
  expect(await host.end()).toBe(0)
  expect(host.printed()).toContain(say('ending'))
  expect(existsSync(join(folder, 'settings', 'running.json'))).toBe(false)
})

it('a second start finds the first, gives an address of it, and ends', async () => {
  const { given } = places()
  const first = await startHost(START, ['--no-open', ...given], root)
  const second = await startHost(START, ['--no-open', ...given], root)
  expect(second.printed()).toContain(say('alreadyRunning'))
  expect(new URL(second.url).port).toBe(new URL(first.url).port)
  expect(await exitCode(second.child)).toBe(0)
  expect(await first.end()).toBe(0)
})

it('after the first was killed, a start is a first start again', async () => {
  const { given } = places()
  const first = await startHost(START, ['--no-open', ...given], root)
  first.child.kill('SIGKILL')
  await exitCode(first.child)
  const second = await startHost(START, ['--no-open', ...given], root)
  expect(second.printed()).not.toContain(say('alreadyRunning'))
  expect(await second.end()).toBe(0)
})

it('what it does not understand it says, with the usage', () => {
  const { status, stderr } = spawnSync(process.execPath, [START, '--host=phone'], {
    cwd: root,
    encoding: 'utf8',
    env: quietEnvironment(),
  })
  expect(status).toBe(2)
  expect(stderr).toContain('--host=phone')
  expect(stderr).toContain('npm start -- [--host=web]')
})
