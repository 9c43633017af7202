import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type RosterTemplate, rosterTemplateShape } from '../../shared/meeting/roster-template.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { place, writeDurably } from './durable.ts'
import { parseJson } from './json.ts'
import { attempt } from './trouble.ts'

/** More bodies than one office serves; the one used longest ago goes first. */
const MOST_KEPT = 30

const keptShape = z.array(rosterTemplateShape).readonly()

/** The rosters of former meetings, beside the settings: members seldom change from one meeting to the next. */
export class RosterTemplates {
  readonly #folder: string
  readonly #path: string

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, 'rosters.json')
  }

  /** The latest kept first. A damaged file is put aside: no template is worth keeping a meeting from beginning. */
  get all(): readonly RosterTemplate[] {
    const text = attempt(this.#path, () => readFileSync(this.#path, 'utf8'))
    if (!text.ok) return []
    const kept = keptShape.safeParse(parseJson(text.value))
    if (kept.success) return kept.data
    attempt(this.#path, () => place(this.#path, this.#folder, 'rosters-damaged.json'))
    return []
  }

  /** Keeps a roster, in place of one that has the same name. */
  keep(template: RosterTemplate): Result<null, Trouble> {
    return this.#write([template, ...this.#but(template.name)].slice(0, MOST_KEPT))
  }

  remove(name: string): Result<null, Trouble> {
    return this.#write(this.#but(name))
  }

  #but(name: string): readonly RosterTemplate[] {
    return this.all.filter((other) => other.name !== name)
  }

  #write(templates: readonly RosterTemplate[]): Result<null, Trouble> {
    return attempt(this.#path, () => {
      mkdirSync(this.#folder, { recursive: true })
      writeDurably(this.#path, `${JSON.stringify(templates)}\n`)
      return null
    })
  }
}
