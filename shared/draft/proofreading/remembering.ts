/** The same function, which works each answer out once: a paper has few words, each many times. */
export function remembering<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (word) => {
    const before = known.get(word)
    if (before) return before.answer
    const answer = work(word)
    known.set(word, { answer })
    return answer
  }
}
