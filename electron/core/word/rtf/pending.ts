/** Bytes that come one after another and are taken together. */
export class Pending {
  #bytes = new Uint8Array(256)
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  push(bytes: Uint8Array): void {
    const length = this.#length + bytes.length
    if (length > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(length, 2 * this.#bytes.length))
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    this.#bytes.set(bytes, this.#length)
    this.#length = length
  }

  /** What came since the last time; it holds until something comes again. */
  take(): Uint8Array {
    const bytes = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return bytes
  }
}
