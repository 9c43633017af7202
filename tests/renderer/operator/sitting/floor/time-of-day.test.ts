import { describe, expect, test } from 'vitest'
import { clockWords, timeTyped } from '../../../../../renderer/operator/sitting/floor/time-of-day.ts'

describe('a time of the day as it is typed', () => {
  test.each([
    ['08:20', '08:20'],
    ['8:20', '08:20'],
    ['820', '08:20'],
    ['0820', '08:20'],
    ['8h20', '08:20'],
    ['8h', '08:00'],
    ['8 giờ 20', '08:20'],
    [' 23.59 ', '23:59'],
  ])('%s is %s', (typed, time) => {
    expect(timeTyped(typed)).toBe(time)
  })

  test.each(['', '8', '24:00', '8:75', 'sáng', '8:200', '-8:20'])('%o is none', (typed) => {
    expect(timeTyped(typed)).toBeNull()
  })
})

test.each([
  [0, '00:00'],
  [247, '04:07'],
  [-35, '00:35'],
  [3600, '1:00:00'],
  [3847, '1:04:07'],
])('%i seconds are shown as %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words)
})
