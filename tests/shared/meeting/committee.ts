import type { Block, BlockKind, Level } from '../../../shared/draft/block.ts'
import type { About } from '../../../shared/meeting/shape.ts'
import { rich } from '../../../shared/text/tidy.ts'

/** The conference of the committee that most tests are about; each says what is otherwise in its own. */
export const COMMITTEE: About = {
  name: 'Hội nghị Đảng ủy phường Tân Hòa lần thứ 13',
  body: 'Đảng ủy phường Tân Hòa',
  higherBody: 'Đảng bộ tỉnh Quảng Hòa',
  symbol: 'ĐU',
  place: 'Tân Hòa',
  venue: 'Hội trường Đảng ủy phường',
  purpose: 'Sơ kết 6 tháng đầu năm',
  chair: { name: 'Nguyễn Văn Đức', office: 'Bí thư Đảng ủy' },
  minuteTaker: { name: 'Lê Thị Mai', office: 'Chánh Văn phòng' },
  documents: ['Dự thảo Kết luận'],
  startsAt: '2026-07-05T08:00:00+07:00',
}

/** A block of a draft, from its plain words. */
export function block(id: string, kind: BlockKind, level: Level, label: string | null, words: string): Block {
  return { id, kind, level, label, text: rich(words) }
}
