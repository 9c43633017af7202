/** A moment as `momentShape` keeps it: local time to the second with its offset, `2026-11-24T09:42:07+07:00`. */
export function momentOf(date: Date): string {
  const ahead = -date.getTimezoneOffset()
  const sign = ahead < 0 ? '-' : '+'
  const offset = `${two(Math.trunc(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')
  return `${dayOf(date)}T${time}${sign}${offset}`
}

/** The local day, `2026-11-24`. */
export function dayOf(date: Date): string {
  return [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join(
    '-',
  )
}

/** The day of a moment as the office writes it, `24/11/2026`. */
export function writtenDay(moment: string): string {
  return moment.slice(0, 'yyyy-mm-dd'.length).split('-').toReversed().join('/')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
