import { fold } from '../../text/fold.ts'
import { type Finding, inWords } from './finding.ts'
import { inCaseOf, isPlainWord } from './letter-case.ts'
import { keyOf, keySet, type Lexicon } from './lexicon.ts'
import type { PlacedToken, ProofBlock } from './proof.ts'
import type { Rule } from './rule.ts'

/** How many words behind must be the same for two passages to speak of one thing. */
const SAME_BEHIND = 5
/** How many before, and how often the other word must stand there. */
const SAME_BEFORE = 3
const OFTEN = 2

/** Words that change by sense in like passages, and of which no slip is made. */
const SMALL_WORDS = keySet(
  'và về của các với vào ở từ đến cho có là do để được bị tại trong ngoài trên dưới sau trước khi này đó những một mỗi mọi nhiều ít theo bằng cùng hay hoặc mà nhưng còn cũng vẫn đã đang sẽ phải cần nên không chưa ra lại đi',
)

interface Use {
  readonly at: ProofBlock
  readonly token: PlacedToken
  readonly i: number
}

/**
 * A word in one passage where its like has another of nearly the same letters: `Đề án` and `Đồ án` for one plan.
 * Where one of the two stands more often the other is found; where they are even both are, each with the other
 * as its suggestion, since only people know which is meant.
 * Source: one thing has one name in a paper.
 */
export const unlikeTwins: Rule = ({ blocks, lexicon }) => {
  const uses = blocks.flatMap((at) =>
    at.tokens.flatMap((token, i): readonly Use[] => (isTelling(token) ? [{ at, token, i }] : [])),
  )
  return [
    ...gathered(uses, behind).flatMap((group) => unlike(group, lexicon, 1)),
    ...gathered(uses, before).flatMap((group) => unlike(group, lexicon, OFTEN)),
  ]
}

function isTelling(token: PlacedToken): boolean {
  return isPlainWord(token) && /\p{Ll}/u.test(token.text) && !SMALL_WORDS.has(token.key)
}

function gathered(
  uses: readonly Use[],
  surroundings: (use: Use) => string | null,
): readonly (readonly Use[])[] {
  const groups = new Map<string, Use[]>()
  for (const use of uses) {
    const key = surroundings(use)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(use)
    else groups.set(key, [use])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function behind({ at, i }: Use): string | null {
  return passage(at, i + 1, SAME_BEHIND)
}

function before({ at, i }: Use): string | null {
  return passage(at, i - SAME_BEFORE, SAME_BEFORE)
}

function passage({ tokens }: ProofBlock, from: number, length: number): string | null {
  const some = from < 0 ? [] : tokens.slice(from, from + length)
  return some.length < length ? null : some.map(({ key }) => key).join(' ')
}

/** The uses of the rarer of two words, if the other stands at least `often` times; of both where they are even. */
function unlike(group: readonly Use[], lexicon: Lexicon, often: number): readonly Finding[] {
  const words = [...Map.groupBy(group, ({ token }) => token.key).values()]
  return words.flatMap((uses) => {
    const [use] = uses
    const other = words.find(
      ([one, ...more]) =>
        one !== undefined &&
        use !== undefined &&
        more.length + 1 >= Math.max(uses.length, often) &&
        isNear(one.token.text, use.token.text, often === 1),
    )?.[0]
    if (!use || !other || uses.length > 2 * often) return []
    return uses.filter((one) => !isWordWithNeighbour(one, lexicon, often)).map((one) => otherwise(one, other))
  })
}

/**
 * A word that makes a known one with its neighbour outside the like passage is no slip: `chỉ đạo` and `hướng dẫn`
 * before the same words. Where only what stands before is the same, its neighbour behind counts too.
 */
function isWordWithNeighbour({ at, i }: Use, { words }: Lexicon, often: number): boolean {
  const [a, b, c] = [at.tokens[i - 1]?.key, at.tokens[i]?.key, at.tokens[i + 1]?.key]
  return words.has(`${a} ${b}`) || (often > 1 && words.has(`${b} ${c}`))
}

function otherwise({ at, token: { text, from, to } }: Use, { token }: Use): Finding {
  const other = inCaseOf(text, token.text.toLowerCase())
  return inWords(at, from, to, { code: 'differs-from-its-like', other }, other)
}

/** The same letters with other marks; or, where enough around them is the same, one other letter. */
function isNear(a: string, b: string, oneLetter: boolean): boolean {
  if (keyOf(a) === keyOf(b)) return false
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return true
  if (!oneLetter || x.length !== y.length) return false
  return [...x].filter((letter, i) => letter !== y[i]).length === 1
}
