/** Numbers below `limit`, spread over the whole of it and the same at every run. */
export function spread(count: number, limit: number): readonly number[] {
  let state = 2_026
  return Array.from({ length: count }, (_, index) => {
    // Numerical Recipes' generator: any fixed sequence would do.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const share = limit / count
    return Math.floor(index * share + (state / 2 ** 32) * share)
  })
}
