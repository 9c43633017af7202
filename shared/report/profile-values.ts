import { type Profile, profileShape } from './profile.ts'
import { misfits } from './profile-fit.ts'

/**
 * The form that an office keeps as values laid over a shipped one: what the values do not say, and what is out of
 * shape in them, is the shipped form's. So a form kept by an older version of the app gains what the form has learnt
 * since, and one that was damaged still sets papers. Values that cannot stand together are left out as a whole.
 */
export function laidOver(preset: Profile, values: unknown): Profile {
  const laid = profileShape.safeParse(filledUp(preset, values))
  if (laid.success) return misfits(laid.data).length === 0 ? laid.data : preset
  const mended = laid.error.issues.reduce<unknown>(
    (whole, { path }) => withValue(whole, path, valueAt(preset, path)),
    filledUp(preset, values),
  )
  const again = profileShape.safeParse(mended)
  return again.success && misfits(again.data).length === 0 ? again.data : preset
}

/** What a form has otherwise than the shipped one: only that is kept, and can be put back value by value. */
export function differences(preset: Profile, profile: Profile): Readonly<Record<string, unknown>> {
  const all = differing(preset, profile)
  return isRecord(all) ? all : {}
}

function differing(before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? undefined : after
  }
  const entries = Object.entries(after)
    .map(([key, value]) => [key, differing(before[key], value)] as const)
    .filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

type Path = readonly PropertyKey[]

/** What stands at a place of a form; undefined where there is no such place. */
export function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return part[Number(key)]
    return isRecord(part) ? part[String(key)] : undefined
  }, whole)
}

/** The same form with another value at a place of it. Its shape is for the caller to check. */
export function withValue(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    return whole.map((part, i) => (i === Number(key) ? withValue(part, rest, value) : part))
  }
  if (!isRecord(whole)) return whole
  return { ...whole, [String(key)]: withValue(whole[String(key)], rest, value) }
}

/**
 * Values with what they do not say filled in from a shipped form, not looked at otherwise: records are gone into
 * member by member, everything else is taken as it is.
 */
export function filledUp(preset: unknown, values: unknown): unknown {
  if (values === undefined) return preset
  if (!isRecord(preset) || !isRecord(values)) return values
  const keys = new Set([...Object.keys(preset), ...Object.keys(values)])
  return Object.fromEntries([...keys].map((key) => [key, filledUp(preset[key], values[key])]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
