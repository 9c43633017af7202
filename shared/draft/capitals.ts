/**
 * Words in capitals brought back to small letters, for places where people read fast (an outline, a form to
 * be filled in). Capitals do not say which letters stay great; the usual names of this field are known, the
 * rest is left small. Nothing kept or printed is made this way.
 */

/** Written with these capitals in the middle of a sentence. */
const NAMES = [
  'Đảng',
  'Nhà nước',
  'Nhân dân',
  'Quốc hội',
  'Chính phủ',
  'Trung ương',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Tỉnh ủy',
  'Thành ủy',
  'Thị ủy',
  'Huyện ủy',
  'Hội đồng nhân dân',
  'Ủy ban nhân dân',
  'Ủy ban Kiểm tra',
  'Mặt trận Tổ quốc',
  'Đại hội',
  'Hội nghị',
  'Nghị quyết',
  'Kết luận',
  'Chỉ thị',
  'Chương trình hành động',
  'Việt Nam',
].map((name) => name.normalize('NFC'))

const NAME = new RegExp(`(?<!\\p{L})(?:${NAMES.map((name) => name.toLowerCase()).join('|')})(?!\\p{L})`, 'gu')
const NAME_OF = new Map(NAMES.map((name) => [name.toLowerCase(), name]))

/** `đảng viên`, `cấp ủy đảng` and the like stay small. */
const SMALL = [
  [/(?<!\p{L})Đảng viên/gu, 'đảng viên'],
  [/((?:tổ chức|cấp ủy|sinh hoạt) )Đảng(?!\p{L})/gu, '$1đảng'],
  [/((?:cơ quan quản lý|quản lý|ngân sách) )Nhà nước/gu, '$1nhà nước'],
  [/((?:Hội đồng|Ủy ban) )Nhân dân/gu, '$1nhân dân'],
] as const

/** Roman numbers, symbols (`04-NQ/TU`) and what is no Vietnamese syllable (`UBND`) are capitals by nature. */
const ROMAN = /^[IVX]+$/
const SYMBOL = /\p{N}.*\p{L}|\//u
const SYLLABLE = /^[^AEIOUY]*[AEIOUY]+(?:CH|NG|NH|[CMNPT])?$/
const MARKS_ABOVE_AND_BELOW = /[\u0300-\u036F]/g

/** The two Roman numbers that are also words (`vi phạm`, `xi măng`): numbers only behind these. */
const ALSO_A_WORD = new Set(['VI', 'XI'])
const COUNTS = new Set(['KHÓA', 'KHOÁ', 'THỨ', 'HỘI', 'LOẠI', 'HẠNG', 'QUÝ', 'PHẦN', 'CHƯƠNG'])

/** Whether there are letters and all of them are capitals. */
export function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
}

/** Words in capitals as they would stand in a sentence, the first letter great; other words just as they are. */
export function sentenceCase(words: string): string {
  if (!isCapitals(words)) return words
  const pieces = words.match(/[\p{L}\p{M}\p{N}/-]+|[^\p{L}\p{M}\p{N}/-]+/gu) ?? []
  const small = pieces
    .map((piece, i) => (staysGreat(piece, pieces[i - 2]) ? piece : piece.toLowerCase()))
    .join('')
  const named = small.replace(NAME, (name) => NAME_OF.get(name) ?? name)
  const settled = SMALL.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), named)
  return settled.replace(/\p{L}/u, (first) => first.toUpperCase())
}

function staysGreat(piece: string, before: string | undefined): boolean {
  if (ALSO_A_WORD.has(piece)) return before !== undefined && COUNTS.has(before)
  if (ROMAN.test(piece) || SYMBOL.test(piece)) return true
  return !SYLLABLE.test(piece.normalize('NFD').replace(MARKS_ABOVE_AND_BELOW, ''))
}

const UNIT =
  /(?<=^|\s)(tỉnh|thành phố|đặc khu|phường|thị xã|thị trấn|xã|huyện|quận) (?!ủy(?!\p{L}))(\P{Ll}*\p{L}.*)$/u
const COMMITTEE = /((?:Tỉnh|Thành|Thị|Huyện|Quận) ủy )((?:\p{L}+ ?){1,3})$/u

/**
 * The name of a body from the head of a paper: `ĐẢNG ỦY PHƯỜNG TÂN HÒA` → `Đảng ủy phường Tân Hòa`. What
 * stands behind the kind of place is its name, each syllable great.
 */
export function bodyName(words: string): string {
  if (!isCapitals(words)) return words
  return sentenceCase(words)
    .replace(UNIT, (_, unit: string, name: string) => `${unit} ${eachGreat(name)}`)
    .replace(COMMITTEE, (_, committee: string, name: string) => committee + eachGreat(name))
}

function eachGreat(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
}
