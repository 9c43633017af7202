import { describe, expect, test } from 'vitest'
import { abstract, type Depth, list, listed, p, shown, use, word } from './word.ts'

const decimal = (pattern: string, more = ''): Depth => ({ format: 'decimal', pattern, more })

async function labels(
  numbering: string,
  places: readonly (readonly [listId: number, depth?: number])[],
): Promise<readonly string[]> {
  const body = places.map(([listId, depth = 0]) => p('x', listed(listId, depth))).join('')
  return (await shown(word(body, { numbering }))).map((line) => line.replace(/ ?x$/, ''))
}

describe('automatic numbers', () => {
  test('count as Word shows them, at every depth', async () => {
    const outline = list(1, { format: 'upperRoman', pattern: '%1.' }, decimal('%2.'), decimal('%2.%3.'))
    expect(await labels(outline, [[1], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1], [1, 1]])).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      '2.',
      '2.1.',
      'II.',
      '1.',
    ])
  })

  test.each([
    ['decimal', ['1', '2', '3']],
    ['decimalZero', ['01', '02', '03']],
    ['upperRoman', ['I', 'II', 'III']],
    ['lowerRoman', ['i', 'ii', 'iii']],
    ['upperLetter', ['A', 'B', 'C']],
    ['lowerLetter', ['a', 'b', 'c']],
  ])('are written as %s', async (format, expected) => {
    expect(await labels(list(1, { format, pattern: '%1)' }), [[1], [1], [1]])).toEqual(
      expected.map((number) => `${number})`),
    )
  })

  test('go on behind z with two letters', async () => {
    const letters = list(1, { format: 'lowerLetter', pattern: '%1)' })
    const found = await labels(
      letters,
      Array.from({ length: 27 }, () => [1] as const),
    )
    expect(found.slice(-2)).toEqual(['z)', 'aa)'])
  })

  test('of bullets are hyphens where the font alone knows the sign', async () => {
    for (const [pattern, expected] of [
      ['\uF0B7', '-'],
      ['•', '-'],
      ['-', '-'],
      ['+', '+'],
    ] as const) {
      expect(await labels(list(1, { format: 'bullet', pattern }), [[1]])).toEqual([expected])
    }
  })

  test('in figures throughout where the list says so', async () => {
    const legal = list(1, { format: 'upperRoman', pattern: 'Phần %1' }, decimal('%1.%2', '<w:isLgl/>'))
    expect(await labels(legal, [[1], [1], [1, 1]])).toEqual(['Phần I', 'Phần II', '2.1'])
  })

  test('count a depth above that was passed over as its first', async () =>
    expect(
      await labels(list(1, decimal('%1.'), decimal('%1.%2.')), [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual(['1.1.', '1.2.']))

  test('go on through lists of one definition, and begin anew where a list says so', async () => {
    const numbering =
      abstract(1, decimal('%1.')) +
      use(1, 1) +
      use(2, 1) +
      use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    expect(await labels(numbering, [[1], [2], [3], [3], [1]])).toEqual(['1.', '2.', '1.', '2.', '3.'])
  })

  test('take a depth from an override', async () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>'
    expect(await labels(abstract(1, decimal('%1.')) + use(1, 1, override), [[1], [1]])).toEqual([
      '(e)',
      '(f)',
    ])
  })

  test('never begin anew where the definition forbids it, or only behind a depth it names', async () => {
    const never = list(1, decimal('%1.'), decimal('%2)', '<w:lvlRestart w:val="0"/>'))
    expect(await labels(never, [[1], [1, 1], [1], [1, 1]])).toEqual(['1.', '1)', '2.', '2)'])
    const behindFirst = list(1, decimal('%1.'), decimal('%2.'), decimal('%3)', '<w:lvlRestart w:val="1"/>'))
    expect(await labels(behindFirst, [[1], [1, 1], [1, 2], [1, 1], [1, 2], [1], [1, 2]])).toEqual([
      '1.',
      '1.',
      '1)',
      '2.',
      '2)',
      '2.',
      '1)',
    ])
  })

  test('come from a paragraph’s style, unless the paragraph takes them away', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr>${listed(1, 1)}</w:pPr></w:style>`
    const numbering = list(1, decimal('%1.'), decimal('%2)'))
    const body =
      p('một', '<w:pStyle w:val="Muc"/>') +
      p('hai', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('ba', '<w:pStyle w:val="Muc"/>')
    expect(await shown(word(body, { styles, numbering }))).toEqual(['1) một', 'hai', '2) ba'])
  })

  test('are none for a list that is not there', async () => expect(await labels('', [[7]])).toEqual(['']))
})
