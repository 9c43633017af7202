import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { momentOf } from './moment.ts'
import { attempt } from './trouble.ts'

const LARGEST = 256 * 1024

/**
 * What went wrong inside the app, for whoever looks after it: `errors.log` in the settings' folder, with one
 * older file beside it. No word of a meeting enters: of an error only its kind, its code and where in the app
 * it came from, as messages can quote what was being read.
 */
export class ErrorLog {
  readonly #folder: string
  readonly #clock: () => Date

  constructor(folder: string, clock: () => Date) {
    this.#folder = folder
    this.#clock = clock
  }

  /** `doing` is the name of the question that was being answered. A log that cannot be written is let be. */
  note(doing: string, error: unknown): void {
    const path = join(this.#folder, 'errors.log')
    attempt(path, () => {
      mkdirSync(this.#folder, { recursive: true })
      if (sizeOf(path) > LARGEST) renameSync(path, join(this.#folder, 'errors.old.log'))
      appendFileSync(path, `${momentOf(this.#clock())} ${doing} ${told(error)}\n`)
    })
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...frames].join('\n')
}
