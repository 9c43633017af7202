import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { type Preferences, preferencesShape } from '../../shared/meeting/preferences.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { place, writeDurably } from './durable.ts'
import { parseJson } from './json.ts'
import { attempt } from './trouble.ts'

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

/** The settings file in its folder. A damaged one is put aside and the first settings serve. */
export class SettingsFile {
  readonly #path: string
  #settings: Settings

  constructor(folder: string) {
    this.#path = join(folder, 'settings.json')
    this.#settings = read(this.#path)
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
    return attempt(this.#path, () => {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeDurably(this.#path, `${JSON.stringify(settings, null, 2)}\n`)
      return null
    })
  }
}

/** Nothing about the settings keeps the app from starting: what cannot be read is as if it were not there. */
function read(path: string): Settings {
  const text = attempt(path, () => readFileSync(path, 'utf8'))
  if (!text.ok) return FIRST
  const settings = settingsShape.safeParse(parseJson(text.value))
  if (settings.success) return settings.data
  attempt(path, () => place(path, dirname(path), 'settings-damaged.json'))
  return FIRST
}
