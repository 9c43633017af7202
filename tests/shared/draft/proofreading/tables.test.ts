import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../shared/draft/block.ts'
import { proofread } from '../../../../shared/draft/proofreading/proofread.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../../shared/text/edge.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'
import { draft, NO_WORDS, shown } from './proof.ts'

function withTable(line: string): readonly Block[] {
  const text = rich(line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE))
  return [...draft('Kết quả như sau:'), { id: 't', kind: 'table', level: 0, label: null, text }]
}

describe('the cells of a table', () => {
  test('are no sentences, and their numbers stand as they are', () => {
    const blocks = withTable('STT¦chỉ tiêu¦Mức¶1¦thu ngân sách¦13%¶2¦tỷ lệ hộ nghèo¦-¶3¦Số chi bộ¦9¶')
    expect(proofread(blocks, NO_WORDS).map(shown)).toEqual([])
  })

  test('are read one by one, and a slip is found at its place in the table', () => {
    const blocks = withTable('STT¦Chỉ tiêu¶1¦Thu (ngân sách¶2¦Chi ,trả nợ¶')
    const found = proofread(blocks, NO_WORDS)
    expect(found.map(({ why }) => why.code)).toEqual(['never-closed', 'space-before-mark'])
    for (const { place, found: words, blockId } of found) {
      const [from, to] = place.in === 'words' ? [place.from, place.to] : [0, 0]
      expect(blockId).toBe('t')
      expect(plain(blocks[1]?.text ?? []).slice(from, to)).toBe(words)
    }
  })
})
