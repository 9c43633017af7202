import { describe, expect, test } from 'vitest'
import {
  firstTarget,
  moveTargets,
  moveTo,
} from '../../../../renderer/operator/sitting/amendment/move-target.ts'
import { decide } from '../../../../shared/meeting/decide.ts'
import { standing } from '../../../../shared/meeting/document.ts'
import { after, meetingAfter } from './given.ts'

const meeting = meetingAfter()
const history = after()
const shown = (id: string) => moveTargets(meeting, id).map(({ anchorId, side }) => `${side} ${anchorId}`)

describe('the places to move a paragraph to', () => {
  test('are named after the paragraph above, or the one below right under a heading', () => {
    expect(shown('1.1')).toEqual([
      'before I',
      'before 1',
      'after 1.2',
      'before 2.1',
      'before note',
      'after note',
    ])
  })

  test('lie outside the section that moves', () => {
    expect(shown('1')).toEqual(['before I', 'before 2.1', 'before note', 'after note'])
  })

  test('are all accepted by the meeting, and each gives another order', () => {
    for (const { id } of standing(meeting.document).filter(
      ({ kind }) => kind === 'item' || kind === 'heading',
    )) {
      for (const target of moveTargets(meeting, id)) {
        const command = {
          type: 'ProposeAmendment',
          change: moveTo(id, target),
          proposers: [],
          commentId: null,
        } as const
        const decision = decide(history, command, { at: '2026-11-24T10:00:00+07:00', id: 'm' })
        expect(decision).toMatchObject({ ok: true })
      }
    }
  })

  test('begin right below where the paragraph stands', () => {
    const targets = moveTargets(meeting, '1.1')
    expect(targets[firstTarget(meeting, '1.1', targets)]).toEqual({ anchorId: '1.2', side: 'after' })
    const last = moveTargets(meeting, 'note')
    expect(firstTarget(meeting, 'note', last)).toBe(last.length - 1)
  })
})
