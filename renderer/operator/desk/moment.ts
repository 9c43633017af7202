/** A day and a time of this machine's clock as the moment the log keeps: `2026-11-24T09:42:00+07:00`. */
export function momentOf(day: string, time: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time)) return null
  const minutes = -new Date(`${day}T${time}`).getTimezoneOffset()
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const away = Math.abs(minutes)
  return `${day}T${time}:00${minutes < 0 ? '-' : '+'}${two(away / 60)}:${two(away % 60)}`
}

/** A moment as an office writes it: `24/11/2026 09:42`, by this machine's clock. */
export function dayAndTime(moment: string): string {
  const at = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join('/')
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** `24/11/2026` for a day, or for a moment in the office's time. */
export function dayWords(moment: string): string {
  return moment.slice(0, 'yyyy-mm-dd'.length).split('-').toReversed().join('/')
}

/** `09:42, 24/11/2026` for a moment in the office's time. */
export function momentWords(moment: string): string {
  return `${moment.slice(11, 16)}, ${dayWords(moment)}`
}

/** Today, as a field for days has it. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The time of this moment, as a field for times has it. */
export function timeNow(): string {
  return new Date().toTimeString().slice(0, 5)
}
