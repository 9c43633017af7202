import fc from 'fast-check'
import { levelOf, successor } from '../../../shared/draft/label.ts'
import type { Command } from '../../../shared/meeting/command.ts'
import { decide } from '../../../shared/meeting/decide.ts'
import { standing, wordingOf } from '../../../shared/meeting/document.ts'
import type { History } from '../../../shared/meeting/history.ts'
import type { Change } from '../../../shared/meeting/shape.ts'
import type { OpenedMeeting, Paragraph } from '../../../shared/meeting/state.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { join, plain, rich, slice } from '../../../shared/text/tidy.ts'
import type { Drawn } from './drawn.ts'
import { FLOOR_ACTS, floorCommands } from './floor-acts.ts'
import { BEGUN, meetingOf, momentOf, nextId, opened, REDO, recorded, SEAL, UNDO } from './given.ts'

/**
 * A conference at random: what delegates and secretary might do one after another over a small draft. Each
 * step is drawn as numbers and given its sense by the meeting as it stands then, so that most steps are
 * possible ones and a failing run shrinks to a short one.
 */

const WORDS = ['kịp thời', 'đồng bộ', 'hòa', 'hoà', '7,22%', 'cấp ủy', 'các', 'và', 'theo quy định', '30/9']

export interface Step {
  readonly act: Act
  readonly numbers: Drawn
}

const ACTS = [
  'reword',
  'insert',
  'delete',
  'move',
  'split',
  'join',
  'agree',
  'take back',
  'reject',
  'comment',
  'undo',
  'redo',
  'seal and reopen',
  ...FLOOR_ACTS,
] as const
type Act = (typeof ACTS)[number]

const weights: Record<Act, number> = {
  reword: 6,
  insert: 3,
  delete: 2,
  move: 3,
  split: 2,
  join: 2,
  agree: 14,
  'take back': 4,
  reject: 1,
  comment: 1,
  undo: 2,
  redo: 2,
  'seal and reopen': 1,
  'roll call': 2,
  agenda: 1,
  speakers: 2,
  vote: 2,
  adopt: 1,
  minutes: 1,
}

const number = fc.nat({ max: 999 })

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...ACTS.map((act) => ({ weight: weights[act], arbitrary: fc.constant(act) }))),
  numbers: fc.tuple(number, number, number, number, number),
})

/** What is done in a conference, agreements coming soon after what they agree to. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  maxLength: 60,
  size: 'max',
})

/** The history of a conference, and at each step the one before it. What is refused changes nothing. */
export function held(steps: readonly Step[]): readonly History[] {
  const histories = [meetingOf(BEGUN)]
  for (const { act, numbers } of steps) {
    for (const command of commandsOf(act, numbers, histories.at(-1) ?? meetingOf(BEGUN))) {
      const history = histories.at(-1) ?? meetingOf(BEGUN)
      const decision = decide(history, command, {
        at: momentOf(history.facts.length + 1),
        id: nextId(history),
      })
      if (decision.ok) histories.push(decision.value.reduce(recorded, history))
    }
  }
  return histories
}

function commandsOf(act: Act, numbers: Drawn, history: History): readonly Command[] {
  const meeting = opened(history)
  const [pick] = numbers
  const { amendments } = meeting
  switch (act) {
    case 'undo':
      return [UNDO]
    case 'redo':
      return [REDO]
    case 'seal and reopen':
      return [SEAL, { type: 'ReopenMeeting', reason: 'còn ý kiến' }]
    case 'agree': {
      const amendment = picked(
        amendments.filter(({ status }) => status.kind === 'open'),
        pick,
      )
      return amendment ? [{ type: 'AgreeAmendment', amendmentId: amendment.id, despiteAdoption: true }] : []
    }
    case 'reject':
    case 'take back': {
      const amendment = picked(amendments, pick)
      if (!amendment) return []
      const amendmentId = amendment.id
      return [
        act === 'reject'
          ? { type: 'RejectAmendment', amendmentId, reason: '' }
          : { type: 'ReopenAmendment', amendmentId, despiteAdoption: true },
      ]
    }
    case 'comment':
      return commented(meeting, numbers)
    case 'roll call':
    case 'agenda':
    case 'speakers':
    case 'vote':
    case 'adopt':
    case 'minutes':
      return floorCommands(act, numbers, meeting)
    default: {
      const change = changeOf(act, numbers, meeting)
      return change ? [{ type: 'ProposeAmendment', change, proposers: [], commentId: null }] : []
    }
  }
}

function commented(meeting: OpenedMeeting, [pick, place]: Drawn): readonly Command[] {
  const paragraph = picked(standing(meeting.document), place)
  const delegate = picked(meeting.roster, pick)
  if (!paragraph || !delegate) return []
  const words = WORDS[pick % WORDS.length] ?? ''
  return [{ type: 'CaptureComment', blockId: paragraph.id, delegateId: delegate.id, kind: 'opinion', words }]
}

/** A change of one kind to a paragraph that the numbers pick; null where there is none to make. */
export function changeOf(kind: Change['kind'], numbers: Drawn, meeting: OpenedMeeting): Change | null {
  const [pick, place, word] = numbers
  const present = standing(meeting.document)
  const paragraph = picked(present, place)
  if (!paragraph) return null
  const blockId = paragraph.id
  const side = word % 2 === 0 ? 'before' : 'after'
  switch (kind) {
    case 'reword':
      return { kind, blockId, base: wordingOf(paragraph), text: reworded(wordingOf(paragraph), numbers) }
    case 'insert':
      return inserted(paragraph, numbers)
    case 'delete':
      return { kind, blockId }
    case 'move': {
      const alike = present.filter(
        ({ level, kind: other }) => level === paragraph.level && other === paragraph.kind,
      )
      const anchor = picked(alike, pick)
      return anchor ? { kind, blockId, anchorId: anchor.id, side } : null
    }
    case 'split':
      return halved(paragraph, numbers)
    case 'join': {
      const next = present[present.indexOf(paragraph) + 1]
      if (!next) return null
      const [base, nextBase] = [wordingOf(paragraph), wordingOf(next)]
      return { kind, blockId, nextId: next.id, base, nextBase, text: join([base, nextBase], ' ') }
    }
  }
}

/** Some words put in the place of some others. */
export function reworded(text: RichText, [, , word, from, length]: Drawn): RichText {
  const words = plain(text).split(' ')
  const added = WORDS[word % WORDS.length] ?? ''
  const start = from % (words.length + 1)
  return rich(words.toSpliced(start, length % 4, ...(word % 3 === 0 ? [] : [added])).join(' '))
}

function inserted({ id, label, level, kind }: Paragraph, [pick, , word]: Drawn): Change {
  const side = pick % 2 === 0 ? 'before' : 'after'
  const text = rich(`${WORDS[word % WORDS.length]} được bổ sung`)
  const place = { kind: 'insert', blockId: id, side, text } as const
  if (label === null || pick % 3 === 0) return { ...place, blockKind: 'paragraph', level: 0, label: null }
  const own = side === 'after' ? successor(label) : label
  return { ...place, blockKind: kind === 'heading' ? 'heading' : 'item', level, label: own }
}

function halved({ id, label, wordings }: Paragraph, [pick, , , from]: Drawn): Change | null {
  const base = wordings.at(-1)?.text ?? []
  const spaces = [...plain(base).matchAll(/ /g)].map(({ index }) => index)
  const at = picked(spaces, from)
  if (at === undefined) return null
  const next = label === null || pick % 2 === 0 ? null : successor(label)
  const labelled = next !== null && levelOf(next) > 0 ? next : null
  return {
    kind: 'split',
    blockId: id,
    base,
    first: slice(base, 0, at),
    second: slice(base, at),
    label: labelled,
  }
}

function picked<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length]
}
