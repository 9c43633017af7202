import { encodingOfFont } from '../../../../shared/text/old-letters.ts'
import { decode, pageOfCharset, WESTERN } from './code-page.ts'

interface Font {
  name: string
  charset: number
}

/** The charset of symbol fonts, whose letters have no place in Unicode. */
const SYMBOLS = 2
/** Where programs put the letters of symbol fonts. */
const PRIVATE = 0xf000

/** The fonts of a file by their numbers. */
export class FontTable {
  /** The file's own code page, for fonts that say none. */
  page = WESTERN
  readonly #fonts = new Map<number, Font>()
  #current: Font = { name: '', charset: 1 }

  word(name: string, number: number | null): void {
    if (name === 'f') {
      this.#current = { name: '', charset: 1 }
      this.#fonts.set(number ?? 0, this.#current)
    } else if (name === 'fcharset') this.#current.charset = number ?? 0
  }

  /** A font's name comes with a semicolon at its end, sometimes in pieces. */
  text(words: string): void {
    this.#current.name += words.replaceAll(';', '')
  }

  /** Empty for a font that the file does not list. */
  nameOf(font: number): string {
    return this.#fonts.get(font)?.name.trim() ?? ''
  }

  /**
   * Bytes as a font's letters. Those of old fonts are taken as Western ones whatever charset the font calls itself,
   * since that is how their letters are told.
   */
  decoded(bytes: Uint8Array, font: number): string {
    const { charset = 1 } = this.#fonts.get(font) ?? {}
    if (encodingOfFont(this.nameOf(font)) !== null) return decode(bytes, WESTERN)
    if (charset === SYMBOLS) return Array.from(bytes, symbol).join('')
    return decode(bytes, pageOfCharset(charset) ?? this.page)
  }
}

function symbol(byte: number): string {
  return byte <= 0x20 ? String.fromCharCode(byte) : String.fromCharCode(PRIVATE + byte)
}
