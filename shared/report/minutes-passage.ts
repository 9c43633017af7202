import type { Level } from '../draft/block.ts'
import type { OpenedMeeting } from '../meeting/state.ts'

/** A passage of the minutes in the words that what was captured comes to. */
export interface CapturedPassage {
  /**
   * The same whatever else is captured: `comment:<id>`, `vote:<id>:result`. A part of a key before a colon is
   * the passage that this one stands below and goes with.
   */
  readonly key: string
  /** Its number or dash; null for what has none. */
  readonly label: string | null
  /** A paragraph for each line. */
  readonly words: string
  /** Depth in the outline for the headings of the form and of the agenda; null for all else. */
  readonly heading: Level | null
  /** Never the last on a page. */
  readonly keepWithNext: boolean
}

export function said(key: string, words: string, label: string | null = null): CapturedPassage {
  return { key, label, words, heading: null, keepWithNext: false }
}

export function headed(key: string, label: string, words: string, level: Level): CapturedPassage {
  return { key, label, words, heading: level, keepWithNext: true }
}

/** A passage with those that stand below it: none of them but the last may end a page. */
export function together(passages: readonly CapturedPassage[]): readonly CapturedPassage[] {
  return passages.map((passage, i) =>
    i < passages.length - 1 ? { ...passage, keepWithNext: true } : passage,
  )
}

/** Whether the office took a passage out of the minutes by hand. */
export function isLeftOut({ writtenPassages }: OpenedMeeting, key: string): boolean {
  return writtenPassages.some((written) => written.key === key && written.words === '')
}

/** The key of the passage that this one stands below: `vote:7:result` → `vote:7`; null for one that stands by itself. */
export function above(key: string): string | null {
  const parts = key.split(':')
  return parts.length > 2 ? parts.slice(0, -1).join(':') : null
}
