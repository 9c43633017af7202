import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributedRedline } from '../../../shared/text/attribution.ts'
import { concat } from '../../../shared/text/cut.ts'
import { finds } from '../../../shared/text/fold.ts'
import { merge, settle, touching } from '../../../shared/text/merge.ts'
import { bracketed, note, notesOf, stretches, withoutNotes } from '../../../shared/text/note.ts'
import { accept, redline, reject } from '../../../shared/text/redline.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { plain, rich, slice, tidy } from '../../../shared/text/tidy.ts'
import { tokens } from '../../../shared/text/token.ts'
import { paragraph, revised } from './arbitrary.ts'
import { marked, starred } from './notation.ts'

/** Texts and redlines as in `notation.ts`, each note between `⟦` and `⟧`. */
const noted = (line: string): RichText => starred(line.replaceAll('⟦', '\uFFFA').replaceAll('⟧', '\uFFFB'))
const shown = (line: string) => line.replaceAll('\uFFFA', '⟦').replaceAll('\uFFFB', '⟧')
const drawn = (before: string, after: string) => shown(marked(redline(noted(before), noted(after))))
const starredLine = (text: RichText) => shown(plain(text))

describe('a footnote', () => {
  it.each([
    [
      'has no white space inside its edges',
      'số 04⟦ Ban hành  năm 2020 ⟧ của',
      'số 04⟦Ban hành năm 2020⟧ của',
    ],
    ['keeps the white space outside', 'số 04 ⟦Ban hành⟧\nThị ủy', 'số 04 ⟦Ban hành⟧\nThị ủy'],
    ['is gone without words, and the white space around it is one', 'số 04 ⟦ \n⟧ của ⟦⟦⟧⟧', 'số 04 của'],
    ['stays two where two touch', 'số 04⟦Một⟧⟦Hai⟧', 'số 04⟦Một⟧⟦Hai⟧'],
  ])('%s', (_, given, expected) => {
    expect(starredLine(noted(given))).toBe(expected)
  })

  it('is made of words', () => {
    expect(starredLine(tidy([...rich('số 04'), ...note(rich(' Ban hành '))]))).toBe('số 04⟦Ban hành⟧')
    expect(note(rich(' '))).toEqual([])
  })

  it('ends no word of its paragraph but parts it from its own', () => {
    expect(tokens(noted('số 04⟦05-NQ/TU⟧-NQ/TU')).map(({ text }) => shown(text))).toEqual([
      'số',
      '04',
      '⟦',
      '05-NQ/TU',
      '⟧',
      '-',
      'NQ/TU',
    ])
  })

  it('is told apart from the words around it', () => {
    const text = noted('Nghị quyết 04⟦Ban hành *năm* 2020⟧⟦Còn hiệu lực⟧ của Tỉnh ủy')
    expect(stretches(text)).toEqual([
      { kind: 'words', text: rich('Nghị quyết 04') },
      { kind: 'note', text: starred('Ban hành *năm* 2020') },
      { kind: 'note', text: rich('Còn hiệu lực') },
      { kind: 'words', text: rich('của Tỉnh ủy') },
    ])
    expect(notesOf(text)).toEqual([starred('Ban hành *năm* 2020'), rich('Còn hiệu lực')])
    expect(withoutNotes(text)).toEqual(rich('Nghị quyết 04 của Tỉnh ủy'))
    expect(withoutNotes(noted('Một ⟦hai⟧ ba'))).toEqual(rich('Một ba'))
  })

  it('stands in brackets where there is no foot of a page', () => {
    expect(bracketed(noted('số 04⟦Một⟧ ⟦*Hai*⟧, nêu trên'))).toEqual([
      { text: 'số 04 [Một] [', marks: [] },
      { text: 'Hai', marks: ['italic'] },
      { text: '], nêu trên', marks: [] },
    ])
  })

  it('is read to the end where a piece of a text has but one of its edges', () => {
    expect(notesOf(noted('hành⟧ của số⟦Ban'))).toEqual([rich('Ban')])
    expect(notesOf(noted('số⟦Một⟦Hai⟧ ba'))).toEqual([rich('Một'), rich('Hai')])
  })

  it('is found by its words', () => {
    expect(finds('tinh uy phe duyet', plain(noted('số 04⟦Phê duyệt⟧ của Tỉnh ủy')))).toBe(true)
  })
})

describe('changes of footnotes', () => {
  it('are drawn in the note, word by word', () => {
    expect(drawn('số 04⟦Ban hành năm 2020⟧ của Tỉnh ủy', 'số 04⟦Ban hành ngày 05/9/2021⟧ của Tỉnh ủy')).toBe(
      'số 04⟦Ban hành [-năm 2020-]{+ngày 05/9/2021+}⟧ của Tỉnh ủy',
    )
  })

  it('show a new note and one taken out whole', () => {
    expect(drawn('số 04 của Tỉnh ủy', 'số 04⟦Ban hành năm 2020⟧ của Tỉnh ủy')).toBe(
      'số 04{+⟦Ban hành năm 2020⟧+} của Tỉnh ủy',
    )
    expect(drawn('số 04⟦Một⟧⟦Hai⟧ của', 'số 04⟦Hai⟧ của')).toBe('số 04[-⟦Một⟧-]⟦Hai⟧ của')
  })

  it('do not run on over the edge of a note', () => {
    expect(drawn('số cũ⟦Bản cũ⟧ nay thay', 'số mới⟦Bản mới⟧ nay thay')).toBe(
      'số [-cũ-]{+mới+}⟦Bản [-cũ-]{+mới+}⟧ nay thay',
    )
  })

  it('have the source that made them', () => {
    const versions = [
      { text: noted('số 04⟦Ban hành năm 2020⟧'), source: null },
      { text: noted('số 04⟦Ban hành năm 2021⟧'), source: 'a' },
      { text: noted('số 04⟦Ban hành năm 2021⟧⟦Đã sửa⟧'), source: 'b' },
    ]
    const changes = attributedRedline(versions).filter(({ kind }) => kind !== 'keep')
    expect(changes.map(({ kind, source }) => [kind, source])).toEqual([
      ['delete', 'a'],
      ['insert', 'a'],
      ['insert', 'b'],
    ])
  })

  it('go together with changes of the words around it, and at its end with those behind it', () => {
    const merged = merge(
      noted('Nghị quyết số 04⟦Ban hành năm 2020⟧ của Tỉnh ủy'),
      noted('Nghị quyết số 04⟦Ban hành năm 2020 và còn hiệu lực⟧ của Tỉnh ủy'),
      noted('Nghị quyết số 04⟦Ban hành năm 2020⟧ ngày 05/9 của Tỉnh ủy'),
    )
    expect(merged.kind === 'clean' && starredLine(merged.text)).toBe(
      'Nghị quyết số 04⟦Ban hành năm 2020 và còn hiệu lực⟧ ngày 05/9 của Tỉnh ủy',
    )
  })

  it('collide within the note as anywhere', () => {
    const base = noted('số 04⟦Ban hành năm 2020⟧ của')
    const mine = noted('số 04⟦Ban hành năm 2021⟧ của')
    const theirs = noted('số 04⟦Ban hành năm 2022⟧ của')
    expect(touching(base, mine, theirs)).toEqual(['2020'])
    const merged = merge(base, mine, theirs)
    expect(merged.kind === 'collision' && starredLine(settle(merged.pieces, ['mine']))).toBe(
      'số 04⟦Ban hành năm 2021⟧ của',
    )
  })

  it('leave two notes two, whatever goes between them', () => {
    const merged = merge(
      noted('số⟦Một⟧ cũ nay⟦Hai⟧ là'),
      noted('số⟦Một⟧ nay⟦Hai⟧ là'),
      noted('số⟦Một⟧ cũ⟦Hai⟧ là'),
    )
    const text = merged.kind === 'clean' ? merged.text : settle(merged.pieces, ['both'])
    expect(notesOf(text)).toEqual([rich('Một'), rich('Hai')])
  })
})

describe('laws of footnotes', () => {
  it('law: a text is its stretches, and none of them holds an edge', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const all = stretches(text)
        const letters = (of: RichText) => plain(of).replace(/[\s\uFFFA\uFFFB]/g, '')
        expect(all.map((one) => letters(one.text)).join('')).toBe(letters(text))
        for (const one of all) expect(plain(one.text)).not.toMatch(/[\uFFFA\uFFFB]/)
      }),
    )
  })

  it('law: notes survive where a text is cut and joined again', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(200), (text, at) => {
        const halves = [slice(text, 0, at), slice(text, at)]
        const edges = (of: RichText) => plain(of).replace(/[^\uFFFA\uFFFB]/g, '')
        expect(edges(concat(halves))).toBe(edges(text))
      }),
    )
  })

  it('law: changes of notes are accepted and rejected to the letter', () => {
    fc.assert(
      fc.property(revised(1), ([before = [], after = []]) => {
        const line = redline(before, after)
        expect(notesOf(accept(line))).toEqual(notesOf(after))
        expect(notesOf(reject(line))).toEqual(notesOf(before))
      }),
    )
  })
})
