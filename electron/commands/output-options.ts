import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { accepted, type Result, refused } from '../../shared/result.ts'

export interface ExportOptions {
  readonly meeting: string
  readonly out: string
  /** The whole dossier, not the two papers alone. */
  readonly all: boolean
}

export interface VerifyOptions {
  /** A meeting file or a paper. */
  readonly file: string
  /** The meeting file that the paper may be of; null to read only what the paper says of itself. */
  readonly meeting: string | null
}

export interface DemoOptions {
  /** Null for the sample that the app ships. */
  readonly draft: string | null
  readonly out: string
}

/** `MEETING --out DIR [--all]`. Refused with the word that was not understood or is missing. */
export function exportOptions(words: readonly string[], directory: string): Result<ExportOptions, string> {
  return understood(() => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, all: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [meeting, ...others] = positionals
    if (meeting === undefined) return refused('MEETING')
    if (others.length > 0) return refused(others.join(' '))
    if (!values.out) return refused('--out')
    return accepted({
      meeting: resolve(directory, meeting),
      out: resolve(directory, values.out),
      all: values.all,
    })
  })
}

/** `FILE [MEETING]`. Refused with the word that was not understood or is missing. */
export function verifyOptions(words: readonly string[], directory: string): Result<VerifyOptions, string> {
  return understood(() => {
    const { positionals } = parseArgs({ args: [...words], options: {}, allowPositionals: true })
    const [file, meeting, ...others] = positionals
    if (file === undefined) return refused('FILE')
    if (others.length > 0) return refused(others.join(' '))
    return accepted({
      file: resolve(directory, file),
      meeting: meeting === undefined ? null : resolve(directory, meeting),
    })
  })
}

/** `[--draft FILE] --out DIR`. */
export function demoOptions(words: readonly string[], directory: string): Result<DemoOptions, string> {
  return understood(() => {
    const { values } = parseArgs({
      args: [...words],
      options: { draft: { type: 'string' }, out: { type: 'string' } },
    })
    if (!values.out) return refused('--out')
    const draft = values.draft ? resolve(directory, values.draft) : null
    return accepted({ draft, out: resolve(directory, values.out) })
  })
}

/** What `parseArgs` throws says what it did not understand. */
function understood<Value>(read: () => Result<Value, string>): Result<Value, string> {
  try {
    return read()
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}
