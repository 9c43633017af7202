import { describe, expect, it } from 'vitest'
import { readDraftFile } from '../../../electron/core/draft-file.ts'
import type { DraftFile } from '../../../shared/draft/draft-file.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { bytesOf } from './word/given-files.ts'
import { rtf } from './word/rtf.ts'
import { del, ins, p, run, word } from './word/word.ts'

async function file(bytes: Uint8Array): Promise<DraftFile> {
  const read = await readDraftFile(Buffer.from(bytes))
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}

const words = (reading: DraftFile['reading'] | undefined) => reading?.blocks.map(({ text }) => plain(text))

describe('a draft’s file', () => {
  it('is read as text where it is text', async () => {
    const { reading, review, notKept, turned } = await file(Buffer.from('KẾT LUẬN\n\nMột.'))
    expect(words(reading)).toEqual(['KẾT LUẬN', 'Một.'])
    expect([review, notKept, turned]).toEqual([null, [], []])
  })

  it('is read as Word whatever it is called, with what is under review apart', async () => {
    const { reading, review } = await file(word(p(run('Tiếp tục ') + del('hoàn thiện') + ins('đổi mới'))))
    expect(words(reading)).toEqual(['Tiếp tục đổi mới'])
    expect(words(review?.rejected)).toEqual(['Tiếp tục hoàn thiện'])
    expect(review?.changes).toHaveLength(1)
  })

  it('is read as RTF where its first bytes say so', async () =>
    expect(words((await file(rtf('Một.\\par {\\b Hai.}\\par'))).reading)).toEqual(['Một.', 'Hai.']))

  it('is read as of Word 97 to 2003 where its first bytes say so, and says what was turned', async () => {
    const { reading, turned } = await file(bytesOf('phong-cu', 'doc'))
    expect(words(reading)).toContain('KẾT LUẬN')
    expect(turned).toEqual([
      { encoding: 'TCVN3 (ABC)', count: 14 },
      { encoding: 'VNI', count: 1 },
    ])
  })

  it('has no review where nothing is under review', async () =>
    expect((await file(word(p('Một.')))).review).toBeNull())

  it('is refused when it holds no words', async () => {
    expect(await readDraftFile(Buffer.from(word(p(''))))).toEqual({ ok: false, refusal: { code: 'empty' } })
    expect(await readDraftFile(Buffer.from('%PDF-1.7'))).toMatchObject({ ok: false })
  })
})
