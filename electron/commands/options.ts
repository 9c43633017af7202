import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { accepted, type Result, refused } from '../../shared/result.ts'

/** What `npm start -- …` was told. */
export interface StartOptions {
  /** True to run under the web host whatever there is. */
  readonly isWeb: boolean
  /** False to print the address and open nothing. */
  readonly opens: boolean
  /** Where new meetings are kept, and the settings; null for the usual place. */
  readonly folder: string | null
  readonly settings: string | null
}

/** Refused with the word that was not understood. */
export function startOptions(words: readonly string[], directory: string): Result<StartOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        host: { type: 'string', default: 'desktop' },
        'no-open': { type: 'boolean', default: false },
        folder: { type: 'string' },
        settings: { type: 'string' },
      },
    })
    if (values.host !== 'desktop' && values.host !== 'web') return refused(`--host=${values.host}`)
    return accepted({
      // A host that opens nothing can only be met at its address.
      isWeb: values.host === 'web' || values['no-open'],
      opens: !values['no-open'],
      folder: values.folder ? resolve(directory, values.folder) : null,
      settings: values.settings ? resolve(directory, values.settings) : null,
    })
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}
