import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDraftApart } from '../../../../electron/core/reading-apart.ts'
import type { DraftFile } from '../../../../shared/draft/draft-file.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { links, zipped } from '../table/office.ts'
import { abstract, listed, p, run, use, word } from '../word/word.ts'

/** Drafts larger than any, and drafts made to do harm, as the host reads them: apart, within its bounds. */

const { signal: open } = new AbortController()

async function outcome(bytes: Uint8Array): Promise<string> {
  const read = await readDraftApart(bytes, open)
  return read.ok ? `${read.value.reading.blocks.length} blocks` : read.refusal.code
}

async function file(bytes: Uint8Array): Promise<DraftFile> {
  const read = await readDraftApart(bytes, open)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

describe('a huge draft', { timeout: 180_000 }, () => {
  test('of 2,000 pages is read', async () => {
    const words = 'Tiếp tục đổi mới phương thức lãnh đạo, sâu sát cơ sở. '.repeat(12)
    expect(await outcome(word(p(words).repeat(10_000)))).toBe('10000 blocks')
  })

  test('of a paragraph in a million runs is read', async () =>
    expect(await outcome(word(p(run('a ').repeat(1_000_000))))).toBe('1 blocks'))

  test('of a million empty paragraphs has no words', async () =>
    expect(await outcome(word('<w:p/>'.repeat(1_000_000)))).toBe('empty'))

  test('of a table of 100,000 cells is read', async () => {
    const row = `<w:tr>${`<w:tc>${p('ô')}</w:tc>`.repeat(50)}</w:tr>`
    expect(await outcome(word(`<w:tbl>${row.repeat(2000)}</w:tbl>`))).toBe('1 blocks')
  })

  test('of 200,000 comments is read with all of them', async () => {
    const ids = Array.from({ length: 200_000 }, (_, id) => id)
    const comments = ids.map((id) => `<w:comment w:id="${id}" w:author="A">${p('x')}</w:comment>`).join('')
    const marks = ids.map((id) => `<w:commentReference w:id="${id}"/>`).join('')
    const { review } = await file(word(p(`<w:r>${marks}<w:t>Một.</w:t></w:r>`), { comments }))
    expect(review?.comments).toHaveLength(200_000)
  })
})

describe('a hostile draft', () => {
  test('that unpacks to more than any draft is refused unread', async () => {
    const bomb = word(`<!--${'0'.repeat(160_000_000)}-->`)
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await outcome(bomb)).toBe('too-heavy')
  })

  test('whose entities grow is refused', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    ).join('')
    const part = `<!DOCTYPE d [<!ENTITY e0 "chữ">${entities}]><w:document><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`
    expect(
      await outcome(
        zipped({ '_rels/.rels': links('officeDocument word/document.xml'), 'word/document.xml': part }),
      ),
    ).toBe('office-damaged')
  })

  test('whose parts lead out of it is refused', async () =>
    expect(
      await outcome(
        zipped({ '_rels/.rels': links('officeDocument ../../etc/passwd'), '../../etc/passwd': '<a/>' }),
      ),
    ).toBe('office-damaged'))

  test('that leans on pictures and templates elsewhere is read without them', async () => {
    const outside =
      '<w:drawing><a:blip r:link="rId9"/></w:drawing><w:instrText>INCLUDETEXT "http://example.invalid/x"</w:instrText>'
    const body = p(`<w:r>${outside}<w:t>Một.</w:t></w:r>`)
    const { reading } = await file(
      zipped({
        '_rels/.rels': links('officeDocument word/document.xml'),
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="rId9" Type="x/image" Target="http://example.invalid/a.png" TargetMode="External"/><Relationship Id="rId8" Type="x/attachedTemplate" Target="file:///c:/a.dotm" TargetMode="External"/></Relationships>',
        'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
      }),
    )
    expect(reading.blocks.map(({ text }) => plain(text))).toEqual(['Một.'])
  })

  test('of tables in tables without end is refused', async () =>
    expect(await outcome(word('<w:tbl><w:tr><w:tc>'.repeat(100_000)))).toBe('office-damaged'))

  test('of lists at levels that no list has is read', async () => {
    const numbering =
      abstract(1, { format: 'decimal', pattern: '%9%8%7%6%5%4%3%2%1.'.repeat(1000) }) + use(1, 1)
    const items = Array.from({ length: 1000 }, (_, i) => p('Mục.', listed(1, (i * 7919) % 1_000_000))).join(
      '',
    )
    expect(await outcome(word(items, { numbering }))).toMatch(/blocks$/)
  })

  test('of a PDF whose pages lead in a ring has none', async () =>
    expect(
      await outcome(
        Buffer.from(
          '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>\nendobj\ntrailer<</Root 1 0 R>>',
        ),
      ),
    ).toBe('pdf-without-text'))

  test.each([
    ['once', '/FlateDecode', deflateSync(Buffer.alloc(100_000_000, 'q '))],
    ['twice', '[/FlateDecode /FlateDecode]', deflateSync(deflateSync(Buffer.alloc(1_000_000, 'q ')))],
  ])(
    'of a PDF with a page packed %s, to more than any draft, is refused unread',
    async (_, filter, content) => {
      const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'
      const head = `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n${page}\nendobj\n`
      const stream = `4 0 obj\n<</Length ${content.length}/Filter ${filter}>>stream\n`
      const tail = '\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF'
      expect(await outcome(Buffer.concat([Buffer.from(head + stream), content, Buffer.from(tail)]))).toBe(
        'too-heavy',
      )
    },
  )

  test('of RTF in groups without end is refused', async () =>
    expect(await outcome(Buffer.from(`{\\rtf1 ${'{'.repeat(5_000_000)}`))).toBe('office-damaged'))
})
