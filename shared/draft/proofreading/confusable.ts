import { fold } from '../../text/fold.ts'
import { type Syllable, syllableOf } from '../../text/syllable.ts'
import { letterChanges } from './letter-changes.ts'

/** Sounds that some region of the country does not tell apart, and keys that lie side by side. */
const ONSETS = ['s x', 'tr ch', 'd gi', 'd r', 'gi r', 'l n', 'd v', 'c k', 'ng ngh', 'g gh']
const CODAS = ['n ng', 'n m', 'c t', 'p t', 'n nh', 't ch', 'c ch', 'ng nh']
const RIMES = ['ao au', 'iu iêu', 'ưu ươu', 'ui uôi']
const TONES = ['\u0309 \u0303']

const PAIRS = {
  onset: bothWays(ONSETS),
  coda: bothWays(CODAS),
  rime: bothWays(RIMES),
  tone: bothWays(TONES),
}

function bothWays(pairs: readonly string[]): ReadonlySet<string> {
  return new Set(pairs.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]))
}

/**
 * Whether one syllable is easily written for another: one mark left out or mistaken (`nói`, `nối`), or one sound
 * for a neighbouring one (`giảm`, `giản`; `xử`, `sử`). With two marks mistaken too many pairs of good words
 * (`mọi người`, `mỗi người`) would count.
 */
export function isConfusable(a: string, b: string): boolean {
  if (a === b) return false
  if (fold(a) === fold(b)) return letterChanges(a, b) === 1
  const [first, second] = [syllableOf(a), syllableOf(b)]
  return first !== null && second !== null && differInOneSound(first, second)
}

function differInOneSound(a: Syllable, b: Syllable): boolean {
  if (a.tone !== b.tone && !PAIRS.tone.has(`${a.tone} ${b.tone}`)) return false
  if (a.rime === b.rime) return PAIRS.onset.has(`${a.onset} ${b.onset}`)
  if (a.onset !== b.onset) return false
  if (PAIRS.rime.has(`${a.rime} ${b.rime}`)) return true
  const [vowelsA, codaA] = parts(a.rime)
  const [vowelsB, codaB] = parts(b.rime)
  return vowelsA === vowelsB && PAIRS.coda.has(`${codaA} ${codaB}`)
}

function parts(rime: string): readonly [vowels: string, coda: string] {
  const coda = /(?:ch|nh|ng|[cmnpt])$/.exec(rime)?.[0] ?? ''
  return [rime.slice(0, rime.length - coda.length), coda]
}
