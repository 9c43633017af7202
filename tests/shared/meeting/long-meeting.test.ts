import { expect, test } from 'vitest'
import type { Event, Fact } from '../../../shared/meeting/event.ts'
import { replay } from '../../../shared/meeting/history.ts'
import { documentLines } from '../../../shared/meeting/line.ts'
import { rich } from '../../../shared/text/tidy.ts'
import { BEGUN, DUC, drafted, item, meetingOf, momentOf, opened, replace } from './given.ts'

const FACTS = 20_000
const CITATION = { path: [], kind: 'item', label: '1.1.', ordinal: 1 } as const

/** Far more than any sitting: mostly comments, some rewordings agreed and taken back, an insertion now and then. */
function longLog(): readonly Fact[] {
  const facts = [...meetingOf(BEGUN).facts]
  const add = (event: Event) => facts.push({ seq: facts.length + 1, at: momentOf(facts.length + 1), event })
  for (let n = 0; facts.length < FACTS; n++) {
    const [id, blockId] = [`a${n}`, n % 2 === 0 ? 'II.1.1' : 'II.2.1']
    if (n % 10 < 8) {
      const said = { commentId: id, blockId, citation: CITATION, delegateId: DUC } as const
      add({ type: 'CommentCaptured', ...said, kind: 'opinion', words: 'Nhất trí.' })
      add({ type: 'OutcomeGiven', commentId: id, outcome: { kind: 'accepted' } })
      continue
    }
    const change =
      n % 200 === 9
        ? item('after', 'II.1.2', '1.3.', 3, `Thêm ${n}.`)
        : replace('II.1.1', 'Tích cực', 'Tiếp tục')
    add({
      type: 'AmendmentProposed',
      amendmentId: id,
      change,
      citation: CITATION,
      proposers: [],
      commentId: null,
    })
    add({ type: 'AmendmentAgreed', amendmentId: id, applied: change, newBlockId: `n${n}` })
    if (change.kind === 'reword') {
      const reverted = { ...change, base: change.text, text: rich(drafted('II.1.1')) }
      add({ type: 'AmendmentReopened', amendmentId: id, reverted })
    }
  }
  return facts.slice(0, FACTS)
}

test('a log of twenty thousand facts is folded whole', () => {
  const facts = longLog()
  const started = performance.now()
  const history = replay(facts)
  console.log(`${FACTS} facts replayed in ${Math.round(performance.now() - started)} ms`)
  expect(history.meeting).toMatchObject({ seq: FACTS })
  const inserted = documentLines(opened(history)).filter(({ fate }) => fate.kind === 'inserted')
  expect(inserted.length).toBeGreaterThan(10)
  expect(inserted.map(({ label }) => label)).toEqual(inserted.map((_, i) => `1.${i + 3}.`))
})
