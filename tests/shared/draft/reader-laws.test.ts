import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOf } from '../../../shared/draft/label.ts'
import { readDraft } from '../../../shared/draft/reader.ts'
import { plain, sameText, tidy } from '../../../shared/text/tidy.ts'
import { anySource, letters } from './drafts.ts'

const sorted = (text: string) => [...letters(text)].sort().join('')

describe('whatever the source', () => {
  test('no letter is lost or added', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { blocks, dropped } = readDraft(source)
        const kept = blocks.map(({ label, text }) => (label ?? '') + plain(text))
        expect(sorted([...kept, ...dropped.map(({ text }) => text)].join(''))).toBe(sorted(source))
      }),
    )
  })

  test('blocks have names of their own, words in normal form, and a level that fits their label', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { blocks } = readDraft(source)
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
        for (const { kind, level, label, text } of blocks) {
          expect(plain(text)).not.toBe('')
          expect(sameText(tidy(text), text)).toBe(true)
          if (label !== null) expect(level).toBe(levelOf(label))
          else expect(level > 0).toBe(kind === 'heading')
          expect(label === null || kind === 'heading' || kind === 'item').toBe(true)
        }
      }),
    )
  })

  test('joins, doubts and what was set aside speak of blocks that are there', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { blocks, joins, doubts, dropped } = readDraft(source)
        const ids = blocks.map(({ id }) => id)
        for (const { blockId, at, second } of joins) {
          const words = plain(blocks.find(({ id }) => id === blockId)?.text ?? [])
          expect(words.charAt(at - 1)).toBe(' ')
          expect(ids).not.toContain(second.id)
        }
        for (const { firstId, secondId } of doubts) {
          expect(ids.indexOf(secondId)).toBe(ids.indexOf(firstId) + 1)
        }
        for (const { afterId } of dropped) expect(afterId === null || ids.includes(afterId)).toBe(true)
      }),
    )
  })

  test('the same text decomposed or with other line ends reads the same', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(readDraft(source.normalize('NFD'))).toEqual(readDraft(source.normalize('NFC')))
        expect(readDraft(source.replace(/\r?\n/g, '\r\n'))).toEqual(readDraft(source.replace(/\r?\n/g, '\n')))
      }),
    )
  })
})
