import { type Attributes, readXml } from '../table/xml.ts'

/** The fonts of a document's theme by the names that properties use: `+major` for headings, `+minor` for the text. */
export type ThemeFonts = ReadonlyMap<string, string>

/** The name under which a theme's font is looked up; `minorHAnsi` and its like stand for the Latin one. */
export function themeFont(name: string): string {
  return name.startsWith('major') ? '+major' : '+minor'
}

/** Null where the part is not sound. */
export function readTheme(part: Uint8Array): ThemeFonts | null {
  const fonts = new Map<string, string>()
  let inside: string | null = null
  const isSound = readXml(part, {
    open(name: string, { typeface = '' }: Attributes) {
      if (name === 'majorFont' || name === 'minorFont') inside = themeFont(name)
      else if (name === 'latin' && inside !== null) fonts.set(inside, typeface)
    },
    close(name: string) {
      if (name === 'majorFont' || name === 'minorFont') inside = null
    },
    text() {},
  })
  return isSound ? fonts : null
}
