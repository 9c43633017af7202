import type { ListDepth, WordList } from '../../../shared/draft/word.ts'
import { readInFonts } from '../../../shared/text/old-runs.ts'
import { type Attributes, readXml } from '../table/xml.ts'
import { isOn, lookOf } from './properties.ts'

/** OOXML has nine depths in a list. */
const DEPTHS = 9

interface Abstract {
  readonly depths: (ListDepth | undefined)[]
  /** The paragraph styles that carry a depth of their own, by style. */
  readonly styles: Map<string, number>
  /** A list that is numbered as the list style of this name. */
  link: string | null
  /** The list style that this list defines. */
  defines: string | null
}

interface Numbered {
  abstractId: string
  readonly starts: Map<number, number>
  readonly depths: Map<number, ListDepth>
}

/** The lists of a document, and which depth a paragraph style has in each. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, WordList>
  depthOf(listId: string, paragraphStyle: string | null): number | undefined
}

export const NO_NUMBERING: Numbering = { lists: new Map(), depthOf: () => undefined }

const PLAIN: ListDepth = { start: 1, format: 'decimal', pattern: '', restartsAfter: null, inFigures: false }

/** Null where the part is not sound. */
export function readNumbering(part: Uint8Array): Numbering | null {
  const reader = new NumberingReader()
  return readXml(part, reader) ? reader.finish() : null
}

class NumberingReader {
  readonly #abstracts = new Map<string, Abstract>()
  readonly #numbered = new Map<string, Numbered>()
  #abstract: Abstract | null = null
  #number: Numbered | null = null
  /** The depth being defined, of a list or of an override. */
  #at = 0
  #depth: ListDepth | null = null
  #style: string | null = null
  #font = ''

  open(name: string, attributes: Attributes): void {
    const { val = '', ilvl = '0' } = attributes
    switch (name) {
      case 'abstractNum':
        this.#abstract = { depths: [], styles: new Map(), link: null, defines: null }
        this.#abstracts.set(attributes['abstractNumId'] ?? '', this.#abstract)
        break
      case 'num':
        this.#number = { abstractId: '', starts: new Map(), depths: new Map() }
        this.#numbered.set(attributes['numId'] ?? '', this.#number)
        break
      case 'abstractNumId':
        if (this.#number) this.#number.abstractId = val
        break
      case 'numStyleLink':
        if (this.#abstract) this.#abstract.link = val
        break
      case 'styleLink':
        if (this.#abstract) this.#abstract.defines = val
        break
      case 'lvlOverride':
        this.#at = depthFrom(ilvl)
        break
      case 'startOverride':
        this.#number?.starts.set(this.#at, countFrom(val))
        break
      case 'lvl':
        this.#at = depthFrom(ilvl)
        this.#depth = PLAIN
        this.#style = null
        this.#font = ''
        break
      default:
        this.#openInDepth(name, attributes)
    }
  }

  #openInDepth(name: string, attributes: Attributes): void {
    if (!this.#depth) return
    const { val = '' } = attributes
    switch (name) {
      case 'start':
        this.#depth = { ...this.#depth, start: countFrom(val) }
        break
      case 'numFmt':
        this.#depth = { ...this.#depth, format: val }
        break
      case 'lvlText':
        this.#depth = { ...this.#depth, pattern: val }
        break
      case 'lvlRestart':
        this.#depth = { ...this.#depth, restartsAfter: countFrom(val) }
        break
      case 'isLgl':
        this.#depth = { ...this.#depth, inFigures: isOn(attributes) }
        break
      case 'pStyle':
        this.#style = val
        break
      case 'rFonts':
        this.#font = lookOf(name, attributes).font ?? ''
        break
    }
  }

  close(name: string): void {
    if (name === 'abstractNum') this.#abstract = null
    if (name === 'num') this.#number = null
    if (name !== 'lvl' || !this.#depth) return
    const [pattern = ''] = readInFonts([{ text: this.#depth.pattern, font: this.#font }]).texts
    const depth = { ...this.#depth, pattern }
    if (this.#number) this.#number.depths.set(this.#at, depth)
    else if (this.#abstract) {
      this.#abstract.depths[this.#at] = depth
      if (this.#style !== null) this.#abstract.styles.set(this.#style, this.#at)
    }
    this.#depth = null
  }

  text(): void {}

  finish(): Numbering {
    const lists = new Map<string, WordList>()
    for (const [id, number] of this.#numbered) {
      const { sequence, abstract } = this.#resolved(number.abstractId)
      const depths = Array.from(
        { length: DEPTHS },
        (_, at) => number.depths.get(at) ?? abstract?.depths[at] ?? PLAIN,
      )
      lists.set(id, { id, sequence, depths, restarts: number.starts })
    }
    return {
      lists,
      depthOf: (listId, style) => {
        const { abstract } = this.#resolved(this.#numbered.get(listId)?.abstractId ?? '')
        return style === null ? undefined : abstract?.styles.get(style)
      },
    }
  }

  /** A list linked to a list style is the list that defines the style. */
  #resolved(id: string): { readonly sequence: string; readonly abstract: Abstract | undefined } {
    const abstract = this.#abstracts.get(id)
    if (!abstract || abstract.link === null) return { sequence: id, abstract }
    const { link } = abstract
    const [sequence, defining] = [...this.#abstracts].find(([, { defines }]) => defines === link) ?? [
      id,
      abstract,
    ]
    return { sequence, abstract: defining }
  }
}

function depthFrom(written: string): number {
  const depth = Number(written)
  return Number.isInteger(depth) && depth >= 0 && depth < DEPTHS ? depth : 0
}

const HIGHEST = 32_767

function countFrom(written: string): number {
  const count = Number(written)
  return Number.isInteger(count) && count >= 0 && count <= HIGHEST ? count : 1
}
