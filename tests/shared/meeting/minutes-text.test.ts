import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/meeting/command.ts'
import type { History } from '../../../shared/meeting/history.ts'
import { BEGUN, given, meetingOf, opened, UNDO } from './given.ts'

const CAPTURED = 'Đồng chí Nguyễn Văn Đức nhất trí.'
const write = (words: string, captured = CAPTURED): Command => ({
  type: 'WritePassage',
  key: 'comment:4',
  captured,
  words,
})
const note = (words: string, noteId: string | null = null): Command => ({
  type: 'WriteNote',
  noteId,
  after: 'comment:4',
  words,
})

function written(history: History): readonly string[] {
  return opened(history).writtenPassages.map(({ words }) => words)
}

describe('a passage written by hand', () => {
  test('takes the place of what was written before, with what was captured then', () => {
    const history = meetingOf([
      ...BEGUN,
      write('Đồng chí Đức nhất trí.'),
      write('Đồng chí Đức tán thành.', 'Khác.'),
    ])
    expect(opened(history).writtenPassages).toMatchObject([
      { key: 'comment:4', captured: 'Khác.', words: 'Đồng chí Đức tán thành.' },
    ])
  })

  test('can be empty: the passage is left out', () =>
    expect(written(meetingOf([...BEGUN, write('  ')]))).toEqual(['']))

  test('is no writing when it says what was captured', () => {
    given(...BEGUN)
      .when(write(` ${CAPTURED} `))
      .thenFacts()
    expect(written(meetingOf([...BEGUN, write('Khác.'), write(CAPTURED)]))).toEqual([])
  })

  test('can be restored, and undone', () => {
    const history = meetingOf([...BEGUN, write('Khác.')])
    expect(written(meetingOf([{ type: 'RestorePassage', key: 'comment:4' }], history))).toEqual([])
    expect(written(meetingOf([UNDO], history))).toEqual([])
  })
})

describe('a note in the minutes', () => {
  test('stands after a passage, can be rewritten and removed', () => {
    const history = meetingOf([...BEGUN, note('Hội nghị giải lao 15 phút.')])
    expect(opened(history).notes).toMatchObject([
      { id: '4', after: 'comment:4', words: 'Hội nghị giải lao 15 phút.' },
    ])
    const rewritten = meetingOf([note('Hội nghị giải lao.', '4')], history)
    expect(opened(rewritten).notes).toMatchObject([{ id: '4', words: 'Hội nghị giải lao.' }])
    expect(opened(meetingOf([{ type: 'RemoveNote', noteId: '4' }], rewritten)).notes).toEqual([])
  })

  test('says something, and is there', () => {
    given(...BEGUN)
      .when(note(' '))
      .thenRefused({ code: 'no-words' })
    given(...BEGUN)
      .when(note('Có.', 'nothing'))
      .thenRefused({ code: 'unknown-note' })
    given(...BEGUN)
      .when({ type: 'RemoveNote', noteId: 'nothing' })
      .thenRefused({ code: 'unknown-note' })
  })
})
