/**
 * How a piece of text begins and ends, which tells whether it is a whole paragraph, a title or a fragment.
 * Everything here looks at plain words in normal form.
 */

/** Titles of parts and items are shorter than this; a paragraph that only lacks its full stop is longer. */
export const LONGEST_TITLE = 200

const QUOTES = '["”’»)\\]*]*'
const FULL_STOP = new RegExp(`[.!?…]${QUOTES}$`, 'u')
const CLAUSE_END = new RegExp(`[:;]${QUOTES}$`, 'u')

/** Whether a sentence ends here: `.` `!` `?` `…`, perhaps within quotation marks or brackets. */
export function endsSentence(words: string): boolean {
  return FULL_STOP.test(tail(words))
}

/** Whether it ends with `:` or `;`. */
function endsClause(words: string): boolean {
  return CLAUSE_END.test(tail(words))
}

/** Whether it ends without any closing punctuation: a title, or a sentence that is not over. */
export function endsOpen(words: string): boolean {
  return !endsSentence(words) && !endsClause(words)
}

/** Whether it begins as only the middle of a sentence can: with a small letter or closing punctuation. */
export function startsSmall(words: string): boolean {
  return /^(?:["“‘«([*]*\p{Ll}|[,;:.!?…)\]”’»%])/u.test(words)
}

/** Opening brackets less closing ones. */
export function bracketBalance(words: string): number {
  let balance = 0
  for (const letter of words) balance += letter === '(' ? 1 : letter === ')' ? -1 : 0
  return balance
}

/** The end is enough to look at, and keeps a huge paragraph from being searched again and again. */
function tail(words: string): string {
  return words.slice(-40)
}
