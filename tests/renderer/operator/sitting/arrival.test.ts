import { describe, expect, test } from 'vitest'
import { arrivalFor } from '../../../../renderer/operator/sitting/arrival.ts'
import { WHOLE } from '../../../../renderer/operator/sitting/place.ts'
import { checklist } from '../../../../shared/meeting/checklist.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import { after, commentOn } from './given.ts'

/** Where whatever is open after the commands leads, in the order of the list. */
function arrivalsAfter(...commands: readonly Command[]) {
  const { meeting } = after(...commands)
  if (meeting.status === 'unopened') throw new Error('the meeting was not opened')
  return checklist(meeting).map(arrivalFor)
}

describe('what is still open leads', () => {
  test('to the comment without an outcome, at its paragraph', () =>
    expect(arrivalsAfter(commentOn('1.2'))).toContainEqual({
      place: '1.2',
      change: { tab: 'comments', selected: 'c1' },
    }))

  test('to the whole draft for what was said of it', () =>
    expect(
      arrivalsAfter({
        type: 'CaptureComment',
        blockId: null,
        delegateId: 'd.1',
        kind: 'opinion',
        words: 'Nhất trí.',
      })[0],
    ).toMatchObject({ place: WHOLE, change: { tab: 'comments' } }))

  test('to the amendment that waits, colliding or not', () =>
    expect(arrivalFor({ kind: 'colliding-amendment', amendmentId: 'a1', blockId: '1.1' })).toEqual({
      place: '1.1',
      change: { tab: 'amendments', selected: 'a1' },
    }))

  test('to the votes without moving the hall', () =>
    expect(arrivalFor({ kind: 'open-vote', voteId: 'v1' })).toEqual({
      place: null,
      change: { overlay: { kind: 'vote' } },
    }))

  test('nowhere in the sitting for what is known of the meeting', () =>
    expect(arrivalFor({ kind: 'missing', field: 'chair' })).toBeNull())
})
