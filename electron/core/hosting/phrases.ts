import en from '../../../resources/languages/en/command.json' with { type: 'json' }
import vi from '../../../resources/languages/vi/command.json' with { type: 'json' }
import type { Environment } from './folders.ts'

export type Language = 'vi' | 'en'
export type Phrase = keyof typeof vi

/** Says a phrase, its `{{name}}` places filled in. */
export type Say = (phrase: Phrase, values?: Readonly<Record<string, string>>) => string

/** What the hosts and the commands say themselves, outside the windows. */
export function phrases(language: Language): Say {
  const words: Record<Phrase, string> = language === 'en' ? en : vi
  return (phrase, values = {}) =>
    words[phrase].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

/** Vietnamese, unless the terminal's user asked for English. The windows have a preference of their own. */
export function terminalLanguage(environment: Environment): Language {
  const asked = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^en\b|^en_/i.test(asked) ? 'en' : 'vi'
}
