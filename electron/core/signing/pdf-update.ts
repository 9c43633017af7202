import type { PdfFile } from './pdf-file.ts'
import { type Entries, written } from './pdf-value.ts'

/**
 * What is added to a PDF behind its last byte (ISO 32000-1, 7.5.6): the file stays in front as it is, and every
 * signature and seal in it still holds.
 */
export class PdfUpdate {
  readonly file: PdfFile
  readonly #objects = new Map<number, Buffer>()
  #next: number

  constructor(file: PdfFile) {
    this.file = file
    this.#next = Number(file.trailer.get('/Size'))
  }

  /** A number for an object that is put later. */
  reserve(): number {
    this.#next += 1
    return this.#next - 1
  }

  put(number: number, entries: Entries, stream: Buffer | null = null): number {
    return this.putSource(number, written(entries), stream)
  }

  putSource(number: number, source: string, stream: Buffer | null = null): number {
    const tail = stream === null ? [] : [Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')]
    this.#objects.set(number, Buffer.concat([Buffer.from(source, 'latin1'), ...tail]))
    return number
  }

  add(entries: Entries, stream: Buffer | null = null): number {
    return this.put(this.reserve(), entries, stream)
  }

  /** The whole file, with the update at its end. */
  bytes(): Buffer {
    const chunks = [this.file.bytes, Buffer.from('\n')]
    let length = this.file.bytes.length + 1
    const rows: string[] = []
    for (const [number, body] of [...this.#objects].toSorted(([a], [b]) => a - b)) {
      const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
      rows.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
      chunks.push(object)
      length += object.length
    }
    const trailer = new Map(this.file.trailer)
    trailer.set('/Size', String(this.#next)).set('/Prev', String(this.file.newest.at))
    const table = `xref\n${rows.join('')}trailer\n${written(trailer)}\nstartxref\n${length}\n%%EOF\n`
    return Buffer.concat([...chunks, Buffer.from(table, 'latin1')])
  }
}
