/** Numbers, days and times as Vietnamese offices write them, and sentences filled in. */

/** Puts values into the `{…}` of a sentence. One that the sentence does not name is not printed. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  )
}

/** A count or a number of a paper: below 10 with a leading 0. */
export function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0')
}

/** The parts of a date, from a day (`2026-07-05`) or a moment: days below 10 and months 1–2 with a leading 0. */
export function dateParts(day: string): {
  readonly day: string
  readonly month: string
  readonly year: string
} {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return { day: twoDigits(Number(date)), month: monthOf(Number(month)), year }
}

function monthOf(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month)
}

/** `05/7/2026` */
export function shortDate(moment: string): string {
  const { day, month, year } = dateParts(moment)
  return `${day}/${month}/${year}`
}

/** The time of day as the office's clock said it, whatever the offset. */
export function clockParts(moment: string): { readonly hour: string; readonly minute: string } {
  return { hour: moment.slice(11, 13), minute: moment.slice(14, 16) }
}

/** The words with a full stop behind them, unless they end in a mark of their own. */
export function stopped(words: string): string {
  const trimmed = words.trim()
  return /[.!?…:;]["”’)\]]*$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`
}

/** The words without the full stop at their end, to be put into a sentence. */
export function unstopped(words: string): string {
  return words.trim().replace(/(?<!\.)\.$/, '')
}

/** The first letter in capitals. */
export function opened(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `09 giờ 05 phút`, in the form's words. */
export function clockOf(moment: string, { clock }: { readonly clock: string }): string {
  return fill(clock, clockParts(moment))
}

/** `92,68%`: with a comma, and no zeros that say nothing. */
export function percentWords(percent: number): string {
  return `${String(percent).replace('.', ',')}%`
}
