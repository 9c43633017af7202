import type { WordNumber } from '../../../shared/draft/word.ts'
import { type Attributes, readXml, type Visitor } from '../table/xml.ts'
import { type Look, lookOf } from './properties.ts'

/** What a document's styles say of paragraphs and letters that name them. */
export interface Styles {
  /** Looks that paragraph and character style come to; either may be null. */
  look(paragraphStyle: string | null, characterStyle: string | null): Look
  /** The list of a paragraph style; `listId` is `0` where the style takes its ancestor's number away. */
  number(paragraphStyle: string | null): Partial<WordNumber>
}

interface Style {
  basedOn: string | null
  look: Look
  listId?: string
  depth?: number
}

/** Styles lean on others a few deep; a ring of them ends here. */
const DEEPEST = 20

export const NO_STYLES: Styles = { look: () => ({}), number: () => ({}) }

/** Null where the part is not sound. */
export function readStyles(part: Uint8Array): Styles | null {
  const reader = new StyleReader()
  return readXml(part, reader) ? reader.finish() : null
}

class StyleReader implements Visitor {
  readonly #styles = new Map<string, Style>()
  readonly #defaults: Style = { basedOn: null, look: {} }
  #current = this.#defaults
  /** The paragraph style of those that name none. */
  #usual: string | null = null
  #inRun = false

  open(name: string, attributes: Attributes): void {
    const { val = '' } = attributes
    switch (name) {
      case 'style':
        this.#begin(attributes)
        break
      case 'rPr':
        this.#inRun = true
        break
      case 'basedOn':
        this.#current.basedOn = val
        break
      case 'numId':
        this.#current.listId = val
        break
      case 'ilvl':
        this.#current.depth = Number(val)
        break
      default:
        if (this.#inRun) this.#current.look = { ...this.#current.look, ...lookOf(name, attributes) }
    }
  }

  #begin({ styleId = '', type, default: usual = '' }: Attributes): void {
    this.#current = { basedOn: null, look: {} }
    this.#styles.set(styleId, this.#current)
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(usual)) this.#usual = styleId
  }

  close(name: string): void {
    if (name === 'rPr') this.#inRun = false
    if (name === 'style') this.#current = this.#defaults
  }

  text(): void {}

  finish(): Styles {
    const looks = new Map<string, Look>()
    return {
      look: (paragraphStyle, characterStyle) => {
        const key = JSON.stringify([paragraphStyle, characterStyle])
        const look = looks.get(key) ?? this.#look(paragraphStyle, characterStyle)
        looks.set(key, look)
        return look
      },
      number: (paragraphStyle) => {
        const of = this.#lineage(paragraphStyle ?? this.#usual)
        const listId = of.findLast((style) => style.listId !== undefined)?.listId
        const depth = of.findLast((style) => style.depth !== undefined)?.depth
        return { ...(listId === undefined ? {} : { listId }), ...(depth === undefined ? {} : { depth }) }
      },
    }
  }

  #look(paragraphStyle: string | null, characterStyle: string | null): Look {
    const paragraph = merged([this.#defaults, ...this.#lineage(paragraphStyle ?? this.#usual)])
    return characterStyle === null ? paragraph : toggled(paragraph, merged(this.#lineage(characterStyle)))
  }

  /** A style with those it leans on, the farthest first. */
  #lineage(id: string | null): readonly Style[] {
    const found: Style[] = []
    for (let next = id; next !== null && found.length < DEEPEST; ) {
      const style = this.#styles.get(next)
      if (!style) break
      found.unshift(style)
      next = style.basedOn
    }
    return found
  }
}

function merged(styles: readonly Style[]): Look {
  return Object.assign({}, ...styles.map(({ look }) => look))
}

/** Bold in both styles is not bold: Word lets the second switch the first off (ECMA-376, 17.7.3). */
function toggled(paragraph: Look, character: Look): Look {
  const bold = character.bold ? !paragraph.bold : paragraph.bold
  const italic = character.italic ? !paragraph.italic : paragraph.italic
  return {
    ...paragraph,
    ...character,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  }
}
