import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../shared/draft/block.ts'
import { mended } from '../../../../shared/draft/proofreading/mending.ts'
import { proofread } from '../../../../shared/draft/proofreading/proofread.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'
import { NO_WORDS, shown } from './proof.ts'

const edged = (words: string) => words.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB')

const block = (words: string): Block => ({
  id: 'a',
  kind: 'paragraph',
  level: 0,
  label: null,
  text: rich(edged(words)),
})

const found = (words: string) => proofread([block(words)], NO_WORDS)

describe('a paragraph with footnotes', () => {
  test('is read as if it had none, and its notes by themselves', () => {
    expect(
      found('Theo Nghị quyết số 04⟦Ban hành ngày 05/9/2020.⟧ của Tỉnh ủy⟦Còn hiệu lực⟧.').map(shown),
    ).toEqual([])
  })

  test.each([
    [
      'of its own words',
      'Theo báo cáo⟦Số 12.⟧ của Ủy ban..',
      '..→. marks-doubled',
      'Theo báo cáo⟦Số 12.⟧ của Ủy ban.',
    ],
    [
      'of a note',
      'Theo báo cáo⟦Số 12,, còn hiệu lực.⟧ này.',
      ',,→, marks-doubled',
      'Theo báo cáo⟦Số 12, còn hiệu lực.⟧ này.',
    ],
  ])('has the slips %s at their place', (_, words, slip, right) => {
    const findings = found(words)
    expect(findings.map(shown)).toEqual([slip])
    const [first] = findings
    expect(first && plain(mended(block(words), first)?.text ?? [])).toBe(edged(right))
  })

  test('is never mended over a note', () => {
    expect(found('Tiếp tục của⟦Một⟧ của Ủy ban.').map(shown)).toEqual([])
  })
})
