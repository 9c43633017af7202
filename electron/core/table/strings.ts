import { looksOld } from '../../../shared/text/old-letters.ts'
import { readInFonts } from '../../../shared/text/old-runs.ts'

/** A stretch of text in one font; null where the font is the cell's own. */
export interface Run {
  readonly text: string
  readonly font: string | null
}

/** Characters that XML cannot hold, as office files write them: `_x000D_`. */
const ESCAPED = /_x([0-9a-f]{4})_/gi

export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

/** Puts runs together as their fonts mean them, and counts what was converted and what looks as if it should be. */
export class Reader {
  readonly #converted = new Map<string, number>()
  #suspects = 0

  read(runs: readonly Run[], ownFont: string): string {
    const { texts, turned } = readInFonts(runs.map(({ text, font }) => ({ text, font: font ?? ownFont })))
    const text = texts.join('').normalize('NFC')
    for (const encoding of turned) this.count(encoding)
    if (turned.length === 0 && looksOld(text)) this.#suspects += 1
    return text
  }

  count(encoding: string): void {
    this.#converted.set(encoding, (this.#converted.get(encoding) ?? 0) + 1)
  }

  get notes() {
    return [
      ...[...this.#converted].map(([encoding, cells]) => ({ code: 'converted', encoding, cells }) as const),
      ...(this.#suspects > 0 ? [{ code: 'old-letters', cells: this.#suspects } as const] : []),
    ]
  }
}
