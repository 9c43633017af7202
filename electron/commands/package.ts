import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { HOSTS, make, WINDOWS } from './building.ts'

/**
 * `npm run package`: builds the app and hands it to electron-builder, with its own arguments, such as
 * `npm run package -- --win --x64`. Without any it packages for the system it runs on.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

for (const building of [WINDOWS, HOSTS]) {
  const trouble = make(root, building)
  if (trouble !== null) throw new Error(`${building.name}: ${trouble}`)
}

const builder = fileURLToPath(import.meta.resolve('electron-builder/cli.js'))
const { status } = spawnSync(process.execPath, [builder, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
