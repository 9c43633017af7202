import type { OpenedMeeting, WrittenPassage } from '../meeting/state.ts'
import { attendance } from './attendance.ts'
import { concluding } from './concluding.ts'
import { above, type CapturedPassage, said } from './minutes-passage.ts'
import { particulars } from './particulars.ts'
import { proceedings } from './proceedings.ts'
import type { Profile } from './profile.ts'

/** Where the words of a passage come from. Moments are those of the writing. */
export type Provenance =
  | { readonly kind: 'captured' }
  | { readonly kind: 'written'; readonly at: string }
  /** Taken out by hand: itself, or the passage with the key `by` that it stands below. */
  | { readonly kind: 'left-out'; readonly at: string; readonly by: string }
  /**
   * Written (or, with empty words, left out) when what was captured came to `was`, which it no longer does: what
   * was written stands until the office says which of both shall.
   */
  | { readonly kind: 'stale'; readonly at: string; readonly was: string }
  | { readonly kind: 'note'; readonly at: string; readonly noteId: string }

/** A passage of the minutes as they are with all that was written by hand. */
export interface MinutesPassage extends CapturedPassage {
  /** What was captured comes to this now; empty for a note, and where it is captured no longer. */
  readonly captured: string
  readonly provenance: Provenance
}

/**
 * The minutes in their order, each passage with where its words come from. What was left out is there with empty
 * words, to be brought back. A note stands after its passage; should that be gone, after the one above it, else
 * at the end of its section, and so does a passage written by hand of which the capture is gone. Nothing that
 * was written is ever lost.
 */
export function writtenMinutes(meeting: OpenedMeeting, profile: Profile): readonly MinutesPassage[] {
  const { quorum, course } = proceedings(meeting, profile.minutes)
  const sections: Record<Section, readonly CapturedPassage[]> = {
    particulars: particulars(meeting, profile),
    attendance: attendance(meeting, profile, quorum),
    proceedings: course,
    conclusion: concluding(meeting, profile),
  }
  const keys = SECTIONS.flatMap((section) => sections[section].map(({ key }) => key))
  const strays = straysOf(meeting, keys)
  return SECTIONS.flatMap((section) => [
    ...sections[section].flatMap((passage) => [
      written(passage, meeting),
      ...(strays.get(passage.key) ?? []),
    ]),
    ...(strays.get(section) ?? []),
  ])
}

/** Passages that wait for an answer: written by hand, and what was captured has changed since. */
export function stalePassages(passages: readonly MinutesPassage[]): readonly MinutesPassage[] {
  return passages.filter(({ provenance }) => provenance.kind === 'stale')
}

const SECTIONS = ['particulars', 'attendance', 'proceedings', 'conclusion'] as const
type Section = (typeof SECTIONS)[number]

function sectionOf(key: string): Section {
  const [first] = key.split(':')
  return SECTIONS.find((section) => section === first) ?? 'proceedings'
}

function written(passage: CapturedPassage, meeting: OpenedMeeting): MinutesPassage {
  const captured = passage.words
  const writing = writingOf(meeting, passage.key)
  if (writing === undefined) return untouched(passage, meeting)
  const { words, at } = writing
  return { ...passage, captured, words, provenance: provenanceOf(writing, captured, at) }
}

function provenanceOf(writing: WrittenPassage, captured: string, at: string): Provenance {
  if (writing.captured !== captured) return { kind: 'stale', at, was: writing.captured }
  return writing.words === '' ? { kind: 'left-out', at, by: writing.key } : { kind: 'written', at }
}

/** As captured, unless a passage above it was taken out: an outcome goes with what it is the outcome of. */
function untouched(passage: CapturedPassage, meeting: OpenedMeeting): MinutesPassage {
  const captured = passage.words
  for (let key = above(passage.key); key !== null; key = above(key)) {
    const writing = writingOf(meeting, key)
    if (writing?.words === '') {
      const provenance = { kind: 'left-out', at: writing.at, by: key } as const
      return { ...passage, words: '', captured, provenance }
    }
  }
  return { ...passage, captured, provenance: { kind: 'captured' } }
}

function writingOf({ writtenPassages }: OpenedMeeting, key: string): WrittenPassage | undefined {
  return writtenPassages.find((writing) => writing.key === key)
}

/** Notes and passages whose capture is gone, by the key, or the section, that they come after. */
function straysOf(
  meeting: OpenedMeeting,
  keys: readonly string[],
): ReadonlyMap<string, readonly MinutesPassage[]> {
  const gone = meeting.writtenPassages
    .filter(({ key, words }) => !keys.includes(key) && words !== '')
    .map((writing) => ({ after: writing.key, passage: orphaned(writing) }))
  const notes = meeting.notes.map(({ id, after, words, at }) => ({
    after,
    passage: {
      ...said(`note:${id}`, words),
      captured: '',
      provenance: { kind: 'note', at, noteId: id } as const,
    },
  }))
  const strays = new Map<string, MinutesPassage[]>()
  for (const { after, passage } of [...gone, ...notes]) {
    const place = placeFor(after, keys)
    strays.set(place, [...(strays.get(place) ?? []), passage])
  }
  return strays
}

function orphaned(writing: WrittenPassage): MinutesPassage {
  const { key, words, at } = writing
  return { ...said(key, words), captured: '', provenance: provenanceOf(writing, '', at) }
}

/** The passage itself; else behind the last of those that stand below the one above it; else its section. */
function placeFor(after: string, keys: readonly string[]): string {
  if (keys.includes(after)) return after
  for (let key = above(after); key !== null; key = above(key)) {
    const family = `${key}:`
    const last = keys.findLast((other) => other === key || other.startsWith(family))
    if (last !== undefined) return last
  }
  return sectionOf(after)
}
