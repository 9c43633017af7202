import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const packageShape = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })

/**
 * The script behind a command of an installed package. It is started with this same Node, in place of the
 * links in `node_modules/.bin`, which are other files on Windows.
 */
export function toolPath(name: string, command = name): string {
  const folder = join(root, 'node_modules', name)
  const { bin } = packageShape.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${name} has no command ${command}`)
  return join(folder, script)
}

/** Runs a tool to its end and answers all that it said. */
export function runTool(script: string, given: readonly string[], folder = root): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, ...given], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
}
