import fc from 'fast-check'
import { note } from '../../../shared/text/note.ts'
import type { Mark, RichText, Span } from '../../../shared/text/span.ts'
import { tidy } from '../../../shared/text/tidy.ts'
import { tokens } from '../../../shared/text/token.ts'

/** Few enough that two texts have many words in common, and with the traps of the field among them. */
const WORDS = [
  'các',
  'và',
  'của',
  'tăng',
  'cường',
  'kiểm',
  'tra',
  'Đảng',
  'ủy',
  'uỷ',
  'hoà',
  'hòa',
  '7,22%',
  '02/9/2023',
  '04-NQ/TU',
  'constructor',
  '__proto__',
  'toString',
]
const SIGNS = [',', '.', ';', ':', ')', '"', '”', ' -', '...', '\n', '/', '%']
const OPENINGS = ['(', '"', '“']
const STYLES: readonly (readonly Mark[])[] = [
  [],
  [],
  [],
  ['bold'],
  ['italic'],
  ['bold', 'italic'],
  ['underline'],
  ['italic', 'superscript'],
  ['subscript'],
]

const style = fc.constantFrom(...STYLES)

/** One word, now and then with a sign before or behind it. */
const chunk = fc
  .tuple(
    fc.option(fc.constantFrom(...OPENINGS), { freq: 8, nil: '' }),
    fc.constantFrom(...WORDS),
    fc.option(fc.constantFrom(...SIGNS), { freq: 3, nil: '' }),
  )
  .map((parts) => parts.join(''))

/** Some words in one style, spaced or not at the end. */
const run: fc.Arbitrary<Span> = fc
  .tuple(fc.array(chunk, { maxLength: 6 }), fc.constantFrom(' ', ' ', ' ', '', '\n'), style)
  .map(([chunks, edge, marks]) => ({ text: chunks.join(' ') + edge, marks }))

/** Now and then a footnote. */
const runOrNote: fc.Arbitrary<readonly Span[]> = fc
  .tuple(run, fc.constantFrom(true, false, false, false, false))
  .map(([of, isNote]) => (isNote ? note([of]) : [of]))

/** A paragraph in normal form, empty now and then. */
export const paragraph: fc.Arbitrary<RichText> = fc
  .array(runOrNote, { maxLength: 5 })
  .map((runs) => tidy(runs.flat()))

/** What a secretary does to one word: mostly nothing. */
const stroke = fc.oneof(
  { weight: 12, arbitrary: fc.constant((word: Span): readonly Span[] => [word]) },
  { weight: 1, arbitrary: fc.constant((): readonly Span[] => []) },
  { weight: 1, arbitrary: run.map((added) => (): readonly Span[] => [added]) },
  {
    weight: 1,
    arbitrary: run.map((added) => (word: Span): readonly Span[] => [word, ...note([added])]),
  },
  {
    weight: 1,
    arbitrary: run.map((added) => (word: Span): readonly Span[] => [
      word,
      { ...added, text: ` ${added.text}` },
    ]),
  },
  {
    weight: 1,
    arbitrary: style.map((marks) => (word: Span): readonly Span[] => [{ ...word, marks }]),
  },
)

/** The text with some of its words removed, replaced, styled otherwise, or followed by others. */
export function revisionOf(text: RichText): fc.Arbitrary<RichText> {
  const words = tokens(text)
  return fc.array(stroke, { minLength: words.length, maxLength: words.length }).map((strokes) =>
    tidy(
      words.flatMap(({ gap, text: letters, spans }, i) => {
        const word = { text: letters, marks: spans[0]?.marks ?? [] }
        return [{ text: gap, marks: [] }, ...(strokes[i]?.(word) ?? [word])]
      }),
    ),
  )
}

/** A paragraph and so many versions of it, each made from the first on its own. */
export function revised(count: number): fc.Arbitrary<readonly RichText[]> {
  return paragraph.chain((text) =>
    fc.tuple(...Array.from({ length: count }, () => revisionOf(text))).map((versions) => [text, ...versions]),
  )
}

/** Anything that might be handed in as a text, tidy or not, sane or not. */
export const anyText: fc.Arbitrary<RichText> = fc.array(
  fc.record({
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'a',
            'ế',
            'e\u0302\u0301',
            '\u0301',
            ' ',
            '\u00A0',
            '\n',
            '\r\n',
            '\u200B',
            '\u00AD',
            '\uFFFA',
            '\uFFFB',
          ),
        )
        .map((units) => units.join('')),
    ),
    marks: fc.constantFrom<readonly Mark[]>(
      [],
      ['bold'],
      ['italic', 'bold'],
      ['italic', 'italic'],
      ['subscript', 'underline', 'superscript'],
    ),
  }),
  { maxLength: 6 },
)
