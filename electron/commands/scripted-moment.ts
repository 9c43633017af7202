const DAY = 'yyyy-mm-dd'.length
const TIME = 'Thh:mm:ss'.length

/** The day of a moment, `2026-07-10`. */
export function dayOf(moment: string): string {
  return moment.slice(0, DAY)
}

/** A time on the day of a moment and by the same clock: `11:30` → `2026-07-10T11:30:00+07:00`. */
export function momentOn(moment: string, time: string): string {
  return `${dayOf(moment)}T${time}:00${moment.slice(DAY + TIME)}`
}
