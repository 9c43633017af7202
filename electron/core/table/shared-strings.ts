import { type Run, unescaped } from './strings.ts'
import { readXml, type Visitor } from './xml.ts'

/** What a spreadsheet's cell can hold; a longer string is no cell's. */
const LONGEST = 32_767

/** Gathers the runs of a string, in the list of shared strings or in a cell of its own. */
export class RunGatherer implements Visitor {
  #runs: Run[] = []
  #font: string | null = null
  #text = ''
  #isText = false
  #reading = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    // How an East Asian word is read aloud; it is no part of the text.
    if (name === 'rPh') this.#reading += 1
    if (name === 'r') this.#font = null
    if (name === 'rFont') this.#font = attributes['val'] ?? null
    if (name === 't') {
      this.#isText = true
      this.#text = ''
    }
  }

  close(name: string): void {
    if (name === 'rPh') this.#reading -= 1
    if (name === 'r') this.#font = null
    if (name !== 't') return
    this.#isText = false
    if (this.#reading === 0)
      this.#runs.push({ text: unescaped(this.#text.slice(0, LONGEST)), font: this.#font })
  }

  text(words: string): void {
    if (this.#isText) this.#text += words
  }

  take(): readonly Run[] {
    const runs = this.#runs
    this.#runs = []
    return runs
  }
}

/** The strings that a workbook's cells name by their index; null where the part is not sound. */
export function readSharedStrings(part: Uint8Array): readonly (readonly Run[])[] | null {
  const strings: (readonly Run[])[] = []
  const runs = new RunGatherer()
  const isSound = readXml(part, {
    open: (name, attributes) => runs.open(name, attributes),
    close(name) {
      runs.close(name)
      if (name === 'si') strings.push(runs.take())
    },
    text: (words) => runs.text(words),
  })
  return isSound ? strings : null
}
