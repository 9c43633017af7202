import { fileURLToPath } from 'node:url'
import { HOSTS, make, WINDOWS } from './building.ts'

/** `npm run build`: builds the windows and the hosts where their sources have changed. */
const root = fileURLToPath(new URL('../..', import.meta.url))

for (const building of [WINDOWS, HOSTS]) {
  const trouble = make(root, building)
  if (trouble === null) continue
  console.error(`${building.name}: ${trouble}`)
  process.exitCode = 1
}
