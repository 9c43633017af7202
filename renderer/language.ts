import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import enCommon from '../resources/languages/en/common.json'
import enDesk from '../resources/languages/en/desk.json'
import enFloor from '../resources/languages/en/floor.json'
import enHall from '../resources/languages/en/hall.json'
import enMinutes from '../resources/languages/en/minutes.json'
import enOpinions from '../resources/languages/en/opinions.json'
import enProfile from '../resources/languages/en/profile.json'
import enProof from '../resources/languages/en/proof.json'
import enRefusal from '../resources/languages/en/refusal.json'
import enReview from '../resources/languages/en/review.json'
import enRoster from '../resources/languages/en/roster.json'
import enSigning from '../resources/languages/en/signing.json'
import enSitting from '../resources/languages/en/sitting.json'
import enTimeline from '../resources/languages/en/timeline.json'
import enTrouble from '../resources/languages/en/trouble.json'
import enWord from '../resources/languages/en/word.json'
import viCommon from '../resources/languages/vi/common.json'
import viDesk from '../resources/languages/vi/desk.json'
import viFloor from '../resources/languages/vi/floor.json'
import viHall from '../resources/languages/vi/hall.json'
import viMinutes from '../resources/languages/vi/minutes.json'
import viOpinions from '../resources/languages/vi/opinions.json'
import viProfile from '../resources/languages/vi/profile.json'
import viProof from '../resources/languages/vi/proof.json'
import viRefusal from '../resources/languages/vi/refusal.json'
import viReview from '../resources/languages/vi/review.json'
import viRoster from '../resources/languages/vi/roster.json'
import viSigning from '../resources/languages/vi/signing.json'
import viSitting from '../resources/languages/vi/sitting.json'
import viTimeline from '../resources/languages/vi/timeline.json'
import viTrouble from '../resources/languages/vi/trouble.json'
import viWord from '../resources/languages/vi/word.json'
import type { Preferences } from '../shared/meeting/preferences.ts'
import type { Refusal } from '../shared/meeting/refusal.ts'
import type { Trouble } from '../shared/trouble.ts'

const vi = {
  common: viCommon,
  desk: viDesk,
  floor: viFloor,
  hall: viHall,
  minutes: viMinutes,
  profile: viProfile,
  proof: viProof,
  opinions: viOpinions,
  refusal: viRefusal,
  review: viReview,
  roster: viRoster,
  signing: viSigning,
  sitting: viSitting,
  timeline: viTimeline,
  trouble: viTrouble,
  word: viWord,
}
const en: typeof vi = {
  common: enCommon,
  desk: enDesk,
  floor: enFloor,
  hall: enHall,
  minutes: enMinutes,
  profile: enProfile,
  proof: enProof,
  opinions: enOpinions,
  refusal: enRefusal,
  review: enReview,
  roster: enRoster,
  signing: enSigning,
  sitting: enSitting,
  timeline: enTimeline,
  trouble: enTrouble,
  word: enWord,
}

const AREAS = [
  'common',
  'desk',
  'floor',
  'hall',
  'minutes',
  'profile',
  'proof',
  'opinions',
  'refusal',
  'review',
  'roster',
  'signing',
  'sitting',
  'timeline',
  'trouble',
  'word',
] as const

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof vi
  }
}

void i18next.init({
  lng: 'vi',
  fallbackLng: 'vi',
  ns: [...AREAS],
  defaultNS: 'common',
  resources: { vi, en },
  // React puts text into the page as text, never as HTML.
  interpolation: { escapeValue: false },
})

export type Words = TFunction<typeof AREAS>

export function speak(language: Preferences['language']): void {
  document.documentElement.lang = language
  if (i18next.language !== language) void i18next.changeLanguage(language)
}

function subscribe(heard: () => void): () => void {
  i18next.on('languageChanged', heard)
  return () => i18next.off('languageChanged', heard)
}

/** The words of the interface: `t('desk:start.new')`. Redraws when the language changes. */
export function useWords(): Words {
  const language = useSyncExternalStore(subscribe, () => i18next.language)
  return wordsIn(language)
}

const spoken = new Map<string, Words>()

/** One function for each language, always the same one, so that what is drawn with it need not be drawn again. */
function wordsIn(language: string): Words {
  const words = spoken.get(language) ?? i18next.getFixedT(language, AREAS)
  spoken.set(language, words)
  return words
}

/** Why something was not done, in words that say what to do next. */
export function explain(t: Words, why: Refusal | Trouble): string {
  // The types of the words follow single keys only; a default makes the call hold for any of them.
  const named = { ...described(why), defaultValue: '' }
  return isRefusal(why) ? t(`refusal:${why.code}`, named) : t(`trouble:${why.code}`, named)
}

function isRefusal(why: Refusal | Trouble): why is Refusal {
  return why.code in viRefusal
}

/** Whatever a sentence may name. */
interface Named {
  readonly [part: string]: string
}

/** The parts of a refusal that a sentence may name; lists are said with commas. */
function described(why: Refusal | Trouble): Named {
  return Object.fromEntries(
    Object.entries(why).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join('”, “') : String(value),
    ]),
  )
}
