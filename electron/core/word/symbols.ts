import { encodingOfFont } from '../../../shared/text/old-letters.ts'

/** Letters of symbol fonts, which have no place in Unicode: programs put them here. */
export const SYMBOL = /[\uF000-\uF0FF]/g

/** Letters of a font, a bullet for each that is but a symbol. Those of old fonts are told later, with the others. */
export function withBullets(letters: string, font: string): string {
  return encodingOfFont(font) === null ? letters.replace(SYMBOL, '•') : letters
}
