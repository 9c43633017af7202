import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWord } from '../../../../electron/core/word/read-word.ts'
import { makeWordPaper } from '../../../../electron/core/word-paper/make-word.ts'
import type { Block } from '../../../../shared/draft/block.ts'
import type { ReviewedChange } from '../../../../shared/draft/review.ts'
import { readWordDraft } from '../../../../shared/draft/word-reading.ts'
import { reviewOf } from '../../../../shared/draft/word-review.ts'
import type { Command } from '../../../../shared/meeting/command.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import type { Amendment, OpenedMeeting } from '../../../../shared/meeting/state.ts'
import { plain } from '../../../../shared/text/tidy.ts'
import {
  agree,
  BEGUN,
  BLOCKS,
  DUC,
  HANH,
  item,
  meetingOf,
  opened,
  propose,
  reword,
} from '../../../shared/meeting/given.ts'

/** What was agreed goes out as changes under review and comes back as the same amendments, open. */

const NAMES: Readonly<Record<string, string>> = { [DUC]: 'Nguyễn Văn Đức', [HANH]: 'Trần Thị Hạnh' }
const SECRETARIAT = 'bộ phận thư ký'

const words = fc
  .array(fc.constantFrom('kịp thời', 'đồng bộ', 'hiệu quả', '7,22%', 'trước ngày 30/9'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join(', '))

/** One thing to be done to a paragraph: other words in place of some, more words at its end, a new one below, or none. */
const act = fc.record({
  kind: fc.constantFrom('replace', 'append', 'insert', 'delete'),
  at: fc.nat({ max: 6 }),
  words,
  by: fc.constantFrom([DUC], [HANH], []),
})
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

function changeOf({ id, kind, label, level, text }: Block, { kind: how, at, words }: Act): Change {
  const own = plain(text)
  const all = own.split(' ')
  switch (how) {
    case 'replace':
      return reword(id, own, all.with(Math.min(at, all.length - 1), words).join(' '))
    case 'append':
      return reword(id, own, `${own} Bổ sung: ${words}.`)
    case 'insert':
      return item('after', id, kind === 'item' ? label : null, kind === 'item' ? level : 0, `Thêm ${words}.`)
    case 'delete':
      return kind === 'heading' || kind === 'opening'
        ? reword(id, own, `${own} ${words}`)
        : { kind: 'delete', blockId: id }
  }
}

const BODY = BLOCKS.filter(({ kind }) => kind !== 'type')

/** At most one act to each paragraph, in the order of the draft. */
const acts = fc.array(fc.option(act, { freq: 2 }), { minLength: BODY.length, maxLength: BODY.length })

function meetingAfter(drawn: readonly (Act | null)[]): OpenedMeeting {
  const commands = BODY.flatMap((block, i): readonly Command[] => {
    const done = drawn[i]
    return done ? [propose(changeOf(block, done), done.by)] : []
  })
  const proposed = meetingOf([...BEGUN, ...commands])
  const ids = opened(proposed).amendments.map(({ id }) => id)
  return opened(meetingOf(ids.map(agree), proposed))
}

/** A change in words: what became what. Where a new paragraph stands is told by the text that comes of it. */
function told(change: Change | ReviewedChange['change'], textOf: (id: string) => string): string {
  switch (change.kind) {
    case 'reword':
      return `${textOf(change.blockId)} → ${plain(change.text)}`
    case 'insert':
      return `+ ${plain(change.text)}`
    case 'delete':
      return `- ${textOf(change.blockId)}`
    default:
      throw new Error(`nobody did that: ${change.kind}`)
  }
}

function agreed({ change, proposers, status }: Amendment, { draft }: OpenedMeeting): string {
  const textOf = (id: string) => plain(draft.find((block) => block.id === id)?.text ?? [])
  const names = proposers.map((id) => NAMES[id]).join(', ') || SECRETARIAT
  const at = 'at' in status ? new Date(status.at).toISOString() : ''
  return `${names} ${at}: ${told(change, textOf)}`
}

async function readAgain(meeting: OpenedMeeting): Promise<readonly string[]> {
  const read = await readWord((await makeWordPaper(meeting, 'compared')).bytes)
  if (!read.ok) throw new Error(read.refusal.code)
  const rejected = readWordDraft(read.value, 'rejected')
  const { changes, notPlaced } = reviewOf(read.value, rejected)
  const textOf = (id: string) => plain(rejected.reading.blocks.find((block) => block.id === id)?.text ?? [])
  return [
    ...changes.map(
      ({ name, at, change }) => `${name} ${new Date(at ?? 0).toISOString()}: ${told(change, textOf)}`,
    ),
    ...notPlaced,
  ]
}

describe('The compared Word file, read in again', () => {
  test('has the amendments that were agreed: words, authors and moments', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (drawn) => {
        const meeting = meetingAfter(drawn)
        const wanted = meeting.amendments.map((amendment) => agreed(amendment, meeting))
        expect((await readAgain(meeting)).toSorted()).toEqual(wanted.toSorted())
      }),
      { numRuns: 60 },
    )
  })
})
