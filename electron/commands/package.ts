import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, HOSTS, isStale, WINDOWS } from './building.ts'

/**
 * `npm run package`: builds the app and hands it to electron-builder, with its own arguments, such as
 * `npm run package -- --win --x64`. Without any it packages for the system it runs on.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

for (const building of [WINDOWS, HOSTS]) {
  const trouble = isStale(root, building) ? build(root, building) : null
  if (trouble !== null) throw new Error(`${building.name}: ${trouble}`)
}

const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js')
const { status } = spawnSync(process.execPath, [builder, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
