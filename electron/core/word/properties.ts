import type { Attributes } from '../table/xml.ts'
import { themeFont } from './theme.ts'

/** The looks of letters that the app keeps or has to know of; undefined where nothing is said. */
export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly superscript?: boolean
  readonly subscript?: boolean
  readonly strike?: boolean
  readonly hidden?: boolean
  /** The font of letters beyond ASCII, by its name or by that of the theme's: `+minor`. */
  readonly font?: string
}

/** A switch of OOXML: there without a value it is on. */
export function isOn({ val }: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(val ?? '1')
}

/** What one element of a run's properties says; empty for those that say nothing of interest. */
export function lookOf(name: string, attributes: Attributes): Look {
  switch (name) {
    case 'b':
      return { bold: isOn(attributes) }
    case 'i':
      return { italic: isOn(attributes) }
    case 'u':
      return { underline: isOn(attributes) }
    case 'rFonts':
      return fontOf(attributes)
    case 'strike':
    case 'dstrike':
      return { strike: isOn(attributes) }
    case 'vanish':
      return { hidden: isOn(attributes) }
    case 'vertAlign':
      return {
        superscript: attributes['val'] === 'superscript',
        subscript: attributes['val'] === 'subscript',
      }
    default:
      return {}
  }
}

/**
 * The font that letters beyond ASCII are drawn in is `hAnsi`, and those tell what an old font's letters mean;
 * `ascii` and `cs` (of scripts written from the right) draw none of them.
 */
function fontOf({ hAnsi, hAnsiTheme }: Attributes): Look {
  if (hAnsiTheme) return { font: themeFont(hAnsiTheme) }
  return hAnsi ? { font: hAnsi } : {}
}
