import { expect, test } from 'vitest'
import { lexicon } from '../../../electron/core/lexicon.ts'
import { keyOf } from '../../../shared/draft/proofreading/lexicon.ts'
import { syllableOf } from '../../../shared/text/syllable.ts'
import { tonePlaces } from '../../../shared/text/tone-place.ts'

const { syllables, words, variants, bound } = lexicon()

test('the dictionary is there, and every syllable of it but foreign words follows the rules of spelling', () => {
  expect(syllables.size).toBeGreaterThan(6500)
  const against = [...syllables.values()].filter((word) => word === word.toLowerCase() && !syllableOf(word))
  expect(against.toSorted()).toEqual(
    'basoi chưn email gen gip gram gỵa internet intranet ka palăng ping quoàng quoạng sừn tivi tout têt v web xit'
      .split(' ')
      .toSorted(),
  )
})

test('no word of the dictionary has its tone where the rules do not put it', () => {
  const misplaced = [...syllables.values()].filter((word) => {
    const places = tonePlaces(word)
    return places !== null && word !== places.older && word !== places.newer
  })
  expect(misplaced).toEqual([])
})

test('every listed word is two possible syllables with the tone placed the older way', () => {
  const wrong = [...words.values()].filter((word) => {
    const parts = word.split(' ')
    const isRight = (part: string) => syllableOf(part) !== null && (tonePlaces(part)?.older ?? part) === part
    return parts.length !== 2 || !parts.every(isRight)
  })
  expect(wrong).toEqual([])
  expect(words.size).toBeGreaterThan(4000)
})

test('what is listed as a variant or as seldom alone is a word, and says what to write instead', () => {
  for (const ways of variants) expect(ways.length).toBeGreaterThan(1)
  for (const [syllable, meant] of bound) {
    expect(syllables.has(syllable)).toBe(true)
    expect(syllables.has(keyOf(meant))).toBe(true)
  }
})
