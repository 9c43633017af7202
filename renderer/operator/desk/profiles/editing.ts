import { type Profile, profileShape } from '../../../../shared/report/profile.ts'
import { type Misfit, misfits } from '../../../../shared/report/profile-fit.ts'
import { withValue } from '../../../../shared/report/profile-values.ts'
import { accepted, type Result, refused } from '../../../../shared/result.ts'

export type Path = readonly string[]

/** Why a value cannot stand: out of any bounds (null), or without room beside the others. */
export type Unfit = Misfit | null

/**
 * A form with another value at a place of it. What would set no page is refused, so that the last good form, and the
 * preview of it, stay.
 */
export function edited(profile: Profile, path: Path, value: unknown): Result<Profile, Unfit> {
  const changed = profileShape.safeParse(withValue(profile, path, value))
  if (!changed.success) return refused(null)
  const found = misfits(changed.data)
  const here = found.find((misfit) => misfit.path.join('.') === path.join('.'))
  return found.length === 0 ? accepted(changed.data) : refused(here ?? found[0] ?? null)
}

/** The places that a sentence fills in: `{count}`. */
function placesIn(words: string): readonly string[] {
  return [...words.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
}

/** A place that is filled in nowhere in the shipped sentence: it would be printed with its braces. */
export function unknownPlace(words: string, shipped: string): string | null {
  const known = new Set(placesIn(shipped))
  return placesIn(words).find((name) => !known.has(name)) ?? null
}

/** The texts of a form below a place, each with its own place; lists of texts count member by member. */
export function sentencesIn(whole: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof whole === 'string') return [[path, whole]]
  if (typeof whole !== 'object' || whole === null) return []
  return Object.entries(whole).flatMap(([key, part]) => sentencesIn(part, [...path, key]))
}
