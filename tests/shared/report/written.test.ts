import { describe, expect, test } from 'vitest'
import {
  clockParts,
  dateParts,
  fill,
  opened,
  shortDate,
  stopped,
  twoDigits,
  unstopped,
} from '../../../shared/report/written.ts'

describe('Numbers, days and times', () => {
  test('have a leading 0 below 10; of the months only the first two have it', () => {
    expect([2, 10, 137].map(twoDigits)).toEqual(['02', '10', '137'])
    expect(dateParts('2026-02-09')).toEqual({ day: '09', month: '02', year: '2026' })
    expect(dateParts('2026-12-25')).toEqual({ day: '25', month: '12', year: '2026' })
    expect(shortDate('2026-07-05T23:50:00+07:00')).toBe('05/7/2026')
  })

  test('are those of the office’s clock, whatever its offset', () => {
    expect(clockParts('2026-07-05T08:05:00-05:00')).toEqual({ hour: '08', minute: '05' })
  })
})

describe('Sentences', () => {
  test('are filled in by name; words that look like names of ours are left alone', () => {
    expect(fill('{who} đề nghị {what}', { who: 'A', what: '{who} $& {toString}' })).toBe(
      'A đề nghị {who} $& {toString}',
    )
    expect(fill('{toString}', {})).toBe('{toString}')
  })

  test('get a full stop unless they end in a mark', () => {
    expect(['Đồng ý', 'Đồng ý.', 'Ai?', '“Xong.”', 'các nội dung:', ' '].map(stopped)).toEqual([
      'Đồng ý.',
      'Đồng ý.',
      'Ai?',
      '“Xong.”',
      'các nội dung:',
      '',
    ])
    expect(unstopped('Hội trường. ')).toBe('Hội trường')
    expect(unstopped('v.v...')).toBe('v.v...')
  })

  test('begin with a capital letter', () => {
    expect(opened('đồng chí')).toBe('Đồng chí')
    expect(opened('')).toBe('')
  })
})
