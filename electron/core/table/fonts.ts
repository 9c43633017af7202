import { readXml } from './xml.ts'

/** Which font the text of a Word document has where the text itself does not say. */
export interface Fonts {
  /** Of a paragraph or character style; the default paragraph style's where none is named or it is unknown. */
  ofStyle(style: string | null): string
}

export const NO_FONTS: Fonts = { ofStyle: () => '' }

interface Style {
  font: string | null
  basedOn: string | null
}

/** Styles lean on others a few deep; a ring of them ends here. */
const DEEPEST = 20

/** The fonts of a document's styles; null where the part is not sound. */
export function readFonts(part: Uint8Array): Fonts | null {
  const styles = new Map<string, Style>()
  const defaults: Style = { font: null, basedOn: null }
  let usual: string | null = null
  let current = defaults
  const isSound = readXml(part, {
    open(name, attributes) {
      if (name === 'style') {
        const id = attributes['styleId'] ?? ''
        current = { font: null, basedOn: null }
        styles.set(id, current)
        if (attributes['type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['default'] ?? ''))
          usual = id
      }
      if (name === 'basedOn') current.basedOn = attributes['val'] ?? null
      if (name === 'rFonts') current.font = fontOf(attributes) ?? current.font
    },
    close() {},
    text() {},
  })
  if (!isSound) return null
  return {
    ofStyle(named) {
      let id = named ?? usual
      for (let step = 0; id !== null && step < DEEPEST; step += 1) {
        const style = styles.get(id)
        if (style?.font) return style.font
        id = style?.basedOn ?? null
      }
      return defaults.font ?? ''
    },
  }
}

/** The font that Western letters have, under which old Vietnamese ones were written. */
export function fontOf(attributes: Readonly<Record<string, string>>): string | null {
  return attributes['ascii'] ?? attributes['hAnsi'] ?? null
}
