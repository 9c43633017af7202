import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDraftFile } from '../../../../electron/core/draft-file.ts'
import { makeWordPaper } from '../../../../electron/core/word-paper/make-word.ts'
import { discussed, sealed } from '../../../shared/report/sample-meeting.ts'
import { del, ins, list, listed, p, run, word } from '../word/word.ts'

/** Whatever is broken in a draft's file of any kind, it is read or refused; nothing is thrown. */

const CASES = 150

interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

const folders = ['../word/files/', '../pdf/files/'].map((path) => new URL(path, import.meta.url))
const FILES: readonly Seed[] = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) })),
)

/** Word files by their parts, so that what is broken is what they say and not only how they are packed. */
const WORD_FILES: readonly Seed[] = [
  { name: 'a compared draft', bytes: (await makeWordPaper(sealed(discussed()), 'compared')).bytes },
  {
    name: 'lists, tables, notes and reviews',
    bytes: word(
      p('KẾT LUẬN') +
        p('Một.', listed(1)) +
        p(
          `${ins('đổi mới')}${del('hoàn thiện')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('x', '<w:b/>')}`,
        ) +
        `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('b')}</w:tc></w:tr></w:tbl>`,
      {
        numbering: list(1, { format: 'decimal', pattern: '%1.' }),
        footnotes: `<w:footnote w:id="2">${p('chú thích')}</w:footnote>`,
        comments: `<w:comment w:id="1" w:author="A">${p('ý kiến')}</w:comment>`,
      },
    ),
  },
]

/** A change of a file: bytes put in the place of others, from a share of its length on. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  instead: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:tbl>',
        '</w:tr>',
        '"',
        '&#0;',
        '-1',
        '99999999999',
        '{',
        '}',
        '\\bin9 ',
        '>>',
        ' obj',
      )
      .map(strToU8),
  ),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

const changes = fc.array(change, { minLength: 1, maxLength: 6 })

function broken(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  return all.reduce((file, { at, length, instead }) => {
    const from = Math.floor(at * file.length)
    return Buffer.concat([file.subarray(0, from), instead, file.subarray(from + length)])
  }, bytes)
}

async function isAnswered(bytes: Uint8Array): Promise<void> {
  const read = await readDraftFile(Buffer.from(bytes))
  expect(read.ok || read.refusal.code !== 'unexpected').toBe(true)
}

describe.each(FILES)('$name', ({ bytes }) => {
  test('broken anywhere is read or refused', () =>
    fc.assert(
      fc.asyncProperty(changes, (all) => isAnswered(broken(bytes, all))),
      { numRuns: CASES },
    ))
})

describe.each(WORD_FILES)('$name', ({ bytes }) => {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name))

  test('with parts that are broken is read or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), changes, (name, all) =>
        isAnswered(zipSync({ ...parts, [name]: broken(parts[name] ?? new Uint8Array(), all) }, { level: 0 })),
      ),
      { numRuns: 2 * CASES },
    ))
})
