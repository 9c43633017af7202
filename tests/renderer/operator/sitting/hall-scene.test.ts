import { describe, expect, test } from 'vitest'
import {
  following,
  hallStateOf,
  inState,
  isGoneFrom,
  nextTheme,
  nextView,
  paged,
  pushed,
  resized,
} from '../../../../renderer/operator/sitting/hall/hall-scene.ts'
import { WHOLE } from '../../../../renderer/operator/sitting/place.ts'
import { LARGEST_SIZE, OPENING_STAGE, SMALLEST_SIZE } from '../../../../shared/meeting/stage.ts'
import { commentOn, meetingAfter } from './given.ts'

const FREE = { ...OPENING_STAGE, page: 3 }
const HELD = { ...FREE, heldAt: 7 }

describe('the hall', () => {
  test('goes along with the operator, from the first screenful', () => {
    expect(following(FREE, '1.2')).toEqual({ scene: { kind: 'paragraph', blockId: '1.2' }, page: 0 })
    expect(following(FREE, WHOLE)).toMatchObject({ scene: { kind: 'cover' } })
  })

  test('goes along with nobody while it is held', () => {
    expect(following(HELD, '1.2')).toBeNull()
  })

  test('sees what is pushed, unveiled, and holds it if it was held', () => {
    const scene = { kind: 'amendment', amendmentId: 'a' } as const
    expect(pushed({ ...FREE, blank: true }, scene, 12)).toMatchObject({ scene, blank: false, heldAt: null })
    expect(pushed(HELD, scene, 12)).toMatchObject({ scene, heldAt: 12 })
  })

  test('is in one of three states', () => {
    expect(hallStateOf(FREE)).toBe('following')
    expect(hallStateOf(HELD)).toBe('held')
    expect(hallStateOf({ ...HELD, blank: true })).toBe('blank')
  })

  test('is held as the meeting stands now, and stays held through a blank', () => {
    expect(inState(FREE, 'held', '1.2', 12)).toMatchObject({ heldAt: 12 })
    expect(inState(HELD, 'held', '1.2', 12)).toMatchObject({ heldAt: 7, blank: false })
    expect(inState(HELD, 'blank', '1.2', 12)).toEqual({ blank: true })
    expect(inState(HELD, 'following', '1.2', 12)).toMatchObject({
      heldAt: null,
      scene: { kind: 'paragraph', blockId: '1.2' },
    })
  })

  test('keeps its type and its screenful within their bounds', () => {
    expect(resized({ ...FREE, size: LARGEST_SIZE }, 1)).toEqual({ size: LARGEST_SIZE })
    expect(resized({ ...FREE, size: SMALLEST_SIZE }, -1)).toEqual({ size: SMALLEST_SIZE })
    expect(paged({ ...FREE, page: 0 }, -1)).toEqual({ page: 0 })
    expect(paged(FREE, 1)).toEqual({ page: 4 })
  })

  test('comes through every view and every ground back to the first', () => {
    const views = ['redline', 'clean', 'drafted', 'columns'] as const
    expect(views.map(nextView)).toEqual(['clean', 'drafted', 'columns', 'redline'])
    const themes = ['light', 'dark', 'contrast'] as const
    expect(themes.map(nextTheme)).toEqual(['dark', 'contrast', 'light'])
  })

  test('knows of what it shows when it is gone', () => {
    const comment = { kind: 'comment', commentId: 'c1' } as const
    expect(isGoneFrom(meetingAfter(commentOn('1.1')), comment)).toBe(false)
    expect(isGoneFrom(meetingAfter(), comment)).toBe(true)
    const withdrawn = meetingAfter(commentOn('1.1'), { type: 'WithdrawComment', commentId: 'c1' })
    expect(isGoneFrom(withdrawn, comment)).toBe(true)
    expect(isGoneFrom(meetingAfter(), { kind: 'amendment', amendmentId: 'c1' })).toBe(true)
    expect(isGoneFrom(meetingAfter(), { kind: 'vote', voteId: 'c1' })).toBe(true)
    expect(isGoneFrom(meetingAfter(), { kind: 'paragraph', blockId: '1.1' })).toBe(false)
  })
})
