import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../../renderer/operator/sitting/amendment/excerpt.ts'
import { redline } from '../../../../shared/text/redline.ts'
import { plain, rich } from '../../../../shared/text/tidy.ts'

/** The excerpt as people would write it down. */
function shown(before: string, after: string): string {
  return excerptOf(redline(rich(before), rich(after)))
    .map((piece) => {
      if (piece.kind === 'gap') return '…'
      if (piece.kind === 'delete') return `[-${plain(piece.text)}-]`
      if (piece.kind === 'insert') return `{+${plain(piece.text)}+}`
      return 'text' in piece ? plain(piece.text) : plain(piece.after)
    })
    .join('')
}

describe('an excerpt', () => {
  test('keeps a few words on each side of a change', () => {
    expect(
      shown(
        'Một hai ba bốn năm sáu bảy tám chín mười kết quả một hai ba bốn năm sáu bảy tám chín mười.',
        'Một hai ba bốn năm sáu bảy tám chín mười kết luận một hai ba bốn năm sáu bảy tám chín mười.',
      ),
    ).toBe('…bảy tám chín mười kết [-quả-]{+luận+} một hai ba bốn năm…')
  })

  test('leaves out what lies between two changes far apart, and nothing where they are near', () => {
    const far = 'mot hai ba bon nam sau bay tam chin muoi mot hai ba bon nam sau bay tam'
    expect(shown(`dau ${far} cuoi`, `truoc ${far} sau`)).toContain('…')
    expect(shown('đầu một hai ba cuối', 'trước một hai ba sau')).not.toContain('…')
  })

  test('leaves no word out that was changed', () => {
    const before = Array.from({ length: 80 }, (_, i) => `từ${i}`)
    const after = before.map((word, i) => (i % 20 === 10 ? 'khác' : word))
    const excerpt = shown(before.join(' '), after.join(' '))
    for (const i of [10, 30, 50, 70]) expect(excerpt).toContain(`từ${i}`)
    expect(excerpt.match(/\{\+/g)).toHaveLength(4)
  })

  test('of a text without a change is the text', () => {
    expect(shown('Giữ nguyên.', 'Giữ nguyên.')).toBe('Giữ nguyên.')
  })

  test('of a new paragraph is the paragraph', () => {
    expect(shown('', 'Thêm một đoạn mới.')).toBe('{+Thêm một đoạn mới.+}')
  })
})
