/** Does one thing after another, in the order in which they came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()

  /** Answers what the work answers, or rejects as it does; the next is done either way. */
  add<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }
}
