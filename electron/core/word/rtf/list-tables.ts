import type { ListDepth, WordList } from '../../../../shared/draft/word.ts'
import { readInFonts } from '../../../../shared/text/old-runs.ts'
import { FORMATS, patternOf } from '../list-pattern.ts'

/** A depth while it is told. Its text begins with its length, and has a number's depth as a letter below `\t`. */
interface OpenDepth {
  start: number
  format: string
  restarts: boolean
  inFigures: boolean
  font: string
  text: string
}

interface OpenList {
  id: number
  readonly depths: OpenDepth[]
}

interface Override {
  listId: number
  number: number
  readonly starts: Map<number, number>
  readonly depths: Map<number, OpenDepth>
}

const MOST_DEPTHS = 9
const HIGHEST = 32_767

/** Hears the two tables of lists: what lists there are, and by which numbers paragraphs name them. */
export class ListTables {
  readonly #lists: OpenList[] = []
  readonly #overrides: Override[] = []
  #depth: OpenDepth | null = null
  /** The depth that an override is about. */
  #at = -1
  #isText = false
  /** Null as long as the tables are being told. */
  #finished: ReadonlyMap<string, WordList> | null = null

  /** `font` is the name of the font that the number of the word stands for. */
  word(name: string, number: number | null, font: string): void {
    const list = this.#overrides.length > 0 ? null : this.#lists.at(-1)
    const override = this.#overrides.at(-1)
    this.#finished = null
    switch (name) {
      case 'list':
        this.#lists.push({ id: 0, depths: [] })
        this.#depth = null
        break
      case 'listid':
        if (list) list.id = number ?? 0
        else if (override) override.listId = number ?? 0
        break
      case 'listoverride':
        this.#overrides.push({ listId: 0, number: 0, starts: new Map(), depths: new Map() })
        this.#depth = null
        this.#at = -1
        break
      case 'ls':
        if (override) override.number = number ?? 0
        break
      case 'lfolevel':
        this.#at += 1
        this.#depth = null
        break
      case 'listlevel':
        this.#openDepth(list ?? null, override ?? null)
        break
      default:
        this.#inDepth(name, number, font)
    }
  }

  #openDepth(list: OpenList | null, override: Override | null): void {
    const depth = { start: 1, format: 'decimal', restarts: true, inFigures: false, font: '', text: '' }
    this.#depth = depth
    this.#isText = false
    if (list && list.depths.length < MOST_DEPTHS) list.depths.push(depth)
    else if (override) override.depths.set(this.#at, depth)
  }

  #inDepth(name: string, number: number | null, font: string): void {
    if (name === 'levelstartat' && !this.#depth) {
      this.#overrides.at(-1)?.starts.set(this.#at, countFrom(number))
      return
    }
    const depth = this.#depth
    if (!depth) return
    switch (name) {
      case 'levelstartat':
        depth.start = countFrom(number)
        break
      case 'levelnfc':
      case 'levelnfcn':
        depth.format = FORMATS.get(number ?? 0) ?? 'decimal'
        break
      case 'levelnorestart':
        depth.restarts = number === 0
        break
      case 'levellegal':
        depth.inFigures = number !== 0
        break
      case 'f':
        depth.font = font
        break
      case 'leveltext':
        this.#isText = true
        break
      case 'levelnumbers':
      case 'listname':
        this.#isText = false
        break
    }
  }

  text(words: string): void {
    if (this.#isText && this.#depth) this.#depth.text += words
  }

  /** The lists by the numbers that paragraphs name. */
  get lists(): ReadonlyMap<string, WordList> {
    this.#finished ??= this.#finish()
    return this.#finished
  }

  #finish(): ReadonlyMap<string, WordList> {
    const lists = new Map(this.#lists.map((list) => [list.id, list]))
    const found = this.#overrides.flatMap(({ listId, number, starts, depths: own }): WordList[] => {
      const list = lists.get(listId)
      if (!list) return []
      const depths = list.depths.map((depth, at) => depthOf(own.get(at) ?? depth))
      return [{ id: String(number), sequence: String(listId), depths, restarts: starts }]
    })
    return new Map(found.map((list) => [list.id, list]))
  }
}

function countFrom(number: number | null): number {
  return Math.max(0, Math.min(HIGHEST, number ?? 1))
}

function depthOf({ start, format, restarts, inFigures, font, text }: OpenDepth): ListDepth {
  const shown = text.slice(1, 1 + text.charCodeAt(0))
  const [pattern = ''] = readInFonts([{ text: patternOf(shown), font }]).texts
  return { start, format, pattern, restartsAfter: restarts ? null : 0, inFigures }
}
