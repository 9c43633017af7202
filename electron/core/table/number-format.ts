/** What a cell's number means to whoever reads it. */
type NumberKind = 'number' | 'date' | 'moment' | 'time'

/** Formats that spreadsheets know by number alone (ECMA-376, 18.8.30), also those of East Asia. */
function builtIn(id: number): NumberKind {
  if (id === 22) return 'moment'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number'
}

/** The kind of a format's code; what stands in quotes, brackets or behind a backslash is not of it. */
export function numberKind(id: number, code: string | null): NumberKind {
  if (code === null) return builtIn(id)
  const letters = (code.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').toLowerCase()
  const hasDay = /[dy]/.test(letters)
  const hasHour = /[hs]/.test(letters)
  if (hasDay || (/m/.test(letters) && !hasHour)) return hasHour ? 'moment' : 'date'
  return hasHour ? 'time' : 'number'
}

const DAY = 86_400_000
/** Day 0 of spreadsheets. They take 1900 for a leap year, so this is right from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** The end of the year 9999. */
const LAST_DAY = 2_958_466

/** A stored number as the cell shows it: a date as `24/11/2026`, a time as `08:30`, any other as plain digits. */
export function shown(stored: string, kind: NumberKind, startsIn1904: boolean): string {
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number)) return stored
  if (kind === 'number' || number < 0 || number >= LAST_DAY) return String(Number(number.toPrecision(15)))
  const epoch = startsIn1904 ? EPOCH_1904 : EPOCH_1900
  const iso = new Date(epoch + Math.round(number * DAY)).toISOString()
  const date = iso.slice(0, 10).split('-').reverse().join('/')
  const time = iso.slice(11, 16)
  if (kind === 'time') return time
  return kind === 'date' ? date : `${date} ${time}`
}
