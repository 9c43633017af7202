import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const check = fileURLToPath(new URL('../../../electron/commands/check-node.cjs', import.meta.url))

/** Runs the check in a Node that says it is another version. */
function checkOn(version: string, language = 'vi_VN.UTF-8') {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const env = { ...process.env, LC_ALL: language }
  return spawnSync(process.execPath, ['-e', `${pretend}; require(${JSON.stringify(check)})`], {
    encoding: 'utf8',
    env,
  })
}

it.each(['8.17.0', '18.20.8', '20.20.2', '22.17.1', '23.5.0'])(
  'Node %s is refused in one line',
  (version) => {
    const { status, stderr } = checkOn(version)
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('Nghị Sự cần Node 22.18')
    expect(stderr).toContain(version)
  },
)

it('the refusal is in English where the terminal is', () => {
  expect(checkOn('20.20.2', 'en_US.UTF-8').stderr).toContain('Nghị Sự needs Node 22.18')
})

it.each(['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.1.0'])('Node %s passes without a word', (version) => {
  expect(checkOn(version)).toMatchObject({ status: 0, stderr: '', stdout: '' })
})

it('runs before every command that npm knows', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  for (const name of ['start', 'build', 'package', 'export', 'demo', 'test']) {
    expect(scripts[name]).toMatch(/^node -r \.\/electron\/commands\/check-node\.cjs /)
  }
})
