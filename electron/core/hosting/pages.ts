import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file of the built windows, as it is answered. */
export interface Page {
  /** The media type. */
  readonly type: string
  readonly bytes: Buffer
}

/** The built windows by their path in an address, such as `/assets/operator-3f9a.js`; `/` is the operator's. */
export type Pages = ReadonlyMap<string, Page>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * Reads every file of the built windows, once, at the start of a host. From then on an address is looked up
 * in this list and never made into a path, so that no request, however it is written, can reach another
 * file. Files of other types (source maps) are left out. The windows weigh a few megabytes; streaming them
 * from disk was refused for that reason.
 */
export function readPages(folder: string): Pages {
  const pages = new Map<string, Page>()
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    pages.set(`/${relative(folder, file).split(sep).join('/')}`, { type, bytes: readFileSync(file) })
  }
  const operator = pages.get('/index.html')
  if (operator === undefined) throw new Error(`No built windows in ${folder}`)
  return pages.set('/', operator)
}
