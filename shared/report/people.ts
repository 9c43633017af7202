import { reviewerAlone } from '../meeting/reviewer.ts'
import type { Person } from '../meeting/shape.ts'
import type { Amendment, DelegateId, OpenedMeeting, RosterEntry } from '../meeting/state.ts'
import type { MinutesWords } from './minutes-words.ts'
import { officeWithin } from './office.ts'
import { fill } from './written.ts'

/** A delegate as the minutes name them: `Trần Thị Hạnh, Phó Chủ tịch, Hội đồng nhân dân phường`. */
export function described({ name, office, unit }: Pick<RosterEntry, 'name' | 'office' | 'unit'>): string {
  return [name, officeWithin(office, unit)].filter((words) => words !== '').join(', ')
}

/** As `described`, with what the delegate is in brackets, where a sentence goes on. */
function bracketed(entry: RosterEntry): string {
  const known = inBrackets.get(entry)
  if (known !== undefined) return known
  const held = officeWithin(entry.office, entry.unit)
  const said = held === '' ? entry.name : `${entry.name} (${held})`
  inBrackets.set(entry, said)
  return said
}

/** Worked out once for each entry of a roster: a long sitting names the same few people thousands of times. */
const inBrackets = new WeakMap<RosterEntry, string>()

/** As `described`, in the cell of a table: the name, and below it in brackets what the delegate is. */
export function inCell({ name, office, unit }: RosterEntry): string {
  const held = officeWithin(office, unit)
  return held === '' ? name : `${name}\n(${held})`
}

/** `Nguyễn Văn Đức, Bí thư Đảng ủy`; empty for somebody not named. */
export function named({ name, office }: Person): string {
  return name.trim() === '' ? '' : described({ name: name.trim(), office, unit: '' })
}

/** Those who speak in one sentence, `đồng chí …` or `các đồng chí … và …`; nobody is the secretariat. */
export function comrades(ids: readonly DelegateId[], meeting: OpenedMeeting, words: MinutesWords): string {
  return listed(entriesOf(ids, meeting).map(bracketed), words)
}

/** As `comrades`, of people whom the minutes have introduced before: by name alone, unless two share it. */
function comradesAgain(ids: readonly DelegateId[], meeting: OpenedMeeting, words: MinutesWords): string {
  const isShared = ({ id, name }: RosterEntry) =>
    meeting.roster.some((other) => other.id !== id && other.name === name)
  const people = entriesOf(ids, meeting).map((entry) => (isShared(entry) ? bracketed(entry) : entry.name))
  return listed(people, words)
}

/**
 * Those who propose an amendment: delegates as `comrades`, or whoever wrote it into the draft's file, who need not
 * be one.
 */
export function proposersOf(amendment: Amendment, meeting: OpenedMeeting, words: MinutesWords): string {
  return reviewerSaid(amendment, words) ?? comrades(amendment.proposers, meeting, words)
}

/** As `proposersOf`, with delegates as `comradesAgain`. */
export function proposersAgain(amendment: Amendment, meeting: OpenedMeeting, words: MinutesWords): string {
  return reviewerSaid(amendment, words) ?? comradesAgain(amendment.proposers, meeting, words)
}

/** `người góp ý trong tệp dự thảo (Lê Minh Tuấn)`; null where somebody else proposes. */
export function reviewerSaid(amendment: Amendment, words: MinutesWords): string | null {
  const name = reviewerAlone(amendment)
  return name === null ? null : fill(words.reviewer, { name })
}

function entriesOf(ids: readonly DelegateId[], { roster }: OpenedMeeting): readonly RosterEntry[] {
  return ids.flatMap((id) => roster.filter((entry) => entry.id === id))
}

function listed(people: readonly string[], words: MinutesWords): string {
  if (people.length === 0) return words.secretariat
  const list = [people.slice(0, -1).join(', '), ...people.slice(-1)].filter((part) => part !== '')
  return fill(people.length === 1 ? words.comrade : words.comrades, { people: list.join(words.and) })
}
