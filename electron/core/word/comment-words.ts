import type { FontRun } from '../../../shared/text/old-runs.ts'
import type { Turning } from './turning.ts'

/** The words of a comment as plain lines, letters of old fonts turned and empty lines left out. */
export function commentWords(runs: readonly FontRun[], turning: Turning): string {
  const texts = turning.turn(runs).map(({ text }) => text)
  const lines = texts.join('').normalize('NFC').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
