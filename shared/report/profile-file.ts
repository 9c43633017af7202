import { z } from 'zod'
import { accepted, type Result, refused } from '../result.ts'
import type { OfficeProfile } from './office-profile.ts'
import { type Profile, profileShape } from './profile.ts'
import { misfits } from './profile-fit.ts'
import { filledUp } from './profile-values.ts'

/** How an office hands its form on: a JSON file with the whole of it, so that it is the same under another version. */

const KIND = 'nghi-su-profile'
const VERSION = 1

const fileShape = z.object({
  kind: z.literal(KIND),
  version: z.number().int().positive(),
  name: z.string().trim().min(1).max(120),
  preset: z.string().min(1).max(60),
  profile: z.record(z.string(), z.unknown()),
})

/** The longest file that is read, in UTF-16 units; a form takes a thirtieth of it. */
const LONGEST_FILE = 1_000_000

/** Why a file is not taken. `place` is where in the form it is out of shape: `styles.body.size`. */
export type ProfileFileRefusal =
  | { readonly code: 'not-a-profile' }
  | { readonly code: 'newer-profile' }
  | { readonly code: 'wrong-value'; readonly place: string }
  | { readonly code: 'no-room'; readonly place: string }

export function profileFile({ name, preset, profile }: Omit<OfficeProfile, 'id'>): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, name, preset, profile }, null, 2)}\n`
}

/**
 * A form from a file. What it does not know yet comes from its preset; what is out of shape is refused by its place
 * rather than left out: a form that looks taken and is not would be found out on paper.
 */
export function readProfileFile(
  text: string,
  presetOf: (preset: string, base: unknown) => Profile,
): Result<Omit<OfficeProfile, 'id'>, ProfileFileRefusal> {
  const file = fileShape.safeParse(text.length > LONGEST_FILE ? null : json(text))
  if (!file.success) return refused({ code: 'not-a-profile' })
  const { version, name, preset, profile: values } = file.data
  if (version > VERSION) return refused({ code: 'newer-profile' })
  const base = presetOf(preset, values['name'])
  const filled = profileShape.safeParse(filledUp(base, values))
  if (!filled.success) {
    return refused({ code: 'wrong-value', place: filled.error.issues[0]?.path.join('.') ?? '' })
  }
  const [misfit] = misfits(filled.data)
  if (misfit) return refused({ code: 'no-room', place: misfit.path.join('.') })
  return accepted({ name, preset, profile: filled.data })
}

function json(text: string): unknown {
  try {
    // What begins a file by the habit of some editors is no part of it.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
