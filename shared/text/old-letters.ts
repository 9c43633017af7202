/**
 * The encodings of Vietnamese before Unicode that offices' files still hold. Their fonts draw Vietnamese letters
 * in the places of Western ones, so a program that knows nothing of it sees `NguyÔn V¨n §øc`.
 */
export const OLD_ENCODINGS = ['TCVN3 (ABC)', 'VNI'] as const
export type OldEncoding = (typeof OLD_ENCODINGS)[number]

/** TCVN3's letters from 0xB5 on; a point where it has none. */
const TCVN3_TONES = 'àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'
/** From 0xA1 on. */
const TCVN3_SHAPES = 'ĂÂÊÔƠƯĐăâêôơưđ'

const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    ...Array.from(TCVN3_SHAPES, (letter, index): [string, string] => [
      String.fromCharCode(0xa1 + index),
      letter,
    ]),
    ...Array.from(TCVN3_TONES, (letter, index): [string, string] => [
      String.fromCharCode(0xb5 + index),
      letter,
    ]),
  ].filter(([, letter]) => letter !== '.'),
)

/** VNI's letters that stand alone. */
const VNI_SINGLE: ReadonlyMap<string, string> = new Map([
  ...['ôơ', 'öư', 'ñđ', 'ìì', 'íí', 'æỉ', 'óĩ', 'òị', 'îỵ'].map(pair),
  ...['ÔƠ', 'ÖƯ', 'ÑĐ', 'ÌÌ', 'ÍÍ', 'ÆỈ', 'ÓĨ', 'ÒỊ', 'ÎỴ'].map(pair),
])

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

/** What VNI writes behind a vowel, and the marks that it means. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ø', GRAVE],
  ['ù', ACUTE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['à', CIRCUMFLEX + GRAVE],
  ['á', CIRCUMFLEX + ACUTE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['ê', BREVE],
  ['è', BREVE + GRAVE],
  ['é', BREVE + ACUTE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
])

const VNI_VOWEL = /[aeouyôö]/iu

function pair(two: string): [string, string] {
  return [two.charAt(0), two.charAt(1)]
}

/** What each letter of a TCVN3 font means, one for one. */
export function tcvn3Letters(text: string): readonly string[] {
  return Array.from(text, (letter) => TCVN3.get(letter) ?? letter)
}

/**
 * What each letter of a VNI font means, one for one; what stands behind a vowel is its marks, to be composed.
 * A mark behind a mark is one too: where changes are under review both the former and the new one are there.
 */
export function vniLetters(text: string): readonly string[] {
  let isBehindVowel = false
  return Array.from(text, (letter) => {
    const marks = isBehindVowel ? VNI_MARKS.get(letter.toLowerCase()) : undefined
    if (marks !== undefined) return marks
    isBehindVowel = VNI_VOWEL.test(letter)
    return VNI_SINGLE.get(letter) ?? letter
  })
}

/** Text of a TCVN3 font as a program sees it, in Unicode. */
export function fromTcvn3(text: string): string {
  return tcvn3Letters(text).join('')
}

/** Text of a VNI font as a program sees it, in Unicode. */
export function fromVni(text: string): string {
  return vniLetters(text).join('').normalize('NFC')
}

/** Which encoding a font's letters are in; null for a font of today. */
export function encodingOfFont(font: string): OldEncoding | null {
  if (/^\.?vn(?!i)[a-z]/i.test(font)) return 'TCVN3 (ABC)'
  return /^vni\b/i.test(font) ? 'VNI' : null
}

/** Whether a font draws small letters as capitals: those of TCVN3 whose names end in H. */
export function isFontOfCapitals(font: string): boolean {
  return encodingOfFont(font) === 'TCVN3 (ABC)' && font.endsWith('H')
}

/**
 * Signs that TCVN3 has for letters, inside a word: nobody writes `V¨n` or `§øc`. Quotation marks («») and `®`
 * at a word's edge are no sign of it, nor is the soft hyphen that web pages leave.
 */
const TCVN3_WORD = /\p{L}[¡-¬®µ-¾]\p{L}|§\p{L}/u
/** Pairs and beginnings that only VNI makes: `Ñöùc`, `Nguyeãn`, `Leä`. */
const VNI_WORD = /[aeouyôö][øûïåäëü]|(?<!\p{L})ñ\p{L}|ö[ôùõn]/iu

/** Which encoding a text looks as if it were in, though nothing says so; null for Unicode. */
export function oldEncodingOf(text: string): OldEncoding | null {
  if (VNI_WORD.test(text)) return 'VNI'
  return TCVN3_WORD.test(text) ? 'TCVN3 (ABC)' : null
}

/** Whether a text looks as if it were of an old font. */
export function looksOld(text: string): boolean {
  return oldEncodingOf(text) !== null
}
