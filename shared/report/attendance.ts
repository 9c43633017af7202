import type { OpenedMeeting, RosterEntry, Spell } from '../meeting/state.ts'
import { type CapturedPassage, headed, said } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import { described } from './people.ts'
import type { Profile } from './profile.ts'
import { clockOf, fill, stopped, twoDigits } from './written.ts'

/**
 * Who took part: members and guests apart, counted as the roll call has them; the absent named, with the
 * reason where one was given, and so are those who came late, were out for a while or left before the end.
 * Guests are all named, as no other paper lists them. The quorum at the opening stands with the members.
 */
export function attendance(
  meeting: OpenedMeeting,
  { minutes: words }: Profile,
  quorum: readonly CapturedPassage[],
): readonly CapturedPassage[] {
  const groups = (['member', 'guest'] as const)
    .map((role) => ({ role, entries: meeting.roster.filter((entry) => entry.role === role) }))
    .filter(({ entries }) => entries.length > 0)
  if (groups.length === 0) return []
  const { title, members, guests } = words.attendance
  return [
    headed('attendance:title', '1.', title, 2),
    ...groups.flatMap(({ role, entries }, i) => [
      headed(`attendance:${role}`, `1.${i + 1}.`, role === 'member' ? members : guests, 3),
      ...called(role, entries, words),
      ...(role === 'member' ? quorum : []),
    ]),
  ]
}

type Listing = 'present' | 'absent' | 'unknown' | 'late' | 'away' | 'left'

function called(
  role: RosterEntry['role'],
  entries: readonly RosterEntry[],
  words: MinutesWords,
): readonly CapturedPassage[] {
  const came = entries.filter(({ spells }) => spells.length > 0)
  const of = (kind: 'absent' | 'unknown') => entries.filter((entry) => entry.attendance.kind === kind)
  const [absent, unknown] = [of('absent'), of('unknown')]
  const isGuest = role === 'guest'
  const list = (listing: Listing, listed: readonly RosterEntry[], isNamed: boolean) =>
    listed.length === 0 ? [] : counted(`attendance:${role}:${listing}`, listing, listed, isNamed, words)
  const present = came.length + absent.length > 0 ? presentCount(role, came, isGuest, words) : []
  const nobodyAbsent = absent.length + unknown.length === 0 && !isGuest
  return [
    ...present,
    ...(nobodyAbsent ? [said(`attendance:${role}:absent`, words.attendance.nobodyAbsent)] : []),
    ...list('absent', absent, true),
    ...list('late', came.filter(isLate), true),
    ...list('away', came.filter(wasAway), true),
    ...list('left', came.filter(hasLeft), true),
    ...list('unknown', unknown, isGuest),
  ]
}

/** Said with nobody present too, where the roll was called. */
function presentCount(
  role: RosterEntry['role'],
  came: readonly RosterEntry[],
  isNamed: boolean,
  words: MinutesWords,
): readonly CapturedPassage[] {
  return counted(`attendance:${role}:present`, 'present', came, isNamed, words)
}

/** A count with a full stop, or with a colon and the names below it. */
function counted(
  key: string,
  listing: Listing,
  entries: readonly RosterEntry[],
  isNamed: boolean,
  words: MinutesWords,
): readonly CapturedPassage[] {
  const count = fill(words.attendance[listing], { count: twoDigits(entries.length) })
  if (!isNamed || entries.length === 0) return [said(key, count)]
  return [
    { ...said(key, count.replace(/\.$/, ':')), keepWithNext: true },
    ...entries.map((entry) => said(`${key}:${entry.id}`, listed(listing, entry, words), '-')),
  ]
}

function listed(listing: Listing, entry: RosterEntry, { attendance, clock }: MinutesWords): string {
  const person = fill(attendance.listed, { person: described(entry) })
  const said = particularsOf(listing, entry, { attendance, clock })
  return stopped(said === '' ? person : fill(attendance.listedWith, { person, said }))
}

function particularsOf(
  listing: Listing,
  { attendance: mark, spells }: RosterEntry,
  words: Pick<MinutesWords, 'attendance' | 'clock'>,
): string {
  const at = (moment: string | null) => (moment === null ? '' : clockOf(moment, words))
  const { attendance } = words
  switch (listing) {
    case 'absent':
      return mark.kind === 'absent' ? mark.reason.trim() : ''
    case 'late':
      return fill(attendance.lateAt, { from: at(spells[0]?.from ?? null) })
    case 'left':
      return because(fill(attendance.leftAt, { to: at(spells.at(-1)?.to ?? null) }), spells.at(-1), words)
    case 'away':
      return awayTimes(spells)
        .map(([before, after]) =>
          because(fill(attendance.awayFrom, { from: at(before.to), to: at(after.from) }), before, words),
        )
        .join('; ')
    default:
      return ''
  }
}

/** All that is said of one delegate: why absent, or when they came, were out and left. */
export function presenceSaid(entry: RosterEntry, words: MinutesWords): readonly string[] {
  const told: readonly (readonly [Listing, boolean])[] = [
    ['absent', entry.attendance.kind === 'absent'],
    ['late', isLate(entry)],
    ['away', wasAway(entry)],
    ['left', hasLeft(entry)],
  ]
  return told.flatMap(([listing, isSo]) => (isSo ? particularsOf(listing, entry, words) || [] : []))
}

/** How many came, how many did not, and how many were not called; nothing where the roll was not called. */
export function rollCounts(entries: readonly RosterEntry[], { attendance }: MinutesWords): readonly string[] {
  const came = entries.filter(({ spells }) => spells.length > 0)
  const absent = entries.filter((entry) => entry.attendance.kind === 'absent')
  const unknown = entries.length - came.length - absent.length
  if (unknown === entries.length) return []
  const counted = (sentence: string, count: number) => fill(sentence, { count: twoDigits(count) })
  return [
    counted(attendance.present, came.length),
    ...(absent.length > 0 ? [counted(attendance.absent, absent.length)] : []),
    ...(unknown > 0 ? [counted(attendance.unknown, unknown)] : []),
  ]
}

function because(
  sentence: string,
  spell: Spell | undefined,
  { attendance }: Pick<MinutesWords, 'attendance'>,
): string {
  const reason = spell?.reason.trim() ?? ''
  return reason === '' ? sentence : fill(attendance.because, { sentence, reason })
}

function isLate({ spells }: RosterEntry): boolean {
  return typeof spells[0]?.from === 'string'
}

function hasLeft({ spells }: RosterEntry): boolean {
  return typeof spells.at(-1)?.to === 'string'
}

function wasAway({ spells }: RosterEntry): boolean {
  return spells.length > 1
}

/** Each time between two spells: the one that somebody left, and the one that they came back to. */
function awayTimes(spells: readonly Spell[]): readonly (readonly [Spell, Spell])[] {
  return spells.slice(1).flatMap((after, i) => {
    const before = spells[i]
    return before ? [[before, after] as const] : []
  })
}
