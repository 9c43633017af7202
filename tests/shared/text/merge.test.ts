import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, type Merge, merge, settle, touching } from '../../../shared/text/merge.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { join, rich, sameText } from '../../../shared/text/tidy.ts'
import { tokens } from '../../../shared/text/token.ts'
import { paragraph, revised, revisionOf } from './arbitrary.ts'
import { starred, stars } from './notation.ts'

/** A merged text as one line, a collision as `⟦base|mine|theirs⟧`. */
function shown(merged: Merge): string {
  if (merged.kind === 'clean') return stars(merged.text)
  return merged.pieces
    .map((piece) =>
      piece.kind === 'settled'
        ? stars(piece.text)
        : `⟦${[piece.base, piece.mine, piece.theirs].map(stars).join('|')}⟧`,
    )
    .join('')
}

function merged(base: string, mine: string, theirs: string): string {
  return shown(merge(starred(base), starred(mine), starred(theirs)))
}

/** `base`, `mine`, `theirs`, and the line that becomes of them. */
type Row = readonly [base: string, mine: string, theirs: string, line: string]

const CLEAN: readonly (readonly [string, Row])[] = [
  [
    'edits in two places',
    [
      'đẩy mạnh tuyên truyền, hoàn thành trước ngày 30/9.',
      'tăng cường tuyên truyền, hoàn thành trước ngày 30/9.',
      'đẩy mạnh tuyên truyền, hoàn thành trong quý III.',
      'tăng cường tuyên truyền, hoàn thành trong quý III.',
    ],
  ],
  [
    'edits side by side',
    [
      'đẩy mạnh tuyên truyền chủ trương',
      'tăng cường tuyên truyền chủ trương',
      'đẩy mạnh phổ biến chủ trương',
      'tăng cường phổ biến chủ trương',
    ],
  ],
  [
    'words added to words that were replaced',
    [
      'thực hiện nghị quyết của cấp trên',
      'thực hiện chỉ thị của cấp trên',
      'thực hiện nghị quyết, kết luận của cấp trên',
      'thực hiện chỉ thị, kết luận của cấp trên',
    ],
  ],
  [
    'items added in two places of one list',
    [
      'kiểm tra, giám sát',
      'kiểm tra, thanh tra, giám sát',
      'kiểm tra, giám sát, kỷ luật',
      'kiểm tra, thanh tra, giám sát, kỷ luật',
    ],
  ],
  [
    'the same change on both sides, once',
    [
      'khắc phục hạn chế qua kết quả kiểm tra',
      'khắc phục hạn chế được chỉ ra sau kiểm tra',
      'sớm khắc phục hạn chế được chỉ ra sau kiểm tra',
      'sớm khắc phục hạn chế được chỉ ra sau kiểm tra',
    ],
  ],
  [
    'the same change, beside which one side did more',
    [
      'xây dựng và hoàn thiện quy định',
      'rà soát và hoàn thiện quy định',
      'rà soát và bổ sung quy định',
      'rà soát và bổ sung quy định',
    ],
  ],
  [
    'a line of a list',
    ['- A,\n- B,\n- C.', '- A,\n- X,\n- B,\n- C.', '- A,\n- B,\n- C,\n- D.', '- A,\n- X,\n- B,\n- C,\n- D.'],
  ],
  [
    'style here, words there',
    [
      'Tăng cường quản lý đất đai, tài nguyên.',
      'Tăng cường *quản lý đất đai*, tài nguyên.',
      'Tăng cường quản lý đất đai, khoáng sản, tài nguyên.',
      'Tăng cường *quản lý đất đai*, khoáng sản, tài nguyên.',
    ],
  ],
  [
    'new words in the style that the other side gave to all around them',
    [
      'Tăng cường quản lý đất đai, tài nguyên.',
      '*Tăng cường quản lý đất đai, tài nguyên.*',
      'Tăng cường giám sát đất đai, khoáng sản, tài nguyên.',
      '*Tăng cường giám sát đất đai, khoáng sản, tài nguyên.*',
    ],
  ],
  ['two styles for one word', ['xã Tân Hòa', 'xã **Tân Hòa**', 'xã *Tân Hòa*', 'xã ***Tân Hòa***']],
  [
    'spelling here, style there, words elsewhere',
    ['đô thị hoá đạt 60%', 'đô thị hóa đạt 60%', 'đô thị *hoá* đạt trên 65%', 'đô thị *hóa* đạt trên 65%'],
  ],
  [
    'words that are not data',
    [
      'constructor toString',
      '__proto__ constructor toString',
      'constructor valueOf',
      '__proto__ constructor valueOf',
    ],
  ],
]

const COLLIDING: readonly (readonly [string, Row])[] = [
  [
    'two rewordings of the same words',
    [
      'khắc phục hạn chế qua kết quả kiểm tra của cấp trên; xây dựng Chương trình.',
      'khắc phục hạn chế được chỉ ra sau kiểm tra của cấp trên; xây dựng ngay Chương trình.',
      'khắc phục hạn chế theo kết luận của cấp trên; xây dựng Chương trình.',
      'khắc phục hạn chế ⟦qua kết quả kiểm tra|được chỉ ra sau kiểm tra|theo kết luận⟧ của cấp trên; xây dựng ngay Chương trình.',
    ],
  ],
  [
    'two insertions at one point',
    [
      'kiểm tra, giám sát.',
      'kiểm tra, giám sát, kỷ luật.',
      'kiểm tra, giám sát, thanh tra.',
      'kiểm tra, giám sát⟦|, kỷ luật|, thanh tra⟧.',
    ],
  ],
  [
    'words changed on one side and removed on the other',
    ['Một. Hai. Ba.', 'Một. Ba.', 'Một. Hai mới. Ba.', 'Một. ⟦Hai.||Hai mới.⟧ Ba.'],
  ],
  [
    'a wording or nothing before a comma, each with its own space',
    [
      'Hoàn thành trước ngày 30/9, báo cáo cấp trên.',
      'Hoàn thành trước ngày 30/10, báo cáo cấp trên.',
      'Hoàn thành, báo cáo cấp trên.',
      'Hoàn thành⟦ trước ngày 30/9| trước ngày 30/10|⟧, báo cáo cấp trên.',
    ],
  ],
  [
    'words added to words that the other side removed',
    [
      'rà soát các quy định, hướng dẫn',
      'rà soát các hướng dẫn',
      'rà soát các quy định hiện hành, hướng dẫn',
      'rà soát các ⟦quy định,||quy định hiện hành,⟧ hướng dẫn',
    ],
  ],
  [
    'two halves of one item removed, which would leave nothing between two commas',
    [
      'kiểm tra, kỷ luật đảng, thi đua',
      'kiểm tra, đảng, thi đua',
      'kiểm tra, kỷ luật, thi đua',
      'kiểm tra, ⟦kỷ luật đảng|đảng|kỷ luật⟧, thi đua',
    ],
  ],
  [
    'all removed between the two',
    ['kiểm tra giám sát', 'kiểm tra', 'giám sát', '⟦kiểm tra giám sát|kiểm tra|giám sát⟧'],
  ],
  [
    'a word that would stand twice',
    [
      'đã kiểm tra chi bộ',
      'đã rà soát tra chi bộ',
      'đã kiểm soát chi bộ',
      'đã ⟦kiểm tra|rà soát tra|kiểm soát⟧ chi bộ',
    ],
  ],
  [
    'words reworded that the other side styled in part',
    [
      'Tăng cường quản lý đất',
      'Tăng cường *quản* lý đất',
      'Tăng cường giám sát đất',
      'Tăng cường ⟦quản lý|*quản* lý|giám sát⟧ đất',
    ],
  ],
]

describe('merge', () => {
  it.each(CLEAN)('does both: %s', (_, [base, mine, theirs, line]) => {
    expect(merged(base, mine, theirs)).toBe(line)
    expect(merged(base, theirs, mine)).toBe(line)
  })

  it.each(COLLIDING)('asks: %s', (_, [base, mine, theirs, line]) => {
    expect(merged(base, mine, theirs)).toBe(line)
    expect(merged(base, theirs, mine)).toBe(line.replace(/\|([^|]*)\|([^|]*)⟧/g, '|$2|$1⟧'))
  })
})

describe('settle', () => {
  const settled = (choices: readonly Choice[], ...[base, mine, theirs]: readonly string[]) => {
    const outcome = merge(starred(base ?? ''), starred(mine ?? ''), starred(theirs ?? ''))
    return outcome.kind === 'clean' ? 'clean' : stars(settle(outcome.pieces, choices))
  }

  it('takes one, the other, or theirs and then mine', () => {
    const texts = ['kiểm tra, giám sát.', 'kiểm tra, giám sát, kỷ luật.', 'kiểm tra, giám sát, thanh tra.']
    expect(settled(['mine'], ...texts)).toBe('kiểm tra, giám sát, kỷ luật.')
    expect(settled(['theirs'], ...texts)).toBe('kiểm tra, giám sát, thanh tra.')
    expect(settled(['both'], ...texts)).toBe('kiểm tra, giám sát, thanh tra, kỷ luật.')
  })

  it('leaves no stray space where the choice is nothing', () => {
    const texts = [
      'Hoàn thành trước ngày 30/9, báo cáo.',
      'Hoàn thành trong năm, báo cáo.',
      'Hoàn thành, báo cáo.',
    ]
    expect(settled(['mine'], ...texts)).toBe('Hoàn thành trong năm, báo cáo.')
    expect(settled(['theirs'], ...texts)).toBe('Hoàn thành, báo cáo.')
    expect(settled(['both'], ...texts)).toBe('Hoàn thành trong năm, báo cáo.')
  })

  it('takes one choice for each collision, in order', () => {
    const texts = ['một hai ba bốn năm', 'A hai ba bốn B', 'C hai ba bốn D']
    expect(settled(['mine', 'theirs'], ...texts)).toBe('A hai ba bốn D')
    expect(settled(['both', 'mine'], ...texts)).toBe('C A hai ba bốn B')
    expect(() => settled(['mine'], ...texts)).toThrow(RangeError)
  })
})

describe('touching', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'khuyết điểm qua kết quả kiểm tra của cấp trên',
      'khuyết điểm được chỉ ra sau kiểm tra của cấp trên',
      'khuyết điểm theo kết luận của cấp trên',
      ['qua kết quả'],
    ],
    [
      'công tác kiểm tra, giám sát.',
      'công tác kiểm tra, giám sát, kỷ luật.',
      'công tác kiểm tra, giám sát, thanh tra.',
      ['giám sát.'],
    ],
    ['kiểm tra, giám sát', 'kiểm tra, thanh tra, giám sát', 'kiểm tra, giám sát, kỷ luật', []],
    ['một hai ba bốn năm', 'A hai ba bốn B', 'C hai ba bốn D', ['một', 'năm']],
    ['rà soát các quy định', 'rà soát lại các quy định', 'rà soát lại các quy định', []],
  ])('%s', (base, a, b, words) => {
    expect(touching(starred(base), starred(a), starred(b))).toEqual(words)
    expect(touching(starred(base), starred(b), starred(a))).toEqual(words)
  })
})

/** A sentence that no edit of its neighbours can be mistaken for: three words of its own at its end. */
const part = fc
  .nat({ max: 9 })
  .chain((seed) => paragraph.map((text) => ({ text, end: `mốc${seed}a mốc${seed}b mốc${seed}c.` })))

/** Words that occur once each, so that every one can be followed: `b…` of the base, `m…`, `t…` and `s…` added. */
const sign = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '; ', '. ', '\n', ' - ', ' (', ') ')

/** What each of the two versions does behind a word of the base: keeps it or not, and what it adds. */
const fate = fc.oneof(
  { weight: 8, arbitrary: fc.constant(['keep', 'keep', ''] as const) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom('keep', 'remove'),
      fc.constantFrom('keep', 'remove'),
      fc.constant(''),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom('keep', 'remove'),
      fc.constantFrom('keep', 'remove'),
      fc.constantFrom('m', 't', 'mt', 's'),
    ),
  },
)

const forkOfNumbers: fc.Arbitrary<readonly [RichText, RichText, RichText]> = fc
  .array(fc.tuple(fate, sign, sign), { maxLength: 14 })
  .map((list) => {
    const version = (side: 0 | 1 | null) =>
      list.map(([fates, mark, after], i) => {
        const isKept = side === null || fates[side] === 'keep'
        const letters = side === null ? '' : fates[2].replace(side === 0 ? 't' : 'm', '')
        return (isKept ? `b${i}${mark}` : '') + [...letters].map((letter) => `${letter}${i}${after}`).join('')
      })
    const text = (side: 0 | 1 | null) => rich(version(side).join(''))
    return [text(null), text(0), text(1)]
  })

function listOf(text: RichText): readonly string[] {
  return tokens(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []))
}

function wordsOf(text: RichText): ReadonlySet<string> {
  return new Set(listOf(text))
}

describe('laws of merge', () => {
  const RUNS = { numRuns: 500 }
  const clean = (text: RichText): Merge => ({ kind: 'clean', text })

  it('law: where one side did nothing, or both the same, the outcome is the other', () => {
    fc.assert(
      fc.property(fc.oneof(revised(1), fc.tuple(paragraph, paragraph)), ([base = [], text = []]) => {
        expect(merge(base, base, text)).toEqual(clean(text))
        expect(merge(base, text, base)).toEqual(clean(text))
        expect(merge(base, text, text)).toEqual(clean(text))
      }),
      RUNS,
    )
  })

  it('law: it does not matter which of the two is called mine', () => {
    fc.assert(
      fc.property(
        fc.oneof(revised(2), fc.tuple(paragraph, paragraph, paragraph)),
        ([base = [], a = [], b = []]) => {
          const one = merge(base, a, b)
          const other = merge(base, b, a)
          if (one.kind === 'clean' || other.kind === 'clean') {
            expect(other).toEqual(one)
          } else {
            const swapped = one.pieces.map((piece) =>
              piece.kind === 'settled' ? piece : { ...piece, mine: piece.theirs, theirs: piece.mine },
            )
            expect(other.pieces).toEqual(swapped)
          }
          expect(touching(base, a, b)).toEqual(touching(base, b, a))
          expect(touching(base, a, b).length > 0).toBe(one.kind === 'collision')
        },
      ),
      RUNS,
    )
  })

  it('law: edits of two different sentences are both done, to the letter, space and mark', () => {
    const sentences = fc.uniqueArray(part, { minLength: 1, maxLength: 4, selector: ({ end }) => end })
    const versions = sentences.chain((list) =>
      fc.tuple(
        ...list.map(({ text, end }) =>
          fc.tuple(revisionOf(text), fc.boolean()).map(([revision, isMine]) => ({
            base: [text, rich(end)],
            mine: [isMine ? revision : text, rich(end)],
            theirs: [isMine ? text : revision, rich(end)],
            both: [revision, rich(end)],
          })),
        ),
      ),
    )
    fc.assert(
      fc.property(versions, (list) => {
        const text = (side: 'base' | 'mine' | 'theirs' | 'both') =>
          join(
            list.flatMap((version) => version[side]),
            ' ',
          )
        expect(merge(text('base'), text('mine'), text('theirs'))).toEqual(clean(text('both')))
      }),
      RUNS,
    )
  })

  it('law: no word is lost and none comes back, whatever is chosen', () => {
    fc.assert(
      fc.property(forkOfNumbers, ([base, mine, theirs]) => {
        const outcome = merge(base, mine, theirs)
        const [old, one, other] = [wordsOf(base), wordsOf(mine), wordsOf(theirs)]
        const added = [...one, ...other].filter((word) => !old.has(word))
        const kept = [...old].filter((word) => one.has(word) && other.has(word))
        if (outcome.kind === 'clean') {
          expect(wordsOf(outcome.text)).toEqual(new Set([...kept, ...added]))
          return
        }
        const all = settle(
          outcome.pieces,
          outcome.pieces.map(() => 'both'),
        )
        expect([...added, ...kept].filter((word) => !wordsOf(all).has(word))).toEqual([])
        const removedByBoth = [...old].filter((word) => !one.has(word) && !other.has(word))
        expect(removedByBoth.filter((word) => wordsOf(all).has(word))).toEqual([])
      }),
      RUNS,
    )
  })

  it('law: the words of each side stay in their order, and never run together', () => {
    fc.assert(
      fc.property(forkOfNumbers, ([base, mine, theirs]) => {
        const outcome = merge(base, mine, theirs)
        fc.pre(outcome.kind === 'clean')
        if (outcome.kind !== 'clean') return
        const result = listOf(outcome.text)
        for (const side of [mine, theirs]) {
          // What both put in, though in two places, may rightly stand twice.
          const shared = (word: string) => word.startsWith('s')
          const known = wordsOf(side)
          expect(result.filter((word) => known.has(word) && !shared(word))).toEqual(
            listOf(side).filter((word) => result.includes(word) && !shared(word)),
          )
        }
        const sources = new Set([...listOf(base), ...listOf(mine), ...listOf(theirs)])
        expect(result.filter((word) => !sources.has(word))).toEqual([])
      }),
      RUNS,
    )
  })

  it('law: a choice gives just what was chosen, to the letter, space and mark', () => {
    const words = (letter: string) =>
      fc
        .array(fc.tuple(fc.nat({ max: 99 }), sign, fc.constantFrom('', '*', '**')), { maxLength: 5 })
        .map((list) => list.map(([n, mark, star]) => `${star}${letter}${n}${star}${mark}`).join(''))
    const bare = fc
      .array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 5 })
      .map((list) => list.map((n) => `b${n} `).join(''))
    const around = fc.tuple(
      fc.constantFrom('', 'đầu, ', 'đầu\n', '(đầu '),
      fc.constantFrom('', 'cuối', ', cuối.', ')'),
    )
    fc.assert(
      fc.property(bare, words('m'), words('t'), around, (base, mine, theirs, [start, end]) => {
        const [a, b] = [starred(start + mine + end), starred(start + theirs + end)]
        fc.pre(!sameText(a, b))
        const outcome = merge(starred(start + base + end), a, b)
        expect(outcome.kind).toBe('collision')
        if (outcome.kind === 'clean') return
        expect(settle(outcome.pieces, ['mine'])).toEqual(a)
        expect(settle(outcome.pieces, ['theirs'])).toEqual(b)
      }),
      RUNS,
    )
  })
})
