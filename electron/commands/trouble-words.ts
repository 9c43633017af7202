import enRefusal from '../../resources/languages/en/refusal.json' with { type: 'json' }
import enTrouble from '../../resources/languages/en/trouble.json' with { type: 'json' }
import viRefusal from '../../resources/languages/vi/refusal.json' with { type: 'json' }
import viTrouble from '../../resources/languages/vi/trouble.json' with { type: 'json' }
import type { Refusal } from '../../shared/meeting/refusal.ts'
import type { Trouble } from '../../shared/trouble.ts'
import type { Language } from '../core/hosting/phrases.ts'

const WORDS: Readonly<Record<Language, Record<(Trouble | Refusal)['code'], string>>> = {
  vi: { ...viTrouble, ...viRefusal },
  en: { ...enTrouble, ...enRefusal },
}

/** What a command says of a trouble or a refusal: the same words as the windows'. */
export function troubleWords(language: Language, trouble: Trouble | Refusal): string {
  const values = new Map(Object.entries(trouble))
  return WORDS[language][trouble.code].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values.get(name) ?? ''),
  )
}
