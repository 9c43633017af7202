import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWord } from '../../../../electron/core/word/read-word.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { links, zipped } from '../table/office.ts'
import { abstract, del, ins, list, listed, mark, p, read, run, use, word } from './word.ts'

async function troubleWith(bytes: Uint8Array): Promise<string | null> {
  const document = await readWord(bytes)
  return document.ok ? null : document.refusal.code
}

const SOUND = word(
  p('KẾT LUẬN') +
    p(run('1. Tiếp tục ') + del('hoàn thiện') + ins('đổi mới')) +
    p('Hai.', mark('ins')) +
    p('Ba.', listed(1)),
  { numbering: list(1, { format: 'decimal', pattern: '%1.' }) },
)

describe('a file that is not sound is refused', () => {
  test.each([
    ['no archive', Buffer.from('Nghị Sự'), 'office-damaged'],
    ['cut off', SOUND.subarray(0, SOUND.length / 2), 'office-damaged'],
    ['without a document', zipped({ '_rels/.rels': links('other other.xml') }), 'office-damaged'],
    [
      'that names a document it lacks',
      zipped({ '_rels/.rels': links('officeDocument word/document.xml') }),
      'office-damaged',
    ],
    ['with a document that is no XML', word('<w:p>'), 'office-damaged'],
    ['with lists that are no XML', word(p('x'), { numbering: '<a>' }), 'office-damaged'],
    ['with entities of its own', word('<!DOCTYPE a [<!ENTITY b "c">]>'), 'office-damaged'],
    ['of nothing', Buffer.alloc(0), 'office-damaged'],
  ])('%s', async (_, bytes, code) => expect(await troubleWith(bytes)).toBe(code))
})

describe('a hostile file costs little', () => {
  test('that unpacks to more than any draft is', async () =>
    expect(await troubleWith(word(p('a'.repeat(130 * 1024 * 1024))))).toBe('too-heavy'))

  test('of a paragraph in a hundred thousand runs', async () => {
    const document = await read(word(p(run('chữ ').repeat(100_000))))
    expect(readWordDraft(document, 'accepted').reading.blocks).toHaveLength(1)
  })

  test('of a note in two hundred thousand runs', async () => {
    const body = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    const footnotes = `<w:footnote w:id="2">${p(run('x').repeat(200_000))}</w:footnote>`
    expect((await read(word(body, { footnotes }))).paragraphs[0]?.runs).toHaveLength(200_002)
  })

  test('nested deeper than any document', async () =>
    expect(await troubleWith(word(`${'<w:tbl>'.repeat(500)}${'</w:tbl>'.repeat(500)}`))).toBe(
      'office-damaged',
    ))

  test('of styles and lists that lean on themselves', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="B"/><w:styleLink w:val="B"/></w:abstractNum>' +
      use(1, 1)
    const body = p('Một.', `<w:pStyle w:val="A"/>${listed(1, 99)}`)
    expect(
      readWordDraft(await read(word(body, { styles, numbering })), 'accepted').reading.blocks,
    ).toHaveLength(1)
  })

  test('of lists that count from nonsense', async () => {
    const overrides = '<w:lvlOverride w:ilvl="-3"><w:startOverride w:val="1e99"/></w:lvlOverride>'
    const numbering = abstract(1, { format: 'upperRoman', pattern: '%9.%1' }) + use(1, 1, overrides)
    expect(await troubleWith(word(p('x', listed(1)), { numbering }))).toBeNull()
  })
})

test('whatever is broken in a file, it is read or refused, and what is read can be reviewed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: SOUND.length - 1 }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 8,
      }),
      async (changes) => {
        const broken = Uint8Array.from(SOUND)
        for (const [at, byte] of changes) broken[at] = byte
        const document = await readWord(broken)
        if (document.ok) reviewOf(document.value, readWordDraft(document.value, 'rejected'))
        else expect(document.refusal.code).toMatch(/^(office-|too-heavy)/)
      },
    ),
    { numRuns: 1000 },
  )
})

test('elements in any order make a document that can be reviewed', async () => {
  const piece = fc.constantFrom(
    '<w:p>',
    '</w:p>',
    '<w:ins w:author="A">',
    '</w:ins>',
    '<w:del w:author="B">',
    '</w:del>',
    '<w:r>',
    '</w:r>',
    '<w:t>chữ</w:t>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
    '<w:pPr>',
    '</w:pPr>',
    p('Một.'),
    p('Hai.', mark('del')),
    p('Ba.', mark('ins')),
    p(ins('Bốn.')),
    p(del('Năm.')),
    p('Sáu.', listed(1)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const document = await readWord(word(pieces.join('')))
      if (document.ok) reviewOf(document.value, readWordDraft(document.value, 'rejected'))
    }),
    { numRuns: 1000 },
  )
})
