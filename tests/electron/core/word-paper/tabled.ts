import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { CELL_EDGE, ROW_EDGE } from '../../../../shared/text/edge.ts'
import type { RichText } from '../../../../shared/text/span.ts'
import {
  agree,
  BLOCKS,
  DUC,
  meetingOf,
  OPEN,
  opened,
  propose,
  ROSTER,
} from '../../../shared/meeting/given.ts'
import { starred } from '../../../shared/text/notation.ts'

/** A table in words: `¦` ends a cell, `¶` a row. */
const edged = (line: string) => starred(line.replaceAll('¦', CELL_EDGE).replaceAll('¶', ROW_EDGE))

const HEAD = '**STT**¦**Chỉ tiêu**¦**Mức**¶'
export const TARGETS = edged(`${HEAD}1¦Thu *ngân sách*¦13%¶2¦Hộ nghèo¦¶`)
/** A figure changed, a row put in. */
export const AMENDED = edged(`${HEAD}1¦Thu *ngân sách*¦15%¶2¦Chi¦9%¶3¦Hộ nghèo¦¶`)

/** A figure changed, a row taken out. */
export const SHORTENED = edged(`${HEAD}1¦Thu *ngân sách*¦15%¶`)

/** A meeting with one table below its first paragraph, and the wordings that were agreed for it. */
export function meetingWith(table: RichText, ...wordings: readonly RichText[]): OpenedMeeting {
  const blocks = BLOCKS.flatMap((block) =>
    block.id === 'I.p' ? [block, { ...block, id: 'table', kind: 'table' as const, text: table }] : [block],
  )
  const changes = wordings.flatMap((text, i) => [
    propose({ kind: 'reword', blockId: 'table', base: wordings[i - 1] ?? table, text }, [DUC]),
    agree(String(4 + 2 * i)),
  ])
  return opened(meetingOf([OPEN, ROSTER, { type: 'TakeDraft', source: 'a.docx', blocks }, ...changes]))
}
