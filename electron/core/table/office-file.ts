import { posix } from 'node:path'
import { accepted, type Result, refused } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import type { Archive } from './archive.ts'
import { readXml } from './xml.ts'

/** What a part of an office file points at. */
export interface Link {
  /** The last word of the link's type: `worksheet`, `styles`, `sharedStrings`. */
  readonly type: string
  readonly path: string
}

/** The links of a part by their ids (`''` for the file itself); none where it has no list of them. */
export async function linksOf(
  archive: Archive,
  path: string,
): Promise<Result<ReadonlyMap<string, Link>, Trouble>> {
  const folder = posix.dirname(path)
  const part = await archive.part(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
  if (!part.ok) return part
  const links = new Map<string, Link>()
  const isSound =
    part.value === null ||
    readXml(part.value, {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External' || !Id || !Type || !Target) return
        links.set(Id, { type: posix.basename(Type), path: posix.resolve('/', folder, Target).slice(1) })
      },
      close() {},
      text() {},
    })
  return isSound ? accepted(links) : refused({ code: 'office-damaged' })
}

/** A part that must be there and sound; absent is damaged. */
export async function requiredPart(archive: Archive, path: string): Promise<Result<Uint8Array, Trouble>> {
  const part = await archive.part(path)
  if (!part.ok) return part
  return part.value === null ? refused({ code: 'office-damaged' }) : accepted(part.value)
}
