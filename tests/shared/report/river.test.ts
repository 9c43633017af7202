import { describe, expect, test } from 'vitest'
import { riversIn, type White } from '../../../shared/report/river.ts'

/** A line as it is drawn, a point for each letter; its white is where it is blank. */
function whites(line: string): readonly White[] {
  return [...line.matchAll(/ +/g)].map(({ 0: blank, index }) => ({ from: index, to: index + blank.length }))
}

/** Rivers in lines whose type has spaces three points wide. */
function rivers(...lines: readonly string[]) {
  const found = riversIn(lines.map(whites), 3).map(({ first, last }) => `${first}–${last}`)
  return [...new Set(found)]
}

describe('A river', () => {
  test('is white as wide as a space straight down through four lines', () => {
    expect(rivers('aaaa   aa', 'bbbb   bb', 'cccc   cc', 'dddd   dd')).toEqual(['0–3'])
    expect(rivers('aaaa   aa', 'bbbb   bb', 'cccc   cc')).toEqual([])
  })

  test('may lean by a space from line to line, and no further', () => {
    expect(rivers('a   a', 'aaaa   a', 'aaaaaaa   a', 'aaaaaaaaaa   a')).toEqual(['0–3'])
    expect(rivers('a   a', 'aaaaaa   a', 'aaaaaaaaaaa   a', 'aaaaaaaaaaaaaaaa   a')).toEqual([])
  })

  test('is narrower white through five lines', () => {
    const narrow = ['aaaa   aa', 'bbbbb   bb', 'cccc   cc', 'ddddd   dd', 'eeee   ee']
    expect(rivers(...narrow)).toEqual(['0–4'])
    expect(rivers(...narrow.slice(1))).toEqual([])
  })

  test('is no white that one line closes', () => {
    expect(rivers('aaaa   aa', 'bbbb   bb', 'ccccccccc', 'dddd   dd', 'eeee   ee')).toEqual([])
  })

  test('is told for every stretch of a longer one', () => {
    expect(rivers('a   a', 'b   b', 'c   c', 'd   d', 'e   e')).toEqual(['0–3', '1–4', '0–4'])
  })
})
