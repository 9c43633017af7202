import { z } from 'zod'
import { type RosterTemplate, rosterTemplateShape } from '../../shared/meeting/roster-template.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { KeptFile } from './kept-file.ts'

/** More bodies than one office serves; the one used longest ago goes first. */
const MOST_KEPT = 30

const keptShape = z.array(rosterTemplateShape).readonly()

/** The rosters of former meetings, beside the settings: members seldom change from one meeting to the next. */
export class RosterTemplates {
  readonly #file: KeptFile<readonly RosterTemplate[]>

  constructor(folder: string) {
    this.#file = new KeptFile(folder, 'rosters', keptShape, [])
  }

  /** The latest kept first. None where they cannot be read: no template is worth keeping a meeting from beginning. */
  get all(): readonly RosterTemplate[] {
    const kept = this.#file.read()
    return kept.ok ? kept.value : []
  }

  /** Keeps a roster, in place of one that has the same name. */
  keep(template: RosterTemplate): Result<null, Trouble> {
    return this.#file.change((kept) => [template, ...but(kept, template.name)].slice(0, MOST_KEPT))
  }

  remove(name: string): Result<null, Trouble> {
    return this.#file.change((kept) => but(kept, name))
  }
}

function but(templates: readonly RosterTemplate[], name: string): readonly RosterTemplate[] {
  return templates.filter((other) => other.name !== name)
}
