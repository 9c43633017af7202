import { Fragment, Slice } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'
import {
  asOneParagraph,
  partedAt,
  schema,
  toDocument,
  toText,
} from '../../../../renderer/operator/sitting/amendment/rich-document.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import { plain } from '../../../../shared/text/tidy.ts'

const STYLED: RichText = [
  { text: 'Chỉ tiêu ', marks: [] },
  { text: '7,22%', marks: ['bold', 'italic'] },
  { text: ' năm 2023\nvà các năm sau, trồng ', marks: [] },
  { text: '5 m', marks: ['underline'] },
  { text: '2', marks: ['underline', 'superscript'] },
  { text: ' hút CO', marks: [] },
  { text: '2', marks: ['subscript'] },
  { text: '\uFFFATheo Báo cáo \uFFFB\uFFFA', marks: [] },
  { text: 'số 12', marks: ['italic'] },
  { text: '\uFFFB.', marks: [] },
]

describe('the editor’s document', () => {
  test('gives back the text it was made from, styles and line breaks too', () => {
    expect(toText(toDocument(STYLED))).toEqual(STYLED)
    expect(toText(toDocument([]))).toEqual([])
  })

  test('keeps the white space at its end while somebody types', () => {
    expect(toText(toDocument([{ text: 'Đổi mới ', marks: [] }]))).toEqual([{ text: 'Đổi mới ', marks: [] }])
  })

  test('lets every Vietnamese letter be, composed or not', () => {
    const decomposed = 'Nghị quyết ủy'.normalize('NFD')
    expect(plain(toText(toDocument([{ text: decomposed, marks: [] }])))).toBe(decomposed)
  })

  test('parts at the caret', () => {
    const document = toDocument([{ text: 'Một. Hai.', marks: ['italic'] }])
    const [first, second] = partedAt(document, 1 + 'Một.'.length)
    expect(first).toEqual([{ text: 'Một.', marks: ['italic'] }])
    expect(second).toEqual([{ text: ' Hai.', marks: ['italic'] }])
  })
})

test('pasted paragraphs become words of one, parted by a space', () => {
  const paragraph = (words: string) => schema.node('paragraph', null, [schema.text(words)])
  const slice = new Slice(Fragment.from([paragraph('Một.'), paragraph('Hai.')]), 1, 1)
  const pasted = asOneParagraph(slice)
  expect(pasted.content.textBetween(0, pasted.content.size)).toBe('Một. Hai.')
  expect(pasted.openStart).toBe(0)
})
