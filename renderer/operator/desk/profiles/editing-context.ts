import { createContext, useContext } from 'react'
import type { Profile } from '../../../../shared/report/profile.ts'
import { keeps, type Rule, ruleOf } from '../../../../shared/report/profile-rules.ts'
import { valueAt } from '../../../../shared/report/profile-values.ts'
import { edited, type Path, type Unfit } from './editing.ts'

/** The form on the screen, as its fields see and change it. */
export interface Editing {
  readonly profile: Profile
  /** The shipped form that it is put back to. */
  readonly preset: Profile
  readonly valueAt: (path: Path) => unknown
  /** What stands there in the shipped form. */
  readonly presetAt: (path: Path) => unknown
  readonly differs: (path: Path) => boolean
  readonly ruleOf: (path: Path) => Rule | null
  readonly keeps: (path: Path) => boolean
  /** Whether no rule at hand settles what the shipped form has there. */
  readonly isUncertain: (path: Path) => boolean
  /** Undefined where it was taken, else why not. */
  readonly put: (path: Path, value: unknown) => Unfit | undefined
  readonly reset: (path: Path) => void
}

export function editingOf(
  profile: Profile,
  preset: Profile,
  uncertain: readonly string[],
  change: (profile: Profile) => void,
): Editing {
  const put = (path: Path, value: unknown): Unfit | undefined => {
    const taken = edited(profile, path, value)
    if (!taken.ok) return taken.refusal
    change(taken.value)
    return undefined
  }
  const differs = (path: Path) =>
    JSON.stringify(valueAt(profile, path)) !== JSON.stringify(valueAt(preset, path))
  return {
    profile,
    preset,
    valueAt: (path) => valueAt(profile, path),
    presetAt: (path) => valueAt(preset, path),
    differs,
    ruleOf: (path) => ruleOf(profile.name, path),
    keeps: (path) => {
      const rule = ruleOf(profile.name, path)
      return rule === null || keeps(rule, valueAt(profile, path))
    },
    isUncertain: (path) => uncertain.includes(path.join('.')) && !differs(path),
    put,
    reset: (path) => void put(path, valueAt(preset, path)),
  }
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (editing === null) throw new Error('a field stands in a form that is edited')
  return editing
}
