import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributedRedline, type Version } from '../../../shared/text/attribution.ts'
import { accept, type Redline, redline, reject } from '../../../shared/text/redline.ts'
import { paragraph, revisionOf } from './arbitrary.ts'
import { marked, starred } from './notation.ts'

/** The draft, then one version by each letter in turn. */
function history(draft: string, ...later: readonly (readonly [string, string])[]): readonly Version[] {
  return [
    { text: starred(draft), source: null },
    ...later.map(([source, line]) => ({ text: starred(line), source })),
  ]
}

/** `A+words` for what A inserted, `A-words` for what A deleted, and so on; kept words left out. */
function changes(versions: readonly Version[]): readonly string[] {
  return attributedRedline(versions)
    .filter((segment) => segment.kind !== 'keep')
    .map((segment) => segment.source + marked([segment]))
}

describe('attributedRedline', () => {
  it('gives each change to the version that made it', () => {
    expect(
      changes(
        history(
          'khắc phục hạn chế qua kết quả kiểm tra; xây dựng Chương trình',
          ['A', 'khắc phục hạn chế được chỉ ra sau kiểm tra; xây dựng Chương trình'],
          ['B', 'khắc phục hạn chế được chỉ ra sau kiểm tra; xây dựng *Chương trình* giám sát'],
          ['C', 'hạn chế được chỉ ra sau kiểm tra; xây dựng *Chương trình* giám sát'],
        ),
      ),
    ).toEqual([
      'C[-khắc phục -]',
      'A[-qua kết quả-]',
      'A{+được chỉ ra sau+}',
      'B[=Chương trình|*Chương trình*=]',
      'B{+ giám sát+}',
    ])
  })

  it('gives the words removed to the first and the words in their place to the last', () => {
    expect(
      changes(
        history(
          'trách nhiệm của cấp ủy viên',
          ['A', 'trách nhiệm của người đứng đầu'],
          ['B', 'trách nhiệm của từng đồng chí'],
        ),
      ),
    ).toEqual(['A[-cấp ủy viên-]', 'B{+từng đồng chí+}'])
  })

  it('parts one insertion where two had a hand in it', () => {
    expect(
      changes(
        history(
          'rà soát các quy định',
          ['A', 'rà soát các quy định của cấp ủy'],
          ['B', 'rà soát các quy định của cấp ủy và chính quyền'],
        ),
      ),
    ).toEqual(['A{+ của cấp ủy+}', 'B{+ và chính quyền+}'])
  })

  it('says nothing of what was inserted and taken out again, or taken out and put back', () => {
    expect(
      changes(
        history(
          'kiểm tra, giám sát',
          ['A', 'kiểm tra, thanh tra, giám sát'],
          ['B', 'kiểm tra, giám sát'],
          ['C', 'giám sát'],
          ['D', 'kiểm tra, giám sát thường xuyên'],
        ),
      ),
    ).toEqual(['D{+ thường xuyên+}'])
  })

  it('knows who changed the style, the spelling or the white space last', () => {
    expect(
      changes(
        history(
          'đô thị hoá,nông thôn mới',
          ['A', 'đô thị hóa,nông thôn mới'],
          ['B', 'đô thị hóa, nông thôn mới'],
          ['A', 'đô thị hóa, **nông thôn** mới'],
          ['C', 'đô thị hóa, *nông thôn* mới'],
        ),
      ),
    ).toEqual(['A[~hoá|hóa~]', 'B{+ +}', 'C[=nông thôn|*nông thôn*=]'])
  })

  it('joins what one source did in two steps', () => {
    expect(
      changes(
        history(
          'kiểm tra',
          ['A', 'kiểm tra định kỳ'],
          ['B', 'kiểm tra định kỳ'],
          ['A', 'kiểm tra định kỳ hằng năm'],
        ),
      ),
    ).toEqual(['A{+ định kỳ hằng năm+}'])
  })

  it('needs no versions, and finds nothing where nothing changed', () => {
    expect(attributedRedline([])).toEqual([])
    expect(attributedRedline([{ text: starred('một *hai*'), source: 'A' }])).toEqual([
      { kind: 'keep', text: starred('một *hai*'), source: null },
    ])
  })
})

/** A paragraph and up to four later wordings, each made from the one before or from scratch. */
const versions: fc.Arbitrary<readonly Version[]> = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.boolean()), { maxLength: 4 })
  .chain((steps) =>
    steps.reduce<fc.Arbitrary<readonly Version[]>>(
      (soFar, [source, afresh]) =>
        soFar.chain((list) => {
          const next = afresh ? paragraph : revisionOf(list.at(-1)?.text ?? [])
          return next.map((text) => [...list, { text, source }])
        }),
      paragraph.map((text) => [{ text, source: null }]),
    ),
  )

describe('laws of attribution', () => {
  it('law: without the sources it is the redline from the first to the last', () => {
    fc.assert(
      fc.property(versions, (list) => {
        const line = attributedRedline(list)
        const [first, last] = [list[0]?.text ?? [], list.at(-1)?.text ?? []]
        for (const side of ['before', 'after'] as const) {
          expect(lettersOf(line, side)).toEqual(lettersOf(redline(first, last), side))
        }
        expect(accept(line)).toEqual(last)
        expect(reject(line)).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })

  it('law: every change has the source of a later version, and that version did change something', () => {
    fc.assert(
      fc.property(versions, (list) => {
        const changers = list
          .filter(({ text }, i) => i > 0 && JSON.stringify(text) !== JSON.stringify(list[i - 1]?.text))
          .map(({ source }) => source)
        for (const segment of attributedRedline(list)) {
          if (segment.kind === 'keep') expect(segment.source).toBe(null)
          else expect(changers).toContain(segment.source)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('law: with one later version every change is its own', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (before, after) => {
        const line = attributedRedline([
          { text: before, source: null },
          { text: after, source: 'A' },
        ])
        const expected = redline(before, after).map((segment) => ({
          ...segment,
          source: segment.kind === 'keep' ? null : 'A',
        }))
        expect(line).toEqual(expected)
      }),
    )
  })
})

/** Each letter of one of the two texts with what the redline says of it: the same however it is cut. */
function lettersOf(line: Redline, side: 'before' | 'after'): readonly string[] {
  return line.flatMap((segment) => {
    const absent = side === 'before' ? 'insert' : 'delete'
    if (segment.kind === absent) return []
    const text = 'text' in segment ? segment.text : segment[side]
    return text.flatMap((span) =>
      [...span.text].map((letter) => `${segment.kind} ${letter} ${letter.trim() === '' ? '' : span.marks}`),
    )
  })
}
