import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { accepted, type Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { place, writeDurably } from './durable.ts'
import { parseJson } from './json.ts'
import { attempt } from './trouble.ts'

/** A small file of the app's own beside the settings, `<name>.json`, with a first value for as long as there is none. */
export class KeptFile<Value> {
  readonly #folder: string
  readonly #name: string
  readonly #path: string
  readonly #shape: z.ZodType<Value>
  readonly #first: Value

  constructor(folder: string, name: string, shape: z.ZodType<Value>, first: Value) {
    this.#folder = folder
    this.#name = name
    this.#path = join(folder, `${name}.json`)
    this.#shape = shape
    this.#first = first
  }

  /**
   * A damaged file is put aside, and nothing of it is lost. One that cannot be read just now is a trouble: taken for
   * empty, it would be written over with the next change.
   */
  read(): Result<Value, Trouble> {
    const text = attempt(this.#path, () => readFileSync(this.#path, 'utf8'))
    if (!text.ok) return text.refusal.code === 'no-file' ? accepted(this.#first) : text
    const kept = this.#shape.safeParse(parseJson(text.value))
    if (kept.success) return accepted(kept.data)
    attempt(this.#path, () => place(this.#path, this.#folder, `${this.#name}-damaged.json`))
    return accepted(this.#first)
  }

  write(value: Value): Result<null, Trouble> {
    return attempt(this.#path, () => {
      mkdirSync(this.#folder, { recursive: true })
      writeDurably(this.#path, `${JSON.stringify(value, null, 2)}\n`)
      return null
    })
  }

  change(next: (value: Value) => Value): Result<null, Trouble> {
    const kept = this.read()
    return kept.ok ? this.write(next(kept.value)) : kept
  }
}
