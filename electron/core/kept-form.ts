import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { accepted, type Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { writeDurably } from './durable.ts'
import { attempt } from './trouble.ts'

/**
 * The form of a new meeting while it is being filled in, beside the settings: there is no meeting file yet that
 * could keep it, and an afternoon's roster must not be lost with a window. Only the window knows its shape.
 */
export class KeptForm {
  readonly #folder: string
  readonly #path: string

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, 'new-meeting.json')
  }

  /** Null where nothing was left half filled in. */
  get value(): Result<string | null, Trouble> {
    const text = attempt(this.#path, () => readFileSync(this.#path, 'utf8'))
    return !text.ok && text.refusal.code === 'no-file' ? accepted(null) : text
  }

  keep(form: string | null): Result<null, Trouble> {
    return attempt(this.#path, () => {
      if (form === null) {
        rmSync(this.#path, { force: true })
      } else {
        mkdirSync(this.#folder, { recursive: true })
        writeDurably(this.#path, form)
      }
      return null
    })
  }
}
