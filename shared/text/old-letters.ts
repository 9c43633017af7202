/**
 * The encodings of Vietnamese before Unicode that offices' files still hold. Their fonts draw Vietnamese letters
 * in the places of Western ones, so a program that knows nothing of it sees `NguyÔn V¨n §øc`.
 */
export type OldEncoding = 'TCVN3 (ABC)' | 'VNI'

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

/** A vowel with what VNI may write behind it, then the letters that stand alone. */
const VNI = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ôöñìíæóòî]/giu

function pair(two: string): [string, string] {
  return [two.charAt(0), two.charAt(1)]
}

/** Text of a TCVN3 font as a program sees it, in Unicode. Fonts of capitals show small letters as capitals. */
export function fromTcvn3(text: string, capitals = false): string {
  const letters = Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('')
  return capitals ? letters.toLocaleUpperCase('vi') : letters
}

/** Text of a VNI font as a program sees it, in Unicode. */
export function fromVni(text: string): string {
  return text.replace(VNI, (found, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return VNI_SINGLE.get(found) ?? found
    return ((VNI_SINGLE.get(vowel) ?? vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? '')).normalize('NFC')
  })
}

/** Which encoding a font's letters are in; null for a font of today. */
export function encodingOfFont(font: string): OldEncoding | null {
  if (/^\.?vn(?!i)[a-z]/i.test(font)) return 'TCVN3 (ABC)'
  return /^vni\b/i.test(font) ? 'VNI' : null
}

/** Text as its font means it. */
export function readInFont(text: string, font: string): string {
  const encoding = encodingOfFont(font)
  if (encoding === 'TCVN3 (ABC)') return fromTcvn3(text, font.endsWith('H'))
  return encoding === 'VNI' ? fromVni(text) : text
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
