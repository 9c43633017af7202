import { type Block, DISCUSSED_KINDS } from '../../shared/draft/block.ts'
import type { Event, Fact } from '../../shared/meeting/event.ts'
import type { Citation } from '../../shared/meeting/shape.ts'

/** As many facts as a meeting of ten hours has at most: one every two seconds. */
const FACTS = 20_000

/** Every so many speeches somebody leaves or comes back; a proposal is made and decided. */
const COMING = 25
const PROPOSING = 12

const CITATION: Citation = { path: [], kind: 'item', label: '1.1.', ordinal: 1 }

/**
 * A log that goes on with speeches, one after another, until it has `FACTS` facts: the floor asked for, given and
 * taken, two comments in each with their outcomes, on every paragraph in turn, and now and then a proposal.
 */
export function longDay(facts: readonly Fact[]): readonly Fact[] {
  const speakers = facts.flatMap(({ event }) => (event.type === 'DelegatesAdded' ? event.delegates : []))
  const blocks = facts
    .flatMap(({ event }) => (event.type === 'DraftTaken' ? event.blocks : []))
    .filter(({ kind }) => DISCUSSED_KINDS.has(kind))
  const day = [...facts]
  for (let speech = 0; day.length < FACTS; speech += 1) {
    const delegateId = member(speakers, speech).id
    for (const event of speechEvents(speech, delegateId, blocks)) {
      if (day.length < FACTS) day.push({ seq: day.length + 1, at: momentOf(day.length), event })
    }
  }
  return day
}

function speechEvents(speech: number, delegateId: string, blocks: readonly Block[]): readonly Event[] {
  const [first, second] = [member(blocks, 2 * speech), member(blocks, 2 * speech + 1)]
  const requestId = `request-${speech}`
  const turnId = `turn-${speech}`
  const gone = { kind: 'left', at: momentOf(speech), reason: '' } as const
  const back = { kind: 'arrived', at: momentOf(speech) } as const
  const attendance = speech % (2 * COMING) === 0 ? gone : back
  return [
    { type: 'FloorRequested', requestId, delegateId },
    { type: 'FloorGiven', turnId, delegateId, requestId, limitSeconds: 300 },
    ...commentEvents(`${speech}-1`, delegateId, first.id),
    ...commentEvents(`${speech}-2`, delegateId, second.id),
    { type: 'FloorTaken', turnId },
    ...(speech % PROPOSING === 0 ? proposalEvents(`amendment-${speech}`, delegateId, first) : []),
    ...(speech % COMING === 0
      ? [{ type: 'AttendanceMarked', delegateIds: [delegateId], attendance } as const]
      : []),
  ]
}

function commentEvents(name: string, delegateId: string, blockId: string): readonly Event[] {
  const commentId = `comment-${name}`
  const words = `Đề nghị làm rõ trách nhiệm chủ trì và thời hạn hoàn thành, ý thứ ${name}.`
  return [
    { type: 'CommentCaptured', commentId, blockId, citation: CITATION, delegateId, kind: 'request', words },
    { type: 'OutcomeGiven', commentId, outcome: { kind: 'accepted' } },
  ]
}

function proposalEvents(amendmentId: string, delegateId: string, block: Block): readonly Event[] {
  const text = [...block.text, { text: ' Định kỳ hằng quý báo cáo kết quả.', marks: [] }]
  const change = { kind: 'reword', blockId: block.id, base: block.text, text } as const
  return [
    {
      type: 'AmendmentProposed',
      amendmentId,
      change,
      citation: CITATION,
      proposers: [delegateId],
      commentId: null,
    },
    { type: 'AmendmentRejected', amendmentId, reason: 'Giữ như dự thảo.' },
  ]
}

/** Round the list again and again. */
function member<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('the meeting has delegates and a draft')
  return item
}

/** A second or two after the fact before it, from half past seven on. */
function momentOf(index: number): string {
  const seconds = 7.5 * 3600 + Math.floor(index * 1.8)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `2026-07-10T${parts.map((part) => String(part).padStart(2, '0')).join(':')}+07:00`
}
