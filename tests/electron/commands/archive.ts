import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

interface Node {
  readonly files?: { readonly [name: string]: Node } | undefined
  readonly size?: number | undefined
  /** A decimal number of bytes after the head; missing for a file kept outside. */
  readonly offset?: string | undefined
  readonly unpacked?: boolean | undefined
}

const nodeShape: z.ZodType<Node> = z.lazy(() =>
  z.object({
    files: z.record(z.string(), nodeShape).optional(),
    size: z.number().optional(),
    offset: z.string().optional(),
    unpacked: z.boolean().optional(),
  }),
)

export interface ArchivedFile {
  /** With `/` between its parts. */
  readonly path: string
  readonly bytes: Buffer
  /** True if it lies beside the archive, in `app.asar.unpacked`. */
  readonly isUnpacked: boolean
}

/**
 * The files of an asar archive: four numbers, a directory in JSON, then the files one after another.
 * https://github.com/electron/asar#format
 */
export function readArchive(archive: string): readonly ArchivedFile[] {
  const bytes = readFileSync(archive)
  const start = 8 + bytes.readUInt32LE(4)
  const head = nodeShape.parse(JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))))
  const filesOf = (node: Node, path: string): ArchivedFile[] => {
    if (node.files) {
      return Object.entries(node.files).flatMap(([name, inside]) =>
        filesOf(inside, path ? `${path}/${name}` : name),
      )
    }
    if (node.unpacked)
      return [{ path, bytes: readFileSync(join(`${archive}.unpacked`, path)), isUnpacked: true }]
    const from = start + Number(node.offset)
    return [{ path, bytes: bytes.subarray(from, from + (node.size ?? 0)), isUnpacked: false }]
  }
  return filesOf(head, '')
}

/** Writes the files out, as Electron sees them. */
export function unpack(files: readonly ArchivedFile[], folder: string): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
