import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { annexOf } from '../../../shared/report/annex.ts'
import { plain } from '../../../shared/text/tidy.ts'
import { PARTY } from './picture.ts'
import { agreed, amendment, comment, DRAFT, discussed, reword, sealed, sitting } from './sample-meeting.ts'

/** The cells of the table as text; none where there is no table. */
function rowsOf(meeting: OpenedMeeting): readonly (readonly string[])[] {
  const blocks = annexOf('opinions', meeting, PARTY)?.paper.blocks ?? []
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((row) => row.map(plain)) : [],
  )
}

describe('The opinion table', () => {
  test('is not made of a meeting where nothing was said', () => {
    expect(annexOf('opinions', sitting(), PARTY)).toBeNull()
  })

  test('has the columns of the form on a sheet turned on its side', () => {
    const annex = annexOf('opinions', sealed(discussed()), PARTY)
    expect(annex?.form.page).toMatchObject({ width: 297, height: 210 })
    const heads = annex?.paper.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.head.flatMap((row) => row.map((cell) => plain(cell).replace('\n', ' ')))
        : [],
    )
    expect(heads).toEqual([
      'STT',
      'Phần, mục, đoạn',
      'Đại biểu (chức vụ, đơn vị)',
      'Nội dung ý kiến',
      'Tiếp thu, giải trình',
      'Kết quả',
    ])
  })

  test('names whoever wrote a change into the draft’s file, where no delegate proposes it', () => {
    const reviewer = { name: 'Lê Minh Tuấn', at: '2026-07-01T09:00:00' }
    const written = { proposers: [], reviewer }
    const [row] = rowsOf(
      sealed({ amendments: [amendment(20, reword('một', 'hai'), { kind: 'open' }, written)] }),
    )
    expect(row?.[2]).toBe('Người góp ý trong tệp dự thảo (Lê Minh Tuấn)')
  })

  test('says who said what of which place, what was answered and what came of it', () => {
    expect(
      rowsOf(
        sealed({
          comments: [
            comment(
              15,
              'Cần bổ sung nguồn lực',
              { kind: 'partly', words: 'Tiếp thu ý về thời hạn' },
              { kind: 'request' },
            ),
          ],
        }),
      ),
    ).toEqual([
      [
        '1',
        'Điểm 1.2, mục 1, phần II',
        'Trần Thị Hạnh\n(Phó Chủ tịch, Hội đồng nhân dân phường)',
        'Kiến nghị: Cần bổ sung nguồn lực.',
        'Tiếp thu ý về thời hạn.',
        'Tiếp thu một phần',
      ],
    ])
  })

  test('tells of a change by itself, with the reason where it was not accepted, and who proposed it together', () => {
    const change = reword('Xây dựng Kế hoạch', 'Ban hành Kế hoạch')
    const status = {
      kind: 'rejected',
      at: '2026-07-05T10:00:00+07:00',
      reason: 'Đã có trong Chương trình',
    } as const
    const [row] = rowsOf(
      sealed({ amendments: [amendment(20, change, status, { proposers: ['hanh', 'an'] })] }),
    )
    expect(row?.slice(2)).toEqual([
      'Trần Thị Hạnh\n(Phó Chủ tịch, Hội đồng nhân dân phường)\nNguyễn Văn Ẩn\n(Bí thư Chi bộ 4)',
      'Đề nghị sửa điểm 1.2, mục 1, phần II: thay “Xây dựng” bằng “Ban hành”.',
      'Đã có trong Chương trình.',
      'Không tiếp thu',
    ])
  })

  test('puts a change into the row of the comment that it was proposed with', () => {
    const change = reword('Xây dựng Kế hoạch', 'Ban hành Kế hoạch')
    const comments = [comment(10, 'Nên dùng từ khác', { kind: 'accepted' })]
    const rows = rowsOf(
      sealed({ comments, amendments: [amendment(20, change, agreed(40, change), { commentId: 'c10' })] }),
    )
    expect(rows.map((row) => row.slice(3))).toEqual([
      [
        'Nên dùng từ khác.\nĐề nghị sửa điểm 1.2, mục 1, phần II: thay “Xây dựng” bằng “Ban hành”.',
        'Tiếp thu.\nHội nghị thống nhất.',
        'Tiếp thu',
      ],
    ])
  })

  test('goes by the order of the draft, what was said to the whole of it first', () => {
    const [first = '', second = ''] = [DRAFT[5]?.id, DRAFT[12]?.id]
    const comments = [
      comment(10, 'về đoạn sau', null, { blockId: second }),
      comment(11, 'về đoạn trước', null, { blockId: first }),
      comment(12, 'về toàn văn', null, { blockId: null, citation: null }),
    ]
    expect(rowsOf(sealed({ comments })).map((row) => row[3])).toEqual([
      'về toàn văn.',
      'về đoạn trước.',
      'về đoạn sau.',
    ])
  })

  test('leaves open what is open, and says so only once the meeting is sealed', () => {
    const amendments = [amendment(20, reword('a', 'b'), { kind: 'open' })]
    expect(rowsOf(sitting({ amendments }))[0]?.[5]).toBe('')
    expect(rowsOf(sealed({ amendments }))[0]?.[5]).toBe('Chưa kết luận')
  })

  test('has every comment that counts once, and every change', () => {
    const said = fc.record({ withdrawn: fc.boolean(), block: fc.nat(20), linked: fc.boolean() })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const comments = all.map(({ withdrawn, block }, i) =>
          comment(i + 10, `Ý kiến số ${i}`, null, { withdrawn, blockId: DRAFT[block]?.id ?? null }),
        )
        const amendments = all.map(({ linked }, i) =>
          amendment(
            i + 40,
            reword('chữ cũ', `chữ mới ${i}`),
            { kind: 'open' },
            { commentId: linked ? `c${i + 10}` : null },
          ),
        )
        const rows = rowsOf(sealed({ comments, amendments }))
        const content = rows.map((row) => row[3]).join('\n')
        for (const [i, { withdrawn }] of all.entries()) {
          expect(content.split(`Ý kiến số ${i}.`).length - 1).toBe(withdrawn ? 0 : 1)
          expect(content.split(`mới ${i}”`).length - 1).toBe(1)
        }
        expect(rows.map((row) => row[0])).toEqual(rows.map((_, i) => String(i + 1)))
      }),
    )
  })
})
