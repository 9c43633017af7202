import type { Rule } from '../../../../shared/report/profile-rules.ts'
import type { Words } from '../../../language.ts'

/** How a value is written on the screen: shares of a length as hundredths. */
export type Unit = 'mm' | 'pt' | '%'

const SCALE: Readonly<Record<Unit, number>> = { mm: 1, pt: 1, '%': 100 }

/** The number as it is typed in Vietnam, `12,7`: no more than two digits behind the comma. */
export function written(value: number, unit: Unit): string {
  return String(Math.round(value * SCALE[unit] * 100) / 100).replace('.', ',')
}

/** What was typed as a number, with a comma or a point; null where it is none. */
export function read(typed: string, unit: Unit): number | null {
  const digits = typed.trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,4})?$/.test(digits) ? Number(digits) / SCALE[unit] : null
}

/** `18–22 pt`, `từ 6 pt`: what the rule says of a number. */
export function ruleSaid(t: Words, { least, most }: Rule, unit: Unit): string {
  if (least === undefined) return t('profile:rule.most', { most: said(most ?? 0, unit) })
  if (most === undefined) return t('profile:rule.least', { least: said(least, unit) })
  return least === most ? said(least, unit) : said(most, unit, `${written(least, unit)}–`)
}

export function said(value: number, unit: Unit, before = ''): string {
  return `${before}${written(value, unit)}${unit === '%' ? '%' : ` ${unit}`}`
}
