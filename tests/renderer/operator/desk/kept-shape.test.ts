import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../../../renderer/operator/desk/draft-source.ts'
import { type KeptForm, readKeptForm } from '../../../../renderer/operator/desk/kept-shape.ts'
import { readDraft } from '../../../../shared/draft/reader.ts'
import { NO_ROSTER } from '../../../../shared/meeting/roster-draft.ts'
import { rich } from '../../../../shared/text/tidy.ts'
import { ABOUT } from '../../../electron/core/meeting.ts'

const READING = readDraft(
  'KẾT LUẬN\nvề nhiệm vụ\n\nI. ĐÁNH GIÁ\n\n1. Tiếp tục đổi mới\n\nphương thức lãnh đạo.',
)

const KEPT: KeptForm = {
  step: 'draft',
  form: {
    about: { ...ABOUT, name: '', startsAt: null },
    profile: 'party-ward',
    roster: { ...NO_ROSTER, pasted: 'Nguyễn Văn Đức; Bí thư' },
    draftText: 'KẾT LUẬN\n\n1. Tiếp tục đổi mới',
    source: 'Văn bản dán vào',
    reading: READING,
    draftSource: sourceOf({
      reading: READING,
      review: {
        rejected: READING,
        changes: [
          {
            name: 'Trần Thị Hạnh',
            at: '2026-11-20T09:30:00Z',
            change: {
              kind: 'reword',
              blockId: READING.blocks[0]?.id ?? '',
              base: rich('KẾT LUẬN'),
              text: rich('NGHỊ QUYẾT'),
            },
          },
        ],
        comments: [{ name: 'Trần Thị Hạnh', at: '', blockId: null, words: 'Nhất trí.' }],
        notPlaced: [],
      },
      notKept: [{ kind: 'nested-table', count: 2 }],
      turned: [{ encoding: 'VNI', count: 3 }],
    }),
  },
}

describe('a half-filled form', () => {
  test('comes back as it was left, also where the meeting has no name yet', () => {
    expect(KEPT.form.reading?.blocks.length).toBeGreaterThan(2)
    expect(readKeptForm(JSON.stringify(KEPT))).toEqual(KEPT)
    const early = { ...KEPT, step: 'about', form: { ...KEPT.form, reading: null } }
    expect(readKeptForm(JSON.stringify(early))).toEqual(early)
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{"step":"dra'],
    ['of another version', JSON.stringify({ ...KEPT, step: 'agenda' })],
    ['without its fields', '{"step":"about","form":{}}'],
  ])('that is %s is as if there were none', (_, text) => {
    expect(readKeptForm(text)).toBeNull()
  })
})
