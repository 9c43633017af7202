/**
 * A moment as Word keeps it in RTF and in old files (DTTM, [MS-DOC] 2.9.66): minute, hour, day, month, year since 1900
 * in the bits of one number. ISO 8601 without an offset, as Word knows of none; empty for no moment.
 */
export function momentOf(bits: number): string {
  const minute = bits & 0x3f
  const hour = (bits >>> 6) & 0x1f
  const day = (bits >>> 11) & 0x1f
  const month = (bits >>> 16) & 0xf
  const year = 1900 + ((bits >>> 20) & 0x1ff)
  if (minute > 59 || hour > 23 || day < 1 || month < 1 || month > 12) return ''
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`
}
