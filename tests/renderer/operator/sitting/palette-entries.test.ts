import { describe, expect, test } from 'vitest'
import { paletteEntries } from '../../../../renderer/operator/sitting/palette/palette-entries.ts'
import { commentOn, meetingAfter } from './given.ts'

const meeting = meetingAfter(commentOn('1.2', 'Đề nghị ghi rõ cơ quan chủ trì.'), commentOn('1.1'), {
  type: 'WithdrawComment',
  commentId: 'c2',
})
const COMMANDS = [
  { command: 'hold', words: 'Tạm giữ hội trường' },
  { command: 'comment', words: 'Ghi ý kiến' },
] as const

const found = (query: string) => paletteEntries(meeting, COMMANDS, query).map(({ id }) => id)

describe('the palette', () => {
  test('offers the commands before anything is typed', () => {
    expect(found(' ')).toEqual(['command-hold', 'command-comment'])
  })

  test('finds a command without marks', () => {
    expect(found('tam giu')).toEqual(['command-hold'])
  })

  test('finds a paragraph by its label before its words', () => {
    expect(found('1.2')[0]).toBe('paragraph-1.2')
    expect(found('giai phong mat bang')).toEqual(['paragraph-2.1'])
  })

  test('finds delegates, and comments by their words and their speaker', () => {
    expect(found('duc')).toEqual(['delegate-d.1', 'comment-c1'])
    expect(found('chu tri')).toEqual(['comment-c1'])
  })

  test('passes over comments that were withdrawn', () => {
    expect(found('lam ro')).toEqual([])
  })
})
