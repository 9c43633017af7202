import { describe, expect, test } from 'vitest'
import { decided, recordingOf } from '../../../../renderer/operator/desk/opinions/opinion-decision.ts'
import type { Opinion } from '../../../../shared/meeting/opinions.ts'

const SURE: Opinion = {
  row: 3,
  said: { place: 'II.1.1', delegate: 'Nguyễn Văn Đức' },
  words: 'Đề nghị bổ sung “kịp thời”.',
  place: { chosen: 'p', certainty: 'certain', others: [] },
  delegate: { chosen: 'duc', certainty: 'certain', others: [] },
  kind: 'request',
  isRecorded: false,
}
const LIKELY: Opinion = { ...SURE, place: { chosen: 'p', certainty: 'likely', others: ['q'] } }
const UNKNOWN: Opinion = { ...SURE, delegate: { chosen: null, certainty: 'unsure', others: [] } }

describe('an opinion that was sent in', () => {
  test('is recorded as written before the meeting, on its paragraph, when all of it is certain', () =>
    expect(recordingOf(decided(SURE))).toEqual({
      type: 'CaptureComment',
      blockId: 'p',
      delegateId: 'duc',
      kind: 'request',
      words: SURE.words,
      written: true,
    }))

  test('is recorded on the draft as a whole where it is on all of it', () =>
    expect(recordingOf(decided(SURE, { place: 'whole' }))).toMatchObject({ blockId: null }))

  test('is not recorded while its place is doubtful, until that is confirmed or another chosen', () => {
    expect(recordingOf(decided(LIKELY))).toBeNull()
    expect(recordingOf(decided(LIKELY, { isConfirmed: true }))).toMatchObject({ blockId: 'p' })
    expect(recordingOf(decided(LIKELY, { place: 'q' }))).toMatchObject({ blockId: 'q' })
  })

  test('is asked about each doubt by itself', () => {
    const doubtful: Opinion = { ...LIKELY, delegate: { chosen: 'an1', certainty: 'unsure', others: ['an2'] } }
    expect(decided(doubtful, { place: 'p' }).asks).toEqual({ place: false, delegate: true })
    expect(decided(doubtful, { place: 'p', delegateId: 'an2' }).isReady).toBe(true)
  })

  test('of nobody known is not recorded, whatever is confirmed, until somebody is named', () => {
    expect(recordingOf(decided(UNKNOWN, { isConfirmed: true }))).toBeNull()
    expect(recordingOf(decided(UNKNOWN, { delegateId: 'mai' }))).toMatchObject({ delegateId: 'mai' })
    expect(recordingOf(decided(UNKNOWN, {}, 'hoa'))).toMatchObject({ delegateId: 'hoa' })
    expect(recordingOf(decided(SURE, {}, 'hoa'))).toMatchObject({ delegateId: 'duc' })
  })

  test('is left out where the operator says so or where it was recorded before, unless asked for again', () => {
    expect(recordingOf(decided(SURE, { isLeftOut: true }))).toBeNull()
    const again = { ...SURE, isRecorded: true }
    expect(recordingOf(decided(again))).toBeNull()
    expect(recordingOf(decided(again, { isLeftOut: false }))).not.toBeNull()
    expect(recordingOf(decided(SURE, { isRecorded: true }))).toBeNull()
  })
})
