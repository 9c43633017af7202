/**
 * A time of the 24-hour clock as it is typed in a hurry: `0742`, `742`, `7:42`, `7h42`, `7 giờ`; null for
 * anything else.
 */
export function timeTyped(typed: string): string | null {
  const [found, hour = '', minute = ''] =
    /^(\d{1,2})\s*(?:[:.]|\p{L}+)\s*(\d{0,2})$/u.exec(typed.trim()) ??
    /^(\d{1,2})(\d{2})$/.exec(typed.trim()) ??
    []
  if (found === undefined || Number(hour) > 23 || Number(minute || '0') > 59) return null
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}

/** Minutes and seconds, as a clock of speaking time shows them: `04:07`, beyond an hour `1:04:07`. */
export function clockWords(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const whole = Math.abs(seconds)
  const minutes = `${two((whole % 3600) / 60)}:${two(whole % 60)}`
  return whole < 3600 ? minutes : `${Math.floor(whole / 3600)}:${minutes}`
}
