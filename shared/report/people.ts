import type { Person } from '../meeting/shape.ts'
import type { DelegateId, OpenedMeeting, RosterEntry } from '../meeting/state.ts'
import { fold } from '../text/fold.ts'
import type { MinutesWords } from './minutes-words.ts'
import { fill } from './written.ts'

/** A delegate as the minutes name them: `Trần Thị Hạnh, Phó Chủ tịch, Hội đồng nhân dân phường`. */
export function described({ name, office, unit }: Pick<RosterEntry, 'name' | 'office' | 'unit'>): string {
  return [name, ...standing(office, unit)].join(', ')
}

/** As `described`, with what the delegate is in brackets, where a sentence goes on. */
function bracketed({ name, office, unit }: RosterEntry): string {
  const known = standing(office, unit)
  return known.length === 0 ? name : `${name} (${known.join(', ')})`
}

/** Office and unit as far as they are known, the unit only where the office does not name it already. */
function standing(office: string, unit: string): readonly string[] {
  const isNamed = fold(` ${office} `).includes(fold(` ${unit} `))
  return [office, isNamed ? '' : unit].map((words) => words.trim()).filter((words) => words !== '')
}

/** `Nguyễn Văn Đức, Bí thư Đảng ủy`; empty for somebody not named. */
export function named({ name, office }: Person): string {
  return name.trim() === '' ? '' : described({ name: name.trim(), office, unit: '' })
}

/** Those who speak in one sentence, `đồng chí …` or `các đồng chí … và …`; nobody is the secretariat. */
export function comrades(ids: readonly DelegateId[], meeting: OpenedMeeting, words: MinutesWords): string {
  const people = ids.flatMap((id) => meeting.roster.filter((entry) => entry.id === id)).map(bracketed)
  if (people.length === 0) return words.secretariat
  const list = [people.slice(0, -1).join(', '), ...people.slice(-1)].filter((part) => part !== '')
  return fill(people.length === 1 ? words.comrade : words.comrades, { people: list.join(words.and) })
}
