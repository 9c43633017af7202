import { z } from 'zod'
import { type OfficeProfile, officeProfileShape } from '../../shared/report/office-profile.ts'
import { differences, laidOver } from '../../shared/report/profile-values.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { KeptFile } from './kept-file.ts'
import { presetOf } from './paper/profiles.ts'

/** What a new meeting begins with where nothing was chosen yet. */
const FIRST = 'party-ward'

/**
 * Of each form only what it has otherwise than its preset: what an office did not touch follows the rules as the app
 * learns them.
 */
const keptShape = z.object({
  version: z.literal(1),
  next: z.string(),
  profiles: z
    .array(
      officeProfileShape.omit({ profile: true }).extend({
        base: z.enum(['party', 'state']),
        values: z.unknown(),
      }),
    )
    .readonly(),
})
type Kept = z.infer<typeof keptShape>

const NONE: Kept = { version: 1, next: FIRST, profiles: [] }

/** The forms that an office made for its papers, beside the settings. None is dropped but by who removes it. */
export class OfficeProfiles {
  readonly #file: KeptFile<Kept>

  constructor(folder: string) {
    this.#file = new KeptFile(folder, 'profiles', keptShape, NONE)
  }

  get all(): readonly OfficeProfile[] {
    return this.#kept.profiles.map(({ base, values, ...named }) => ({
      ...named,
      profile: laidOver(presetOf(named.preset, base), values),
    }))
  }

  /** The form that a new meeting begins with. */
  get next(): string {
    return this.#kept.next
  }

  /** Keeps a form, in place of one that has the same id. */
  keep(profile: OfficeProfile): Result<null, Trouble> {
    const one = compact(profile)
    return this.#file.change(({ profiles, ...kept }) => {
      const isNew = !profiles.some(({ id }) => id === one.id)
      return {
        ...kept,
        profiles: isNew ? [...profiles, one] : profiles.map((other) => (other.id === one.id ? one : other)),
      }
    })
  }

  remove(id: string): Result<null, Trouble> {
    return this.#file.change((kept) => ({
      ...kept,
      next: kept.next === id ? FIRST : kept.next,
      profiles: kept.profiles.filter((other) => other.id !== id),
    }))
  }

  prefer(next: string): Result<null, Trouble> {
    return this.#file.change((kept) => ({ ...kept, next }))
  }

  /** Where they cannot be read the shipped forms serve. */
  get #kept(): Kept {
    const kept = this.#file.read()
    return kept.ok ? kept.value : NONE
  }
}

function compact({ profile, ...named }: OfficeProfile): Kept['profiles'][number] {
  const base = profile.name
  return { ...named, base, values: differences(presetOf(named.preset, base), profile) }
}
