import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { decidedBy } from '../../../shared/meeting/vote.ts'
import { writtenMinutes } from '../../../shared/report/written-minutes.ts'
import { held, steps } from '../meeting/conference.ts'
import { opened } from '../meeting/given.ts'
import { PARTY } from './picture.ts'

/** What holds for the minutes of any conference. */

const conference = steps.map((each) => {
  const last = held(each).at(-1)
  if (!last) throw new Error('a conference has at least its beginning')
  return opened(last)
})

/** The passages that what was captured has to have, each with the number of its fact. */
function owed(meeting: OpenedMeeting): ReadonlyMap<string, number> {
  const { comments, amendments, turns, votes, adoptions, quorumChanges, reopenings, agendaMoves } = meeting
  const adoptedBy = (voteId: string | null) => {
    const vote = votes.find(({ id }) => id === voteId)
    return vote?.status.kind === 'counted' && decidedBy(vote.voting, vote.status.result).kind === 'adopted'
  }
  return new Map([
    ...comments.filter(({ withdrawn }) => !withdrawn).map(({ id, seq }) => [`comment:${id}`, seq] as const),
    ...amendments.map(({ id, seq }) => [`amendment:${id}`, seq] as const),
    ...turns.map(({ id, seq }) => [`turn:${id}`, seq] as const),
    ...votes.map(({ id, seq }) => [`vote:${id}`, seq] as const),
    ...adoptions
      .filter(({ voteId }) => !adoptedBy(voteId))
      .map(({ seq }) => [`adoption:${seq}`, seq] as const),
    ...quorumChanges.map(({ seq }) => [`quorum:${seq}`, seq] as const),
    ...reopenings.map(({ seq }) => [`reopening:${seq}`, seq] as const),
    ...agendaMoves
      .filter(({ itemId }) => itemId !== null)
      .map(({ seq }) => [`agenda:${seq}:begun`, seq] as const),
  ])
}

describe('Whatever happens at a conference', () => {
  test('everything captured stands in the minutes once, in the order of the facts', () => {
    fc.assert(
      fc.property(conference, (meeting) => {
        const facts = owed(meeting)
        // A comment that was withdrawn may have been written about by hand: that stays, and is no captured one.
        const told = writtenMinutes(meeting, PARTY)
          .filter(({ captured }) => captured !== '')
          .flatMap(({ key }) => facts.get(key) ?? [])
        expect(told).toEqual([...facts.values()].toSorted((a, b) => a - b))
      }),
    )
  })

  test('no two passages have one key', () => {
    fc.assert(
      fc.property(conference, (meeting) => {
        const keys = writtenMinutes(meeting, PARTY).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('nothing written by hand is lost, and each stands once', () => {
    fc.assert(
      fc.property(conference, (meeting) => {
        const passages = writtenMinutes(meeting, PARTY)
        const inHand = passages.filter(({ provenance }) =>
          ['written', 'stale', 'note'].includes(provenance.kind),
        )
        const written = [
          ...meeting.writtenPassages.map(({ key, words }) => `${key} ${words}`),
          ...meeting.notes.map(({ id, words }) => `note:${id} ${words}`),
        ]
        expect(inHand.map(({ key, words }) => `${key} ${words}`).toSorted()).toEqual(written.toSorted())
      }),
    )
  })

  test('what happened is numbered from 1 within its item, with no gap', () => {
    fc.assert(
      fc.property(conference, (meeting) => {
        const numbers = writtenMinutes(meeting, PARTY)
          .filter(({ heading, label }) => heading === null && label !== null && label !== '-')
          .map(({ label }) => label?.split('.') ?? [])
        const items = Map.groupBy(numbers, (parts) => parts.slice(0, -2).join('.'))
        for (const parts of items.values()) {
          expect(parts.map((each) => each.at(-2))).toEqual(parts.map((_, i) => String(i + 1)))
        }
      }),
    )
  })
})
