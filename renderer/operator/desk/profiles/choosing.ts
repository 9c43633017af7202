import type { ChosenProfile } from '../../../../shared/meeting/chosen-profile.ts'
import type { About } from '../../../../shared/meeting/shape.ts'
import type { ProfilesAtHand } from '../../../../shared/report/office-profile.ts'
import type { Profile } from '../../../../shared/report/profile.ts'
import type { Words } from '../../../language.ts'

/** The form of the open meeting, among those that can be looked at. */
export const OF_MEETING = 'of-meeting'

/** A form with all that its screen needs, wherever it is kept. */
export interface Shown {
  readonly id: string
  readonly name: string
  readonly kind: 'preset' | 'own' | 'meeting'
  readonly preset: string
  readonly profile: Profile
}

/** What is at hand under an id; the first of the shipped ones where it is gone. */
export function shownOf(t: Words, atHand: ProfilesAtHand, id: string): Shown | null {
  if (id === OF_MEETING && atHand.meeting) {
    return { id, kind: 'meeting', ...atHand.meeting, name: t('profile:ofMeeting') }
  }
  const own = atHand.own.find((one) => one.id === id)
  if (own) return { ...own, kind: 'own' }
  const preset = atHand.presets.find((one) => one.id === id) ?? atHand.presets[0]
  if (!preset) return null
  return {
    id: preset.id,
    kind: 'preset',
    preset: preset.id,
    name: presetName(t, preset.id),
    profile: preset.profile,
  }
}

/** The names of the shipped forms are the kinds of office that they are for. */
export function presetName(t: Words, id: string): string {
  return t(`profile:preset.${id}`, { defaultValue: t('profile:preset.other') })
}

/** The shipped form by its id; of one that this version does not know, what it is laid over. */
export function presetOf({ presets, bases }: ProfilesAtHand, id: string, base: unknown): Profile {
  const known = presets.find((preset) => preset.id === id)?.profile
  return known ?? (base === 'state' ? bases.state : bases.party)
}

/** A form as a meeting carries it: whole. */
export function chosen({ name, preset, profile }: Shown): ChosenProfile {
  return { name, preset, values: { ...profile } }
}

const LINES = ['body', 'higherBody', 'symbol', 'place'] as const

/**
 * What is known of a meeting when its form is chosen: lines that are empty, or that another form had filled in, become
 * the form's. A line with `…` is not filled in: it is only how the office's name begins.
 */
export function aboutIn(about: About, form: Profile['office'], before: Profile['office'] | null): About {
  const taken = LINES.flatMap((line) => {
    const isFree = about[line].trim() === '' || about[line] === before?.[line]
    return isFree && form[line] !== '' && !form[line].includes('…') ? [[line, form[line]] as const] : []
  })
  return { ...about, ...Object.fromEntries(taken) }
}
