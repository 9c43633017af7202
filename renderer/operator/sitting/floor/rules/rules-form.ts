import type { Rules, Threshold } from '../../../../../shared/meeting/shape.ts'

/** Seconds as minutes are typed: `5`, `7,5`; empty for no limit. */
export function minutesWords(seconds: number | null): string {
  return seconds === null ? '' : String(seconds / 60).replace('.', ',')
}

/** The longest speech that the rules can give, in minutes. */
const LONGEST = 240

/** The rules as they were typed; null where a number cannot be read. */
export function rulesTyped(quorum: Threshold, minutes: string, warning: string): Rules | null {
  const speakingSeconds = minutes.trim() === '' ? null : secondsOf(minutes)
  const warningSeconds = Number(warning.trim() === '' ? '0' : warning.trim())
  const isSound = Number.isInteger(warningSeconds) && warningSeconds >= 0 && warningSeconds <= LONGEST * 60
  if (speakingSeconds === undefined || !isSound) return null
  return { quorum, speakingSeconds, warningSeconds }
}

function secondsOf(minutes: string): number | undefined {
  const seconds = Math.round(Number(minutes.trim().replace(',', '.')) * 60)
  return Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST * 60 ? seconds : undefined
}
