import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff } from '../../../shared/text/diff.ts'
import { accept, type Redline, redline, reject } from '../../../shared/text/redline.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { withoutTonePlace } from '../../../shared/text/spelling.ts'
import { rich, sameText } from '../../../shared/text/tidy.ts'
import { tokens } from '../../../shared/text/token.ts'
import { paragraph, revised } from './arbitrary.ts'
import { marked, starred, versions } from './notation.ts'

/** Each line stands for two texts, and must be how their difference is shown. */
const SHOWN: readonly (readonly [string, readonly string[]])[] = [
  [
    'a word, a phrase',
    [
      'Tiếp tục [-hoàn thiện-]{+đổi mới+} phương thức lãnh đạo.',
      'Xây dựng Kế hoạch khắc phục hạn chế [-qua kết quả-]{+được chỉ ra sau+} kiểm tra của cấp trên{+, hoàn thành trước ngày 30/9+}; xây dựng Chương trình.',
      'Tập trung {+chỉ đạo +}giải phóng mặt bằng[-, bố trí tái định cư-].',
      '{+Khẩn trương +}rà soát các quy định',
      'rà soát các quy định{+ của cấp ủy+}',
    ],
  ],
  [
    'phrases, not single words scattered about',
    [
      'Giao [-Sở Kế hoạch và Đầu tư-]{+các cơ quan liên quan+} chủ trì thực hiện.',
      'Giao [-Sở Kế hoạch và Đầu tư-]{+các cơ quan và đơn vị+} chủ trì thực hiện.',
      'rà soát, [-xây dựng và hoàn thiện-]{+sửa đổi và bổ sung+} các quy định',
      '- Các [-cơ quan giúp việc Đảng ủy (b/c)-]{+đ/c đảng ủy viên+},\n- Lưu Văn phòng.',
      'đấu tranh với các thế lực thù địch[- chống phá Đảng, Nhà nước-]{+, bảo vệ vững chắc nền tảng tư tưởng+}.',
    ],
  ],
  [
    'but what was kept stays in sight',
    [
      'Nghị quyết số [-04-NQ/ĐU-]{+05-NQ/ĐU+} ngày [-14/12/2025-]{+15/12/2025+} của Đảng ủy',
      'phản bác {+kịp thời +}các [-thông tin-]{+quan điểm+} sai trái',
      'phát triển {+nhanh +}và {+bền vững +}kinh tế phường',
      'tỷ lệ hộ nghèo giảm còn [-3,62%-]{+3,08%+}, thu ngân sách tăng [-13%-]{+19,6%+}',
      '[-Tăng cường kỷ luật-]{+Siết chặt kỷ cương+}. [-Cải cách hành chính-]{+Chuyển đổi số+}.',
    ],
  ],
  [
    'edges where a reader would set them',
    [
      'kiểm tra, {+thanh tra, +}giám sát, kỷ luật',
      'xác định rõ mục tiêu, nhiệm vụ, [-vai trò, -]trách nhiệm',
      'theo dõi {+và đôn đốc +}và kiểm tra việc thực hiện',
      'bổ sung {+Ủy viên Ban Thường vụ, +}Ủy viên Ủy ban Kiểm tra',
      'Chú trọng công tác dân vận. {+Chú trọng công tác tôn giáo. +}Chú trọng công tác thanh niên.',
      'đường liên xã {+(đoạn 1) +}(đoạn 2)',
      'Đại hội Mặt trận {+các xã, phường và +}thị xã[-,-] nhiệm kỳ mới',
      '- Thường trực Đảng ủy,\n{+- Thường trực HĐND,\n+}- Thường trực UBND,',
    ],
  ],
  [
    'punctuation alone',
    [
      'phát triển kinh tế[-;-]{+,+} bảo đảm quốc phòng',
      'chủ trương của cấp trên[-..-]{+.+} Tăng cường củng cố',
      'trong đó[-,-] có từ 03 đến 05 trường',
      'xây dựng [-"-]{+“+}chi bộ bốn tốt[-"-]{+”+}',
      'bảo đảm chặt chẽ[- -], tiết kiệm',
      'văn hóa[- -]-[- -]xã hội',
      'Thường trực Đảng ủy,[- -]{+\n+}Ủy ban nhân dân',
    ],
  ],
  [
    'spelling and style told apart from wording',
    [
      'tỷ lệ đô thị [~hoá|hóa~] đạt [-60%-]{+65%+}, [~Uỷ|Ủy~] ban nhân dân',
      'xử lý chất thải tại [=xã Tân Hòa|*xã Tân Hòa*=], giai đoạn 2',
      'đã [=**hoàn**thành|hoàn*thành*=] nhiệm vụ',
      '[~**hoá hoà**|hóa hòa~] bình',
    ],
  ],
  [
    'words that are not data',
    ['constructor {+__proto__ +}toString [-hasOwnProperty-]{+valueOf+}', '[-constructor-]'],
  ],
]

describe.each(SHOWN)('redline shows %s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const { before, after } = versions(line)
    expect(marked(redline(before, after))).toBe(line)
  })
})

describe('redline', () => {
  it('of equal texts keeps all, and of nothing is nothing', () => {
    const text = starred('Hội nghị *Đảng ủy*')
    expect(redline(text, text)).toEqual([{ kind: 'keep', text }])
    expect(redline([], [])).toEqual([])
    expect(redline([], text)).toEqual([{ kind: 'insert', text }])
    expect(redline(text, [])).toEqual([{ kind: 'delete', text }])
  })

  it('law: NFC and NFD are the same text', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const apart = text.map((span) => ({ ...span, text: span.text.normalize('NFD') }))
        expect(redline(text, apart)).toEqual(redline(text, text))
      }),
    )
  })

  it.each([
    ['unlike texts', fc.tuple(paragraph, paragraph)],
    ['a text and its revision', revised(1)],
  ])('law: accepting gives the second, rejecting the first, to letter, space and mark: %s', (_, pairs) => {
    fc.assert(
      fc.property(pairs, ([before = [], after = []]) => {
        const line = redline(before, after)
        expect(accept(line)).toEqual(after)
        expect(reject(line)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  it('law: no two neighbours of one kind, nothing empty, a deletion before its insertion', () => {
    fc.assert(
      fc.property(revised(1), ([before = [], after = []]) => {
        const line = redline(before, after)
        line.forEach((segment, i) => {
          const next = line[i + 1]
          expect(segment.kind).not.toBe(next?.kind)
          if (segment.kind === 'insert') expect(next?.kind).not.toBe('delete')
          if ('text' in segment) expect(segment.text).not.toEqual([])
        })
      }),
    )
  })

  it('law: what is called spelling or style is just that', () => {
    fc.assert(
      fc.property(revised(1), ([before = [], after = []]) => {
        for (const segment of redline(before, after)) {
          if (!('before' in segment)) continue
          const letters = (text: RichText) => text.map((span) => span.text).join('')
          expect(sameText(segment.before, segment.after)).toBe(false)
          expect(letters(segment.before) === letters(segment.after)).toBe(segment.kind === 'restyle')
          expect(withoutTonePlace(letters(segment.before))).toBe(withoutTonePlace(letters(segment.after)))
        }
      }),
    )
  })

  it('law: at least the fewest marked words, and at most three times as many', () => {
    fc.assert(
      fc.property(fc.oneof(revised(1), fc.tuple(paragraph, paragraph)), ([before = [], after = []]) => {
        const fewest = fewestMarked(before, after)
        const shown = markedWords(redline(before, after))
        expect(shown).toBeGreaterThanOrEqual(fewest)
        expect(shown).toBeLessThanOrEqual(fewest * 3)
      }),
      { numRuns: 500 },
    )
  })
})

function markedWords(line: Redline): number {
  return line.reduce(
    (sum, segment) =>
      segment.kind === 'delete' || segment.kind === 'insert'
        ? sum + tokens(rich(segment.text.map((span) => span.text).join(''))).length
        : sum,
    0,
  )
}

function fewestMarked(before: RichText, after: RichText): number {
  const words = [
    ...new Set([...tokens(before), ...tokens(after)].map((token) => withoutTonePlace(token.text))),
  ]
  const numbered = (text: RichText) =>
    Int32Array.from(tokens(text), (token) => words.indexOf(withoutTonePlace(token.text)))
  return diff(numbered(before), numbered(after)).reduce(
    (sum, edit) => sum + edit.oldTo - edit.oldFrom + edit.newTo - edit.newFrom,
    0,
  )
}
