import { useEffect, useState } from 'react'
import type { Speaking } from '../../../shared/meeting/hall-floor.ts'

/** Whole seconds since a moment, told anew every second. A clock set back meanwhile never makes it negative. */
function useSecondsSince(moment: string): number {
  const since = () => Math.max(0, Math.floor((Date.now() - Date.parse(moment)) / 1000))
  const [, tick] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(ticking)
  }, [])
  return since()
}

/** `02:14`, or `1:02:14` from an hour on; whole seconds, never negative. */
function clockWords(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`
}

/** The time to show and what it is: left, running out, over, or spoken where there is no limit. */
export function useTurn({ at, limitSeconds, warningSeconds }: Speaking) {
  const spoken = useSecondsSince(at)
  if (limitSeconds === null) return { time: clockWords(spoken), state: 'spoken' } as const
  const left = limitSeconds - spoken
  if (left < 0) return { time: `+${clockWords(-left)}`, state: 'overrun' } as const
  return { time: clockWords(left), state: left <= warningSeconds ? 'warned' : 'running' } as const
}
