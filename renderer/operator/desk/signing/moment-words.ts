/** `24/11/2026` for a moment in the office's time. */
export function dayWords(moment: string): string {
  return moment.slice(0, 10).split('-').toReversed().join('/')
}

/** `09:42, 24/11/2026`. */
export function momentWords(moment: string): string {
  return `${moment.slice(11, 16)}, ${dayWords(moment)}`
}
