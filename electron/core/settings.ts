import { z } from 'zod'
import { type Preferences, preferencesShape } from '../../shared/meeting/preferences.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { KeptFile } from './kept-file.ts'

/** What this machine remembers beside the meetings. */
export interface Settings {
  readonly preferences: Preferences
  /** Meeting files opened here, the latest first: those outside the meetings' folder are found by it. */
  readonly opened: readonly string[]
}

const MOST_OPENED = 30

const FIRST: Settings = {
  preferences: { language: 'vi', theme: 'system', lastAbout: null, copyFolder: null },
  opened: [],
}

const settingsShape: z.ZodType<Settings> = z.object({
  // Settings kept before there were second copies name no folder for them.
  preferences: preferencesShape.extend({ copyFolder: preferencesShape.shape.copyFolder.default(null) }),
  opened: z.array(z.string()).max(MOST_OPENED).readonly(),
})

/** The settings file in its folder. Nothing about it keeps the app from starting: where it cannot be read the first settings serve. */
export class SettingsFile {
  readonly #file: KeptFile<Settings>
  #settings: Settings

  constructor(folder: string) {
    this.#file = new KeptFile(folder, 'settings', settingsShape, FIRST)
    const kept = this.#file.read()
    this.#settings = kept.ok ? kept.value : FIRST
  }

  get value(): Settings {
    return this.#settings
  }

  keepPreferences(change: Partial<Preferences>): Result<null, Trouble> {
    const preferences = { ...this.#settings.preferences, ...change }
    return this.#keep({ ...this.#settings, preferences })
  }

  keepOpened(path: string): Result<null, Trouble> {
    const others = this.#settings.opened.filter((other) => other !== path)
    return this.#keep({ ...this.#settings, opened: [path, ...others].slice(0, MOST_OPENED) })
  }

  /** The new settings serve at once, also where the disk does not take them. */
  #keep(settings: Settings): Result<null, Trouble> {
    this.#settings = settings
    return this.#file.write(settings)
  }
}
