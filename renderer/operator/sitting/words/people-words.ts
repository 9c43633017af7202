import { reviewerAlone } from '../../../../shared/meeting/reviewer.ts'
import type { Amendment, OpenedMeeting, RosterEntry } from '../../../../shared/meeting/state.ts'
import type { Words } from '../../../language.ts'

function peopleOf({ roster }: OpenedMeeting, ids: readonly string[]): readonly RosterEntry[] {
  return ids.flatMap((id) => roster.find((entry) => entry.id === id) ?? [])
}

/** `Lê Minh Đức, Nguyễn Văn Ẩn`; whoever wrote it into the draft's file, or else the secretariat, where nobody is named. */
export function proposerNames(t: Words, meeting: OpenedMeeting, amendment: Amendment): string {
  const reviewer = reviewerAlone(amendment)
  if (reviewer !== null) return reviewer
  const names = peopleOf(meeting, amendment.proposers).map(({ name }) => name)
  return names.length === 0 ? t('secretariat') : names.join(', ')
}

/** The office, where one delegate alone proposes: several would not fit beside their names. */
export function proposerOffice(meeting: OpenedMeeting, ids: readonly string[]): string {
  const people = peopleOf(meeting, ids)
  return people.length === 1 ? (people[0]?.office ?? '') : ''
}

/** As the hall speaks of them, by given names: `đồng chí Đức`, `các đồng chí Đức, Ẩn`. */
export function comrades(t: Words, meeting: OpenedMeeting, ids: readonly string[]): string {
  const given = peopleOf(meeting, ids).map(({ name }) => name.split(' ').at(-1) ?? name)
  if (given.length === 0) return t('sitting:people.secretariat')
  return t(given.length === 1 ? 'sitting:people.comrade' : 'sitting:people.comrades', {
    names: given.join(', '),
  })
}
