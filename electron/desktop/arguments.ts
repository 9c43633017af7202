import { resolve } from 'node:path'

/** What the app was started with. */
export interface Arguments {
  /** Where new meetings are kept, where the usual folder is not meant. */
  readonly folder: string | null
  /** Where settings are kept, where the usual folder is not meant. */
  readonly settings: string | null
  /** The meeting file to open: the one that was double-clicked. */
  readonly meeting: string | null
}

/**
 * Reads a command line, our own switches and one file, and overlooks the rest: Electron and the system add
 * switches of theirs. `directory` is the one that relative names are meant from.
 */
export function readArguments(line: readonly string[], directory: string): Arguments {
  const named = (name: string) => {
    const value = line.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
    return value ? resolve(directory, value) : null
  }
  const meeting = line.find((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.nghisu'))
  return {
    folder: named('folder'),
    settings: named('settings'),
    meeting: meeting === undefined ? null : resolve(directory, meeting),
  }
}
