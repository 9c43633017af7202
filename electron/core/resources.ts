import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of something in `resources/`: found by going up from this file, so that it is the same in the source
 * tree, in the packed app and after bundling.
 */
export function resourcePath(...names: readonly string[]): string {
  return join(RESOURCES, ...names)
}

const RESOURCES = above(dirname(fileURLToPath(import.meta.url)))

function above(folder: string): string {
  const resources = join(folder, 'resources')
  if (existsSync(join(resources, 'languages'))) return resources
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the app has no folder resources/')
  return above(parent)
}
