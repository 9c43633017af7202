/** Long enough for a reload, a restart of the browser or a short stall; in milliseconds. */
export const GRACE = 20_000

/** Decides when the last window is closed for good. */
export interface Presence {
  /** How many windows listen now. */
  count(windows: number): void
  stop(): void
}

/**
 * Calls `gone` once no window has listened for the whole grace time. It never does before the first window
 * has come: a browser that is slow to open is no reason to end.
 */
export function createPresence(gone: () => void, grace: number): Presence {
  let timer: NodeJS.Timeout | undefined
  return {
    count(windows) {
      clearTimeout(timer)
      if (windows === 0) timer = setTimeout(gone, grace)
    },
    stop() {
      clearTimeout(timer)
    },
  }
}
