import { expect } from 'vitest'
import type { Block, Level } from '../../../shared/draft/block.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { conclusionBlocks } from '../../../shared/meeting/conclusion.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import type { Event } from '../../../shared/meeting/event.ts'
import { EMPTY_HISTORY, type History, record } from '../../../shared/meeting/history.ts'
import type { Refusal } from '../../../shared/meeting/refusal.ts'
import type { Change, Sealing } from '../../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../../shared/meeting/state.ts'
import { plain, rich } from '../../../shared/text/tidy.ts'
import { block, COMMITTEE } from './committee.ts'

/**
 * A meeting told in commands: `given(…).when(command).thenFacts({…})`. The ids that a command needs are counted:
 * the n-th command given has the id `n`, so the second delegate of the first list is `2.2` after an opening.
 */

export const ABOUT = COMMITTEE

export const SEALING: Sealing = {
  conclusionNumber: '45',
  minutesNumber: '7',
  date: '2026-07-05',
  endedAt: '2026-07-05T11:20:00+07:00',
  authority: 'T/M ĐẢNG ỦY',
  signer: ABOUT.chair,
  chair: ABOUT.chair,
  minuteTaker: ABOUT.minuteTaker,
  chairConclusion: '',
}

export const OPEN = { type: 'OpenMeeting', about: ABOUT, profile: 'party' } satisfies Command
export const SEAL = { type: 'SealMeeting', sealing: SEALING } satisfies Command
export const UNDO = { type: 'Undo' } as const satisfies Command
export const REDO = { type: 'Redo' } as const satisfies Command

export const ROSTER = {
  type: 'AddDelegates',
  delegates: [
    { name: 'Nguyễn Văn Đức', office: 'Bí thư', unit: '', role: 'member' },
    { name: 'Trần Thị Hạnh', office: 'Phó Chủ tịch', unit: 'Hội đồng nhân dân', role: 'member' },
  ],
} satisfies Command
export const DUC = '2.1'
export const HANH = '2.2'

export const BLOCKS: readonly Block[] = [
  block('type', 'type', 0, null, 'KẾT LUẬN'),
  block('opening', 'opening', 0, null, 'Ban Chấp hành cơ bản thống nhất và kết luận một số nội dung sau:'),
  block('I', 'heading', 1, 'I.', 'ĐÁNH GIÁ TÌNH HÌNH'),
  block('I.p', 'paragraph', 0, null, 'Kinh tế tăng trưởng khá, thu ngân sách đạt 58,4% dự toán.'),
  block('II', 'heading', 1, 'II.', 'NHIỆM VỤ, GIẢI PHÁP'),
  block('II.1', 'heading', 2, '1.', 'Công tác xây dựng Đảng'),
  block('II.1.1', 'item', 3, '1.1.', 'Tích cực đổi mới nội dung, phương thức lãnh đạo của cấp ủy.'),
  block('II.1.2', 'item', 3, '1.2.', 'Xây dựng kế hoạch kiểm tra, giám sát năm sau.'),
  block('II.2', 'heading', 2, '2.', 'Phát triển kinh tế'),
  block('II.2.1', 'item', 3, '2.1.', 'Rà soát quy hoạch, tháo gỡ khó khăn cho doanh nghiệp.'),
  block('II.2.2', 'item', 3, '2.2.', 'Đẩy nhanh tiến độ giải ngân vốn đầu tư công.'),
  block('III', 'heading', 1, 'III.', 'TỔ CHỨC THỰC HIỆN'),
  block(
    'III.p',
    'paragraph',
    0,
    null,
    'Các chi bộ trực thuộc quán triệt, triển khai thực hiện Kết luận này.',
  ),
]

export const DRAFT = { type: 'TakeDraft', source: 'du-thao.txt', blocks: BLOCKS } satisfies Command

/** A meeting opened, with its roster and its draft: ids 1 to 3. */
export const BEGUN: readonly Command[] = [OPEN, ROSTER, DRAFT]

/** The words of a paragraph of the draft. */
export function drafted(id: string): string {
  return plain(BLOCKS.find((one) => one.id === id)?.text ?? [])
}

export function propose(change: Change, proposers: readonly string[] = [DUC]): Command {
  return { type: 'ProposeAmendment', change, proposers, commentId: null }
}

export function agree(amendmentId: string): Extract<Command, { type: 'AgreeAmendment' }> {
  return { type: 'AgreeAmendment', amendmentId }
}

export function takeBack(amendmentId: string): Extract<Command, { type: 'ReopenAmendment' }> {
  return { type: 'ReopenAmendment', amendmentId }
}

export function reword(blockId: string, base: string, text: string): Change {
  return { kind: 'reword', blockId, base: rich(base), text: rich(text) }
}

/** A rewording of the draft's own words: `before` in them becomes `after`. */
export function replace(blockId: string, before: string, after: string): Change {
  const base = drafted(blockId)
  if (!base.includes(before)) throw new Error(`“${before}” is not in ${blockId}`)
  return reword(blockId, base, base.replace(before, after))
}

export function split(blockId: string, first: string, second: string, label: string | null = null): Change {
  return {
    kind: 'split',
    blockId,
    base: rich(`${first} ${second}`),
    first: rich(first),
    second: rich(second),
    label,
  }
}

export function join(blockId: string, nextId: string, base: string, nextBase: string): Change {
  return {
    kind: 'join',
    blockId,
    nextId,
    base: rich(base),
    nextBase: rich(nextBase),
    text: rich(`${base} ${nextBase}`),
  }
}

export function move(blockId: string, side: 'before' | 'after', anchorId: string): Change {
  return { kind: 'move', blockId, side, anchorId }
}

export function item(
  side: 'before' | 'after',
  blockId: string,
  label: string | null,
  level: Level,
  words: string,
): Change {
  const blockKind = label === null ? 'paragraph' : 'item'
  return { kind: 'insert', blockId, side, blockKind, level, label, text: rich(words) }
}

export function momentOf(seq: number): string {
  const [hours, minutes, seconds] = [8 + Math.floor(seq / 3600), Math.floor(seq / 60) % 60, seq % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return `2026-07-05T${two(hours % 24)}:${two(minutes)}:${two(seconds)}+07:00`
}

/** Does one command after another. One that is refused is a mistake of the test. */
export function meetingOf(commands: readonly Command[], from: History = EMPTY_HISTORY): History {
  return commands.reduce((history, command) => {
    const decision = decide(history, command, { at: momentOf(history.facts.length + 1), id: nextId(history) })
    if (!decision.ok) throw new Error(`given: ${JSON.stringify(command)} → ${decision.refusal.code}`)
    return decision.value.reduce(recorded, history)
  }, from)
}

export function recorded(history: History, event: Event): History {
  const seq = history.facts.length + 1
  return record(history, { seq, at: momentOf(seq), event })
}

export function nextId(history: History): string {
  return String(history.facts.length + 1)
}

export function opened(history: History): OpenedMeeting {
  if (history.meeting.status === 'unopened') throw new Error('the meeting is not open')
  return history.meeting
}

/** The text that stands, a line each: `1.1. Tích cực …`. */
export function text(history: History): readonly string[] {
  return conclusionBlocks(opened(history)).map(({ label, text: words }) =>
    label === null ? plain(words) : `${label} ${plain(words)}`,
  )
}

/** The ids of the paragraphs that stand, in order. */
export function order(history: History): readonly string[] {
  return conclusionBlocks(opened(history)).map(({ id }) => id)
}

export function given(...commands: readonly Command[]) {
  const history = meetingOf(commands)
  return {
    history,
    when: (command: Command) => {
      const decision = decide(history, command, { at: momentOf(99), id: nextId(history) })
      return {
        thenFacts: (...events: readonly Partial<Event>[]) => {
          expect(decision).toMatchObject({ ok: true, value: events })
        },
        thenRefused: (refusal: Refusal) => {
          expect(decision).toEqual({ ok: false, refusal })
        },
      }
    },
  }
}
