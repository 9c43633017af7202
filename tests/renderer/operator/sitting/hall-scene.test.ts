import { describe, expect, test } from 'vitest'
import {
  following,
  hallStateOf,
  inState,
  nextView,
  paged,
  pushed,
  resized,
} from '../../../../renderer/operator/sitting/hall/hall-scene.ts'
import { WHOLE } from '../../../../renderer/operator/sitting/place.ts'
import { LARGEST_SIZE, OPENING_STAGE, SMALLEST_SIZE } from '../../../../shared/meeting/stage.ts'

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

  test('comes back to its view after three turns', () => {
    expect(nextView(nextView(nextView('clean')))).toBe('clean')
    expect(new Set(['redline', nextView('redline'), nextView(nextView('redline'))]).size).toBe(3)
  })
})
