import { useEffect } from 'react'

/**
 * The hall's screen does not go to sleep while it is looked at. The desktop host sees to that by itself and
 * grants no window anything; a browser does it when asked, and anew each time that the window comes into sight.
 */
export function useWakefulness(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
      } catch {
        // Refused, as on a battery that runs low: the screen then follows the system's own settings.
        lock = null
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
}
