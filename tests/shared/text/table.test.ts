import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributedRedline } from '../../../shared/text/attribution.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../shared/text/edge.ts'
import { merge, settle } from '../../../shared/text/merge.ts'
import { accept, redline, reject } from '../../../shared/text/redline.ts'
import { gridOf, onOneLine, textOfGrid } from '../../../shared/text/table.ts'
import { redlineRows } from '../../../shared/text/table-redline.ts'
import { plain, tidy } from '../../../shared/text/tidy.ts'
import { tokens } from '../../../shared/text/token.ts'
import { anyTable, fork, grid, pairOfTables } from './arbitrary-table.ts'
import { marked, stars, versions } from './notation.ts'

/** `¦` stands for the edge of a cell and `¶` for that of a row. */
const edged = (line: string) => line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE)
const drawn = (line: string) => line.replaceAll(CELL_EDGE, '¦').replaceAll(ROW_EDGE, '¶')
const table = (line: string) => versions(edged(line)).after

describe('the text of a table', () => {
  it('keeps its edges and empty cells, without white space beside them', () => {
    const text = table('  STT ¦ Chỉ tiêu ¦¶ 1 ¦ Thu ngân sách,\n tỷ đồng ¦ ¶')
    expect(drawn(plain(text))).toBe('STT¦Chỉ tiêu¦¶1¦Thu ngân sách,\ntỷ đồng¦¶')
  })

  it('gives edges no style', () => {
    expect(drawn(stars(table('**STT¦Chỉ tiêu¶**1¦*Thu*¶')))).toBe('**STT**¦**Chỉ tiêu**¶1¦*Thu*¶')
  })

  it('is read by tokens of which each edge is one', () => {
    expect(tokens(table('a¦¦"b"¶')).map(({ kind }) => kind)).toEqual([
      'word',
      'edge',
      'edge',
      'opening',
      'word',
      'closing',
      'edge',
    ])
  })

  it('is said on one line with bars, without its empty cells', () => {
    expect(onOneLine(edged('STT¦Chỉ tiêu¦¶1¦Thu,\nchi¦15%¶¦¦¶'))).toBe('STT | Chỉ tiêu; 1 | Thu, chi | 15%')
    expect(onOneLine('không có bảng')).toBe('không có bảng')
  })

  it('law: cells and text are one and the same', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        expect(gridOf(textOfGrid(cells))).toEqual(cells)
      }),
    )
  })

  it('law: it is tidy, wherever white space and styles stood', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(' ', '\n', '\t '), (text, white) => {
        const loose = text.map((span) => ({
          ...span,
          text: span.text.replaceAll(CELL_EDGE, `${white}${CELL_EDGE}${white}`),
        }))
        expect(tidy(text)).toEqual(text)
        expect(tidy(loose)).toEqual(text)
      }),
    )
  })
})

describe('changes of a table', () => {
  it.each([
    ['a cell', '1¦Thu ngân sách¦[-13%-]{+15%+}¶2¦Hộ nghèo¦3%¶'],
    ['cells side by side, each by itself', '1¦[-10-]{+12+}¦[-12-]{+14+}¶'],
    ['a cell that was empty, one that became so', '1¦Chỉ tiêu năm¦{+Thu ngân sách+}¦[-13%-]¶'],
    ['a row put in', '1¦Thu¦13%¶{+2¦Chi¦9%¶+}3¦Hộ nghèo¦3%¶'],
    ['a row put in at the end', '1¦Thu¦13%¶{+2¦Chi¦9%¶+}'],
    ['a row taken out', '1¦Thu¦13%¶[-2¦Chi¦9%¶-]3¦Hộ nghèo¦3%¶'],
    ['a row taken out and the next changed', '1¦Thu¦13%¶[-2¦Chi¦9%¶3-]{+2+}¦Tỷ lệ hộ nghèo¦3%¶'],
    ['a row put in before one that changed', '{+1¦Chi¦9%¶+}[-1-]{+2+}¦Thu ngân sách nhà nước¦13%¶'],
    ['a column put in', '1¦Thu{+¦đồng+}¶2¦Chi{+¦đồng+}¶'],
  ])('%s', (_, line) => {
    const { before, after } = versions(edged(line))
    expect(drawn(marked(redline(before, after)))).toBe(line)
  })

  it('are drawn row by row, and a row put in or taken out as one', () => {
    const { before, after } = versions(edged('1¦Thu¦[-13%-]{+15%+}¶[-2¦Chi¦9%¶-]{+2¦Hộ nghèo¦3%¶+}'))
    const rows = redlineRows(redline(before, after))
    expect(rows.map(({ fate, cells }) => [fate, ...cells.map(marked)])).toEqual([
      ['keep', '1', 'Thu', '[-13%-]{+15%+}'],
      ['delete', '[-2-]', '[-Chi-]', '[-9%-]'],
      ['insert', '{+2+}', '{+Hộ nghèo+}', '{+3%+}'],
    ])
  })

  it('of two hands in two cells go together, in one cell they collide', () => {
    const base = table('1¦Thu¦13%¶2¦Chi¦9%¶')
    const other = table('1¦Thu¦13%¶2¦Chi thường xuyên¦9%¶')
    const clean = merge(base, table('1¦Thu¦15%¶2¦Chi¦9%¶'), other)
    expect(clean.kind === 'clean' && drawn(plain(clean.text))).toBe('1¦Thu¦15%¶2¦Chi thường xuyên¦9%¶')
    expect(merge(base, table('1¦Thu¦13%¶'), other).kind).toBe('collision')
  })

  it('law: accepting gives the second, rejecting the first', () => {
    fc.assert(
      fc.property(pairOfTables, ([old, now]) => {
        const line = redline(old, now)
        expect(accept(line)).toEqual(now)
        expect(reject(line)).toEqual(old)
      }),
    )
  })

  it('law: no change of one width goes across the edge of a cell, save with its whole row', () => {
    fc.assert(
      fc.property(pairOfTables, ([old, now]) => {
        for (const { fate, cells } of redlineRows(redline(old, now))) {
          const kinds = new Set(cells.flat().map(({ kind }) => kind))
          if (fate !== 'keep') expect([...kinds].filter((kind) => kind !== fate)).toEqual([])
        }
      }),
    )
  })

  it('law: drawn rows hold every cell of both tables', () => {
    fc.assert(
      fc.property(pairOfTables, ([old, now]) => {
        const rows = redlineRows(
          attributedRedline([
            { text: old, source: null },
            { text: now, source: 'a' },
          ]),
        )
        const after = rows.filter(({ fate }) => fate !== 'delete').map(({ cells }) => cells.map(accept))
        const before = rows.filter(({ fate }) => fate !== 'insert').map(({ cells }) => cells.map(reject))
        expect(textOfGrid(after)).toEqual(now)
        expect(textOfGrid(before)).toEqual(old)
      }),
    )
  })

  it('law: merging keeps the shape, whichever is called mine and whatever is chosen', () => {
    fc.assert(
      fc.property(fork, fc.constantFrom('mine', 'theirs'), ([base, mine, theirs], choice) => {
        const merged = merge(base, mine, theirs)
        expect(merge(base, theirs, mine).kind).toBe(merged.kind)
        expect(merge(base, mine, base)).toEqual({ kind: 'clean', text: mine })
        const text =
          merged.kind === 'clean'
            ? merged.text
            : settle(
                merged.pieces,
                merged.pieces.filter(({ kind }) => kind === 'collision').map(() => choice),
              )
        const width = gridOf(base)[0]?.length ?? 0
        const letters = plain(text)
        if (width > 0) {
          for (const row of letters.split(ROW_EDGE).slice(0, -1))
            expect(row.split(CELL_EDGE)).toHaveLength(width)
        }
        expect(letters === '' || letters.endsWith(ROW_EDGE)).toBe(true)
      }),
    )
  })
})
