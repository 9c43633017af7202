import { describe, expect, test } from 'vitest'
import {
  type Capture,
  captureCommand,
  captureKey,
  correctionCommand,
  keptCapture,
  missingIn,
  NOTHING_TYPED,
  restoredCapture,
} from '../../../../renderer/operator/sitting/capture/capture-form.ts'
import { WHOLE } from '../../../../renderer/operator/sitting/place.ts'
import { commentOn, meetingAfter } from './given.ts'

const TYPED: Capture = { delegateId: 'd.1', query: 'duc', kind: 'request', words: 'Đề nghị ghi rõ thời hạn' }

describe('a half-typed comment', () => {
  test('comes back as it was typed', () => {
    expect(restoredCapture(keptCapture(TYPED) ?? undefined)).toEqual(TYPED)
    expect(restoredCapture(keptCapture({ ...NOTHING_TYPED, words: 'Đề ' }) ?? undefined)?.words).toBe('Đề ')
  })

  test('is not kept while nothing is typed, whatever its kind', () => {
    expect(keptCapture({ ...NOTHING_TYPED, kind: 'question' })).toBeNull()
  })

  test('that cannot be read is passed over', () => {
    expect(restoredCapture(undefined)).toBeNull()
    expect(restoredCapture('{')).toBeNull()
    expect(restoredCapture('{"words":1}')).toBeNull()
  })

  test('is kept apart for each paragraph and for the whole draft', () => {
    expect(captureKey('1.2')).toBe('comment:1.2')
    expect(captureKey(WHOLE)).toBe('comment:whole')
  })
})

describe('saving', () => {
  test('says what is missing, in the order of the fields', () => {
    expect(missingIn(NOTHING_TYPED)).toBe('delegate')
    expect(missingIn({ ...TYPED, words: '  ' })).toBe('words')
    expect(missingIn(TYPED)).toBeNull()
    expect(captureCommand({ ...TYPED, delegateId: null }, '1.2')).toBeNull()
  })

  test('captures at the place where the operator stands', () => {
    const words = { delegateId: 'd.1', kind: 'request', words: TYPED.words } as const
    expect(captureCommand(TYPED, '1.2')).toEqual({ type: 'CaptureComment', blockId: '1.2', ...words })
    expect(captureCommand(TYPED, WHOLE)).toEqual({ type: 'CaptureComment', blockId: null, ...words })
  })

  test('of a correction keeps the paragraph of which it was said', () => {
    const [comment] = meetingAfter(commentOn('1.2')).comments
    if (!comment) throw new Error('no comment')
    expect(correctionCommand(TYPED, comment)).toMatchObject({
      type: 'EditComment',
      commentId: 'c1',
      blockId: '1.2',
    })
  })
})
