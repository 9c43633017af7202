import { describe, expect, test } from 'vitest'
import type { Review, Reviewed } from '../../../../shared/draft/review.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import { del, ins, list, listed, mark, p, read, run, word } from './word.ts'

const HANH = 'Trần Thị Hạnh'
const DUC = 'Nguyễn Văn Đức'
const AT = '2026-11-20T09:30:00Z'

async function reviewed(body: string, parts: Parameters<typeof word>[1] = {}): Promise<Review> {
  const document = await read(word(body, parts))
  return reviewOf(document, readWordDraft(document, 'rejected'))
}

/** The changes as a reader would tell them. */
async function told(body: string, parts: Parameters<typeof word>[1] = {}): Promise<readonly string[]> {
  const { changes } = await reviewed(body, parts)
  return changes.map(({ name, change }) => `${name}: ${changeTold(change)}`)
}

function changeTold(change: Reviewed): string {
  switch (change.kind) {
    case 'reword':
      return `${plain(change.base)} → ${plain(change.text)}`
    case 'insert':
      return `insert ${change.side}: ${change.label ?? ''}${plain(change.text)}`
    case 'delete':
      return 'delete'
    case 'split':
      return `${plain(change.first)} / ${plain(change.second)}`
    case 'join':
      return `join: ${plain(change.text)}`
  }
}

const FIRST = p('Một là giữ nguyên.')

describe('what is under review becomes', () => {
  test('a rewording by its author, with the moment', async () => {
    const { changes } = await reviewed(p(run('Tiếp tục ') + del('hoàn thiện') + ins('đổi mới') + run('.')))
    expect(changes).toMatchObject([{ name: HANH, at: AT, change: { kind: 'reword' } }])
    expect(await told(p(run('Tiếp tục ') + del('hoàn thiện') + ins('đổi mới') + run('.')))).toEqual([
      `${HANH}: Tiếp tục hoàn thiện. → Tiếp tục đổi mới.`,
    ])
  })

  test('a rewording for each author, as if the others had changed nothing', async () =>
    expect(
      await told(
        p(run('Tiếp tục ') + del('hoàn thiện') + ins('đổi mới') + run(' phương thức') + ins(', lề lối', DUC)),
      ),
    ).toEqual([
      `${HANH}: Tiếp tục hoàn thiện phương thức → Tiếp tục đổi mới phương thức`,
      `${DUC}: Tiếp tục hoàn thiện phương thức → Tiếp tục hoàn thiện phương thức, lề lối`,
    ]))

  test('a new paragraph, typed behind another or before it', async () => {
    expect(await told(p('Một.', mark('ins')) + p(ins('Hai mới.')))).toEqual([
      `${HANH}: insert after: Hai mới.`,
    ])
    expect(await told(FIRST + p(ins('Mới.'), mark('ins')) + p('Hai.'))).toEqual([
      `${HANH}: insert before: Mới.`,
    ])
  })

  test('new paragraphs one behind another, told so that they end up in their order', async () =>
    expect(await told(p('Một.', mark('ins')) + p(ins('Hai.'), mark('ins')) + p(ins('Ba.')))).toEqual([
      `${HANH}: insert after: Ba.`,
      `${HANH}: insert after: Hai.`,
    ]))

  test('a new paragraph with the label that it was given', async () =>
    expect(await told(p('1. Một.', mark('ins')) + p(ins('2. Hai.')))).toEqual([
      `${HANH}: insert after: 2.Hai.`,
    ]))

  test('a deletion where all of a paragraph is deleted', async () => {
    expect(await told(FIRST + p(del('Hai.'), mark('del')) + p('Ba.'))).toEqual([`${HANH}: delete`])
    expect(await told(FIRST + p(del('Hai.')))).toEqual([`${HANH}: delete`])
  })

  test('a split where a paragraph was parted', async () =>
    expect(await told(p('Một là giữ.', mark('ins')) + p('Hai là bỏ.'))).toEqual([
      `${HANH}: Một là giữ. / Hai là bỏ.`,
    ]))

  test('a join where the end of a paragraph was deleted', async () =>
    expect(await told(p('Một.', mark('del')) + p('Hai.'))).toEqual([`${HANH}: join: Một. Hai.`]))

  test('nothing of the number, automatic or typed', async () => {
    const numbering = list(1, { format: 'decimal', pattern: '%1.' })
    expect(await told(p(run('Tiếp tục') + ins(' đổi mới'), listed(1)), { numbering })).toEqual([
      `${HANH}: Tiếp tục → Tiếp tục đổi mới`,
    ])
    expect(await told(p(run('1. Tiếp tục') + ins(' đổi mới')))).toEqual([
      `${HANH}: Tiếp tục → Tiếp tục đổi mới`,
    ])
  })

  test('a deletion here and a new paragraph there where something was moved', async () => {
    const moved = (kind: 'moveFrom' | 'moveTo', words: string) =>
      `<w:${kind} w:author="${HANH}" w:date="${AT}">${run(words)}</w:${kind}>`
    expect(
      await told(
        p(moved('moveFrom', 'Hai.'), mark('del')) +
          FIRST +
          p('Ba.', mark('ins')) +
          p(moved('moveTo', 'Hai.')),
      ),
    ).toEqual([`${HANH}: delete`, `${HANH}: insert after: Hai.`])
  })

  test('a list of what has no place in the draft', async () => {
    const { changes, notPlaced } = await reviewed(p(ins('Tất cả đều mới.')))
    expect(changes).toEqual([])
    expect(notPlaced).toEqual(['Tất cả đều mới.'])
  })

  test('nothing where nothing is under review', async () =>
    expect(await reviewed(FIRST)).toEqual({ changes: [], comments: [], notPlaced: [] }))
})

describe('comments', () => {
  const comments = `<w:comment w:id="0" w:author="${DUC}" w:date="${AT}"><w:p><w:r><w:t>Cần ghi rõ</w:t></w:r></w:p><w:p><w:r><w:t>thời hạn.</w:t></w:r></w:p></w:comment>`

  test('stand at the paragraph that they were written to, with author and moment', async () => {
    const body = FIRST + p(`<w:commentRangeStart w:id="0"/>${run('Hai.')}<w:commentRangeEnd w:id="0"/>`)
    const document = await read(word(body, { comments }))
    const rejected = readWordDraft(document, 'rejected')
    expect(reviewOf(document, rejected).comments).toEqual([
      { name: DUC, at: AT, words: 'Cần ghi rõ\nthời hạn.', blockId: rejected.reading.blocks[1]?.id },
    ])
  })

  test('stand at the whole draft where their paragraph is none of it', async () =>
    expect((await reviewed(FIRST, { comments })).comments).toMatchObject([{ blockId: null }]))
})
