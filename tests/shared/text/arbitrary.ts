import fc from 'fast-check'
import type { Mark, RichText, Span } from '../../../shared/text/span.ts'
import { tidy } from '../../../shared/text/tidy.ts'

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
const SIGNS = [',', '.', ';', ':', '(', ')', '"', '“', '”', ' - ', '...', '\n', '/', '%', '']
const STYLES: readonly (readonly Mark[])[] = [[], [], [], ['bold'], ['italic'], ['bold', 'italic']]

const word = fc.constantFrom(...WORDS)
const chunk = fc
  .tuple(fc.constantFrom('', '', '', '', '(', '"'), word, fc.constantFrom(...SIGNS, '', '', '', '', '', ''))
  .map((parts) => parts.join(''))
const style = fc.constantFrom(...STYLES)

/** One run of words, tidily spaced or not. */
const run = fc
  .tuple(fc.array(chunk, { maxLength: 6 }), fc.constantFrom(' ', ' ', ' ', '', '\n'))
  .chain(
    ([chunks, edge]): fc.Arbitrary<Span> => style.map((marks) => ({ text: chunks.join(' ') + edge, marks })),
  )

/** A paragraph in normal form, empty now and then. */
export const paragraph: fc.Arbitrary<RichText> = fc.array(run, { maxLength: 5 }).map((spans) => tidy(spans))

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
          ),
        )
        .map((units) => units.join('')),
    ),
    marks: fc.constantFrom<readonly Mark[]>([], ['bold'], ['italic', 'bold'], ['italic', 'italic']),
  }),
  { maxLength: 6 },
)
