import { isCapitals } from './capitals.ts'
import { levelOf, parseLabel } from './label.ts'
import { endsOpen, LONGEST_TITLE } from './sentence.ts'

/** A label found at the beginning of a paragraph's words. */
export interface TakenLabel {
  readonly label: string
  /** Where the words without it begin, in UTF-16 units. */
  readonly length: number
}

/** A paragraph may be the hundred and first, but a greater number is a year or an amount. */
const GREATEST_NUMBER = 199

interface LabelRule {
  readonly name: string
  /** The label, then a space; the space may be missing before a capital letter (`1.Công tác`). */
  readonly pattern: RegExp
  readonly holds: (core: string, rest: string, after: string) => boolean
}

const always = () => true
const startsGreat = (words: string) => /^["“‘«(*]*\p{Lu}/u.test(words)
/** `V. I. Lênin`, `C. Mác`: the letter is a name's. */
const isInitial = (core: string, rest: string) => core.length === 1 && /^\p{Lu}\.\s/u.test(rest)

/** In the order of trying. Each says what a paragraph's beginning must be to be a label of its style. */
const RULES: readonly LabelRule[] = [
  {
    name: 'roman',
    pattern: /^([IVX]+)([./)]| ?[-–])(?: |(?=\p{Lu}))/u,
    holds: (core, rest) => !isInitial(core, rest),
  },
  {
    name: 'capital, before a title only',
    pattern: /^([A-ZĐ])([.)/]| ?[-–]) /u,
    holds: (core, rest) =>
      !isInitial(core, rest) && (isCapitals(rest) || (rest.length <= LONGEST_TITLE && endsOpen(rest))),
  },
  {
    name: 'decimal, its last point perhaps missing',
    pattern: /^([1-9]\d?(?:\.[1-9]\d?){1,4})([.)]| ?[-–]|)(?: |(?<=[.)])(?=\p{Lu}))/u,
    holds: (_, rest, after) => after === '.' || after === ')' || startsGreat(rest),
  },
  {
    name: 'number; before a dash or slash only where a sentence follows, else it is a range or a share',
    pattern: /^(\(?[1-9]\d{0,2})([.)/]| ?[-–])(?: |(?=\p{Lu}))/u,
    holds: (core, rest, after) =>
      Number(core.replace('(', '')) <= GREATEST_NUMBER &&
      isPaired(core, after) &&
      (after === '.' || after === ')' || startsGreat(rest)),
  },
  {
    name: 'letter',
    pattern: /^(\(?[a-zđ])([.)/]|-)(?: |(?=\p{Lu}))/u,
    holds: (core, rest, after) => isPaired(core, after) && (after === ')' || startsGreat(rest)),
  },
  { name: 'mark', pattern: /^([-–—+](?= |\p{Lu})|[*•●▪·](?= ))() ?/u, holds: always },
]

function isPaired(core: string, after: string): boolean {
  return !core.startsWith('(') || after === ')'
}

/**
 * The label that a paragraph begins with; null if it has none. `words` in normal form. A number that counts
 * something (`02 xã`, `110 năm`, `1.500 tỷ`), a date and an initial are no labels; neither is a label with
 * nothing behind it.
 */
export function takeLabel(words: string): TakenLabel | null {
  for (const { pattern, holds } of RULES) {
    const [taken = '', core = '', after = ''] = pattern.exec(words) ?? []
    const rest = words.slice(taken.length)
    const label = core + after
    if (taken === '' || !/[\p{L}\p{N}]/u.test(rest) || !holds(core, rest, after)) continue
    if (levelOf(label) > 0) return { label, length: taken.length }
  }
  return null
}

/** Whether words begin with a label that counts, which a dash does not. */
export function beginsCounted(words: string): boolean {
  const label = takeLabel(words)?.label
  return label !== undefined && parseLabel(label)?.style !== 'mark'
}
