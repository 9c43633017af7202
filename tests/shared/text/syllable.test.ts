import { describe, expect, test } from 'vitest'
import { syllableOf } from '../../../shared/text/syllable.ts'
import { tonePlaces } from '../../../shared/text/tone-place.ts'

test.each([
  ['nghiêng', 'ngh', 'iêng', ''],
  ['Quốc', 'qu', 'ôc', '\u0301'],
  ['gì', 'g', 'i', '\u0300'],
  ['giếng', 'g', 'iêng', '\u0301'],
  ['GIÁO', 'gi', 'ao', '\u0301'],
  ['yêu', '', 'yêu', ''],
  ['khuỷu', 'kh', 'uyu', '\u0309'],
  ['hoá', 'h', 'oa', '\u0301'],
  ['hóa', 'h', 'oa', '\u0301'],
])('%s', (word, onset, rime, tone) => {
  expect(syllableOf(word)).toEqual({ onset, rime, tone })
})

test.each([
  'nghành',
  'đuợc',
  'thưc',
  'ngiệp',
  'cê',
  'kàng',
  'gế',
  'iêu',
  'phướć',
  'internet',
  'web',
  'cáả',
  'x',
  '',
])('no syllable: %s', (word) => {
  expect(syllableOf(word)).toBeNull()
})

describe('the place of the tone', () => {
  test.each([
    ['hoà', 'hòa', 'hoà'],
    ['khỏe', 'khỏe', 'khoẻ'],
    ['Uỷ', 'Ủy', 'Uỷ'],
    ['THUỶ', 'THỦY', 'THUỶ'],
    ['cuả', 'của', 'của'],
    ['qúy', 'quý', 'quý'],
    ['tòan', 'toàn', 'toàn'],
    ['ngòai', 'ngoài', 'ngoài'],
    ['đựơc', 'được', 'được'],
    ['thuở', 'thuở', 'thuở'],
    ['khuỷu', 'khuỷu', 'khuỷu'],
    ['múôn', 'muốn', 'muốn'],
  ])('%s: %s or %s', (word, older, newer) => {
    expect(tonePlaces(word)).toEqual({ older, newer })
  })

  test.each(['toan', 'nghành', 'Covid'])('none for %s', (word) => {
    expect(tonePlaces(word)).toBeNull()
  })
})
