import type { OldEncoding } from '../../../shared/text/old-letters.ts'
import { type FontRun, readInFonts } from '../../../shared/text/old-runs.ts'

/** Puts the letters of old fonts into Unicode, paragraph by paragraph, and counts where there were any. */
export class Turning {
  /** How many paragraphs were turned from each encoding. */
  readonly counts = new Map<OldEncoding, number>()

  /** The runs of one paragraph with their texts as their fonts mean them. */
  turn<Run extends FontRun>(runs: readonly Run[]): readonly Run[] {
    const { texts, turned } = readInFonts(runs)
    for (const encoding of turned) this.counts.set(encoding, (this.counts.get(encoding) ?? 0) + 1)
    return turned.length === 0 ? runs : runs.map((run, at) => ({ ...run, text: texts[at] ?? run.text }))
  }
}
