/** Bytes of a file, read little-endian as Word writes them. What lies beyond the end is zero: nothing fails. */
export class Bytes {
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.#view.byteLength
  }

  u8(at: number): number {
    return this.#holds(at, 1) ? this.#view.getUint8(at) : 0
  }

  u16(at: number): number {
    return this.#holds(at, 2) ? this.#view.getUint16(at, true) : 0
  }

  i16(at: number): number {
    return this.#holds(at, 2) ? this.#view.getInt16(at, true) : 0
  }

  u32(at: number): number {
    return this.#holds(at, 4) ? this.#view.getUint32(at, true) : 0
  }

  i32(at: number): number {
    return this.#holds(at, 4) ? this.#view.getInt32(at, true) : 0
  }

  /** A part; shorter where the file ends within it. */
  part(from: number, length: number): Uint8Array {
    const start = Math.max(0, Math.min(from, this.length))
    const { buffer, byteOffset } = this.#view
    return new Uint8Array(buffer, byteOffset + start, Math.max(0, Math.min(length, this.length - start)))
  }

  /** Letters of two bytes each. */
  wide(from: number, letters: number): string {
    return Buffer.from(this.part(from, 2 * letters)).toString('utf16le')
  }

  #holds(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.length
  }
}
