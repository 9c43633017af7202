/** The pieces of an RTF file, as its specification (1.9.1, "RTF Syntax") parts them. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word or symbol; `number` is null where none stands behind it. */
  | { readonly kind: 'word'; readonly name: string; readonly number: number | null }
  /** Letters in an encoding that fonts and the file's head tell. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

const OPEN: Token = { kind: 'open' }
const CLOSE: Token = { kind: 'close' }

const BACKSLASH = 0x5c
const BRACE = 0x7b
const CLOSING_BRACE = 0x7d
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const SPACE = 0x20
const CR = 0x0d
const LF = 0x0a

/** The longest control word has 32 letters. */
const LONGEST_WORD = 32
const MOST_DIGITS = 10

/** Parts a file from its beginning to its end, each byte once. */
export class Tokens {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** Null at the end. */
  next(): Token | null {
    this.#skipLineEnds()
    const byte = this.#bytes[this.#at]
    if (byte === undefined) return null
    if (byte === BRACE) return this.#step(OPEN)
    if (byte === CLOSING_BRACE) return this.#step(CLOSE)
    return byte === BACKSLASH ? this.#control() : this.#letters()
  }

  #step(token: Token): Token {
    this.#at += 1
    return token
  }

  #skipLineEnds(): void {
    for (let byte = this.#bytes[this.#at]; byte === CR || byte === LF; byte = this.#bytes[this.#at])
      this.#at += 1
  }

  #letters(): Token {
    const from = this.#at
    while (this.#at < this.#bytes.length && !isSyntax(this.#bytes[this.#at])) this.#at += 1
    return { kind: 'bytes', bytes: this.#bytes.subarray(from, this.#at) }
  }

  #control(): Token {
    this.#at += 1
    const byte = this.#bytes[this.#at]
    if (byte === undefined) return { kind: 'word', name: '', number: null }
    if (isLetter(byte)) return this.#word()
    this.#at += 1
    if (byte === APOSTROPHE) return this.#hex()
    if (byte === BACKSLASH || byte === BRACE || byte === CLOSING_BRACE) {
      return { kind: 'bytes', bytes: Uint8Array.of(byte) }
    }
    // A line's end behind a backslash ends the paragraph.
    const name = byte === CR || byte === LF ? 'par' : String.fromCharCode(byte)
    return { kind: 'word', name, number: null }
  }

  #hex(): Token {
    const digits = this.#bytes.toString('latin1', this.#at, this.#at + 2)
    this.#at += digits.length
    return { kind: 'bytes', bytes: Uint8Array.of(Number.parseInt(digits, 16) || 0) }
  }

  #word(): Token {
    const name = this.#run(LONGEST_WORD, isLetter)
    const isNegative = this.#bytes[this.#at] === HYPHEN
    if (isNegative) this.#at += 1
    const digits = this.#run(MOST_DIGITS, isDigit)
    if (this.#bytes[this.#at] === SPACE) this.#at += 1
    const number = digits === '' ? null : Number(isNegative ? `-${digits}` : digits)
    if (name === 'bin') this.#at += Math.max(0, number ?? 0)
    return { kind: 'word', name, number }
  }

  #run(most: number, isOf: (byte: number) => boolean): string {
    const from = this.#at
    for (let byte = this.#bytes[this.#at]; byte !== undefined && isOf(byte); byte = this.#bytes[this.#at]) {
      if (this.#at - from >= most) break
      this.#at += 1
    }
    return this.#bytes.toString('latin1', from, this.#at)
  }
}

function isSyntax(byte: number | undefined): boolean {
  return byte === BACKSLASH || byte === BRACE || byte === CLOSING_BRACE || byte === CR || byte === LF
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
