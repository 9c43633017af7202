import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type OfficeProfile, officeProfileShape } from '../../shared/report/office-profile.ts'
import { differences, laidOver } from '../../shared/report/profile-values.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { place, writeDurably } from './durable.ts'
import { parseJson } from './json.ts'
import { presetOf } from './paper/profiles.ts'
import { attempt } from './trouble.ts'

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
  readonly #folder: string
  readonly #path: string

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, 'profiles.json')
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
    const { profiles, ...kept } = this.#kept
    const one = compact(profile)
    const isNew = !profiles.some(({ id }) => id === one.id)
    return this.#write({
      ...kept,
      profiles: isNew ? [...profiles, one] : profiles.map((other) => (other.id === one.id ? one : other)),
    })
  }

  remove(id: string): Result<null, Trouble> {
    const kept = this.#kept
    return this.#write({
      ...kept,
      next: kept.next === id ? FIRST : kept.next,
      profiles: kept.profiles.filter((other) => other.id !== id),
    })
  }

  prefer(next: string): Result<null, Trouble> {
    return this.#write({ ...this.#kept, next })
  }

  /** A damaged file is put aside: the shipped forms serve meanwhile, and nothing of it is lost. */
  get #kept(): Kept {
    const text = attempt(this.#path, () => readFileSync(this.#path, 'utf8'))
    if (!text.ok) return NONE
    const kept = keptShape.safeParse(parseJson(text.value))
    if (kept.success) return kept.data
    attempt(this.#path, () => place(this.#path, this.#folder, 'profiles-damaged.json'))
    return NONE
  }

  #write(kept: Kept): Result<null, Trouble> {
    return attempt(this.#path, () => {
      mkdirSync(this.#folder, { recursive: true })
      writeDurably(this.#path, `${JSON.stringify(kept, null, 2)}\n`)
      return null
    })
  }
}

function compact({ profile, ...named }: OfficeProfile): Kept['profiles'][number] {
  const base = profile.name
  return { ...named, base, values: differences(presetOf(named.preset, base), profile) }
}
