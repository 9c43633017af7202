import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { KeptDossier } from '../../../shared/channel.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { fill } from '../../../shared/report/written.ts'
import type { Result } from '../../../shared/result.ts'
import type { Trouble } from '../../../shared/trouble.ts'
import { writeDurably } from '../durable.ts'
import { fileNameOf, numbered } from '../file-name.ts'
import { profileOf } from '../paper/profiles.ts'
import { attempt } from '../trouble.ts'

export interface DossierFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Everything that goes out of a meeting, each file under a name of its own. */
export interface Dossier {
  /** Of its folder or its archive. */
  readonly name: string
  readonly files: readonly DossierFile[]
}

/** Of files that bear one name, as cutting long names may leave, the later ones are numbered. */
export function dossierOf(meeting: OpenedMeeting, files: readonly DossierFile[]): Dossier {
  const { dossier } = profileOf(meeting.profile).annexes
  const taken = new Map<string, number>()
  const apart = files.map((file) => {
    const number = (taken.get(file.fileName) ?? 0) + 1
    taken.set(file.fileName, number)
    return { fileName: numbered(file.fileName, number), bytes: file.bytes }
  })
  return { name: fill(dossier, { meeting: meeting.about.name }), files: apart }
}

/** The dossier as one ZIP archive with a folder in it. `moment` is what its files are dated by. */
export function zipped({ name, files }: Dossier, moment: Date): DossierFile {
  const folder = fileNameOf(name, '')
  const entries: Zippable = Object.fromEntries(
    files.map(({ fileName, bytes }) => [`${folder}/${fileName}`, bytes]),
  )
  // Nearly all of it is compressed already.
  return { fileName: fileNameOf(name, '.zip'), bytes: zipSync(entries, { level: 1, mtime: moment }) }
}

/**
 * Writes the dossier into a folder of its own inside `folder`. Each file appears whole or not at all, in place of
 * an earlier one of its name: a dossier is always made anew from its meeting. Other files there stay.
 */
export function keepDossier({ name, files }: Dossier, folder: string): Result<KeptDossier, Trouble> {
  const path = join(folder, fileNameOf(name, ''))
  return attempt(path, () => {
    mkdirSync(path, { recursive: true })
    for (const { fileName, bytes } of files) writeDurably(join(path, fileName), bytes)
    return { path, fileNames: files.map(({ fileName }) => fileName) }
  })
}
