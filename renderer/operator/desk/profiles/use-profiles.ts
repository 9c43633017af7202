import { useEffect, useState } from 'react'
import type { OfficeProfile, ProfilesAtHand } from '../../../../shared/report/office-profile.ts'
import type { Profile } from '../../../../shared/report/profile.ts'
import { type ProfileFileRefusal, readProfileFile } from '../../../../shared/report/profile-file.ts'
import type { Result } from '../../../../shared/result.ts'
import { explain, useWords } from '../../../language.ts'
import { say } from '../../../parts/notice.tsx'
import { channel } from '../../../store.ts'
import { OF_MEETING, presetName, presetOf, type Shown, shownOf } from './choosing.ts'
import { keepNow, keepProfile } from './keeping.ts'
import { useAtHand } from './use-at-hand.ts'

/** The forms as the screen works on them. Whatever is changed is kept at once. */
export interface Profiles {
  readonly atHand: ProfilesAtHand
  readonly shown: Shown
  readonly show: (id: string) => void
  /** A shipped form, or a meeting's, stays as it is: what is changed of it becomes a form of the office's own. */
  readonly change: (profile: Profile) => void
  readonly rename: (name: string) => void
  readonly duplicate: () => void
  readonly remove: () => Promise<void>
  readonly take: (text: string) => Result<unknown, ProfileFileRefusal>
  readonly reload: () => Promise<unknown>
  /** Counts how often the form on the screen was changed as a whole: what was half typed into its fields is gone then. */
  readonly round: number
  readonly putBack: () => void
}

/** Null until the forms are known. `first` is what is shown at first, in place of what new meetings begin with. */
export function useProfiles(first: string | null): Profiles | null {
  const t = useWords()
  const [loaded, load] = useAtHand()
  /** What was made or changed here since, by id; null for what was removed. */
  const [mine, setMine] = useState<ReadonlyMap<string, OfficeProfile | null>>(new Map())
  const [id, setId] = useState(first)
  const [round, setRound] = useState(1)
  useEffect(() => () => void keepNow(), [])
  if (loaded === null) return null
  const atHand: ProfilesAtHand = { ...loaded, own: merged(loaded.own, mine) }
  const shown = shownOf(t, atHand, id ?? atHand.next)
  if (shown === null) return null

  const keep = (profile: OfficeProfile) => {
    setMine((old) => new Map(old).set(profile.id, profile))
    keepProfile(profile, (reply) => {
      if (!reply.ok) say('failed', explain(t, reply.refusal))
    })
  }
  const show = (next: string) => {
    setId(next)
    setRound((old) => old + 1)
  }
  const keepAnew = (name: string, { preset, profile }: Pick<OfficeProfile, 'preset' | 'profile'>) => {
    const own = { id: crypto.randomUUID(), name: freeName(name, atHand.own), preset, profile }
    keep(own)
    setId(own.id)
    return own.name
  }
  const named = shown.kind === 'meeting' ? atHand.meeting?.name || presetName(t, shown.preset) : shown.name
  const change = (profile: Profile) => {
    if (shown.kind === 'own') return keep({ ...ownOf(shown), profile })
    const name = keepAnew(t('profile:copyOf', { name: named }), { preset: shown.preset, profile })
    say('done', t('profile:madeOwn', { name }))
  }
  return {
    atHand,
    shown,
    show: (next) => {
      void keepNow()
      show(next)
    },
    change,
    rename: (name) => {
      if (shown.kind === 'own' && name.trim() !== '') keep({ ...ownOf(shown), name: name.trim() })
    },
    duplicate: () => {
      keepAnew(shown.kind === 'own' ? shown.name : t('profile:copyOf', { name: named }), shown)
      setRound((old) => old + 1)
    },
    remove: async () => {
      await keepNow()
      const reply = await channel.ask('removeProfile', { id: shown.id })
      if (!reply.ok) return say('failed', explain(t, reply.refusal))
      setMine((old) => new Map(old).set(shown.id, null))
      show(atHand.meeting ? OF_MEETING : shown.preset)
      say('done', t('profile:removed', { name: shown.name }))
    },
    take: (text) => {
      const read = readProfileFile(text, (preset, base) => presetOf(atHand, preset, base))
      if (read.ok) {
        say('done', t('profile:taken', { name: keepAnew(read.value.name, read.value) }))
        setRound((old) => old + 1)
      }
      return read
    },
    reload: load,
    round,
    putBack: () => {
      change(presetOf(atHand, shown.preset, shown.profile.name))
      setRound((old) => old + 1)
    },
  }
}

function ownOf({ id, name, preset, profile }: Shown): OfficeProfile {
  return { id, name, preset, profile }
}

function merged(
  kept: readonly OfficeProfile[],
  mine: ReadonlyMap<string, OfficeProfile | null>,
): readonly OfficeProfile[] {
  const known = new Set(kept.map(({ id }) => id))
  const added = [...mine.values()].filter((one) => one !== null && !known.has(one.id))
  return [...kept.map((one) => (mine.has(one.id) ? mine.get(one.id) : one)), ...added].filter(
    (one): one is OfficeProfile => one !== null && one !== undefined,
  )
}

/** Room is left for a number behind it. */
const LONGEST_NAME = 110

/** A name that no other form has: the second of one name is `… (2)`. */
function freeName(name: string, others: readonly OfficeProfile[]): string {
  const taken = new Set(others.map((other) => other.name))
  const short = name.slice(0, LONGEST_NAME)
  let free = short
  for (let number = 2; taken.has(free); number += 1) free = `${short} (${number})`
  return free
}
