/** The questions that a host has passed on and that are not answered yet. */
export class UnderWay {
  readonly #answers = new Set<Promise<unknown>>()

  /** Answers the same promise, watched. */
  watch<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.#answers.add(answer)
    const forget = () => void this.#answers.delete(answer)
    answer.then(forget, forget)
    return answer
  }

  /** Resolves once there is none, counting those that begin meanwhile. */
  async settled(): Promise<void> {
    while (this.#answers.size > 0) await Promise.allSettled(this.#answers)
  }
}
