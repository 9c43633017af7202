import { describe, expect, test } from 'vitest'
import {
  bySpeaker,
  type Capture,
  captureCommand,
  captureKey,
  correctionCommand,
  keptCapture,
  missingIn,
  NOTHING_TYPED,
  restoredCapture,
  typedBySpeaker,
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

describe('a comment while somebody has the floor', () => {
  test('is theirs as long as nobody else is named', () => {
    expect(bySpeaker(NOTHING_TYPED, 'd.2').delegateId).toBe('d.2')
    expect(bySpeaker(TYPED, 'd.2')).toBe(TYPED)
    expect(bySpeaker({ ...NOTHING_TYPED, query: 'an' }, 'd.2').delegateId).toBeNull()
    expect(bySpeaker(NOTHING_TYPED, null)).toEqual(NOTHING_TYPED)
  })

  test('stays theirs from the first word on, and is nobody’s before that', () => {
    const shown = bySpeaker(NOTHING_TYPED, 'd.2')
    const typed = typedBySpeaker({ ...shown, words: 'Đ' }, 'd.2')
    expect(bySpeaker(typed, 'd.1').delegateId).toBe('d.2')
    expect(keptCapture(typedBySpeaker({ ...shown, kind: 'question' }, 'd.2'))).toBeNull()
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
