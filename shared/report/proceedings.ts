import type { DelegateId, OpenedMeeting, QuorumChange } from '../meeting/state.ts'
import { adoptionEntries } from './adoption-said.ts'
import { typeOf } from './conclusion.ts'
import { amendmentEntries, commentEntries } from './discussion.ts'
import type { Entry, Told } from './entry.ts'
import { type CapturedPassage, headed, isLeftOut, said } from './minutes-passage.ts'
import type { MinutesWords } from './minutes-words.ts'
import {
  agendaEntries,
  openingQuorum,
  quorumEntries,
  reopeningEntries,
  turnEntries,
} from './sitting-course.ts'
import { voteEntries } from './vote-said.ts'
import { fill, opened } from './written.ts'

interface Proceedings {
  /** The quorum gained, and lost again, before anything else happened: it belongs to the roll call. */
  readonly quorum: readonly CapturedPassage[]
  readonly course: readonly CapturedPassage[]
}

/**
 * All that happened, in the order of the facts: a clock set back changes nothing. Where the sitting went by an
 * agenda it is grouped by its items, and each is numbered within its item. What was undone is not in the meeting
 * any more.
 */
export function proceedings(meeting: OpenedMeeting, words: MinutesWords): Proceedings {
  const entries = entriesOf(meeting, words)
  const atRollCall = quorumAtRollCall(entries, meeting)
  const told = new Set(atRollCall.map(({ seq }) => seq))
  const later = entries.filter(({ seq }) => !told.has(seq))
  return {
    quorum: openingQuorum(atRollCall, words),
    course: [
      headed('proceedings:title', '2.', words.discussion.title, 2),
      ...opening(meeting, words),
      ...new Course(meeting, words, later).passages(),
    ],
  }
}

/**
 * The changes of the quorum before anything was said or done; none without members to stand beside. What was sent
 * in writing before the meeting, or came under review in the draft's file, is taken down at any time, and begins
 * nothing.
 */
function quorumAtRollCall(
  entries: readonly Entry[],
  { roster, quorumChanges, comments, amendments }: OpenedMeeting,
): readonly QuorumChange[] {
  if (!roster.some(({ role }) => role === 'member')) return []
  const sentBefore = [
    ...comments.filter(({ written }) => written),
    ...amendments.filter(({ reviewer }) => reviewer !== null),
  ]
  const beginsNothing = new Set([...quorumChanges, ...sentBefore].map(({ seq }) => seq))
  const begun = entries.find(({ seq }) => !beginsNothing.has(seq))?.seq ?? Number.POSITIVE_INFINITY
  return quorumChanges.filter(({ seq }) => seq < begun)
}

function entriesOf(meeting: OpenedMeeting, words: MinutesWords): readonly Entry[] {
  return [
    ...commentEntries(meeting, words),
    ...amendmentEntries(meeting, words),
    ...agendaEntries(meeting, words),
    ...turnEntries(meeting, words),
    ...voteEntries(meeting, words),
    ...adoptionEntries(meeting, words),
    ...quorumEntries(meeting, words),
    ...reopeningEntries(meeting, words),
  ].toSorted((a, b) => a.seq - b.seq)
}

function opening({ draft }: OpenedMeeting, { discussion }: MinutesWords): readonly CapturedPassage[] {
  const paper = opened(typeOf(draft).toLowerCase())
  return paper === '' ? [] : [said('proceedings:opening', fill(discussion.opening, { paper }))]
}

/** Goes through the entries once, and knows at each where it stands: at which item, and who has the floor. */
class Course {
  readonly #meeting: OpenedMeeting
  readonly #words: MinutesWords
  readonly #entries: readonly Entry[]
  readonly #told: CapturedPassage[] = []
  /** Number of the item, and of the entry in it; 0 before the first, and throughout where there is no agenda. */
  #item = 0
  #entry = 0
  /** The heading that comes next. Where it is not of an agenda item it waits for something to stand below. */
  #waiting: { readonly key: string; readonly title: string } | null = null
  /** The turn that what comes next may stand below; null once anything else came. */
  #turn: { readonly speaker: DelegateId; readonly until: number } | null = null

  constructor(meeting: OpenedMeeting, words: MinutesWords, entries: readonly Entry[]) {
    this.#meeting = meeting
    this.#words = words
    this.#entries = entries
  }

  passages(): readonly CapturedPassage[] {
    const [first] = this.#entries
    const hasAgenda = this.#entries.some(({ told }) => told.kind === 'item' && told.isAgendaItem)
    if (hasAgenda && first?.told.kind !== 'item') this.#wait('agenda:0', this.#words.agenda.before)
    for (const entry of this.#entries) this.#tell(entry, hasAgenda)
    return this.#told
  }

  #tell({ seq, told }: Entry, hasAgenda: boolean): void {
    switch (told.kind) {
      case 'item':
        if (hasAgenda) this.#begin(seq, told)
        break
      case 'turn':
        this.#number(told.passages)
        this.#turn = this.#isTold(told.passages) ? told : null
        break
      case 'speech':
        this.#speak(seq, told)
        break
      case 'passages':
        this.#number(told.passages)
        break
    }
  }

  /** Below the turn of the one who says it, as long as nothing else comes between; else by itself, with the name. */
  #speak(seq: number, { speaker, passages }: Extract<Told, { kind: 'speech' }>): void {
    const turn = this.#turn
    if (turn !== null && turn.speaker === speaker && seq < turn.until) this.#putBelow(passages(false))
    else this.#number(passages(true))
  }

  /** The first below a turn never begins a page without it. */
  #putBelow([first, ...others]: readonly CapturedPassage[]): void {
    if (first === undefined) return
    const before = this.#told.at(-1)
    if (before?.key.startsWith('turn:')) this.#told.splice(-1, 1, { ...before, keepWithNext: true })
    this.#told.push({ ...first, label: '-' }, ...others)
  }

  #begin(seq: number, { title, isAgendaItem, passages }: Extract<Told, { kind: 'item' }>): void {
    this.#turn = null
    this.#wait(`agenda:${seq}`, title)
    if (!isAgendaItem) return
    this.#head()
    this.#told.push(...passages)
  }

  #wait(key: string, title: string): void {
    this.#waiting = { key, title }
  }

  #head(): void {
    if (this.#waiting === null) return
    this.#item += 1
    this.#entry = 0
    this.#told.push(headed(this.#waiting.key, `2.${this.#item}.`, this.#waiting.title, 3))
    this.#waiting = null
  }

  /** Puts down what stands by itself. What was taken out by hand takes no number. */
  #number(passages: readonly CapturedPassage[]): void {
    this.#turn = null
    const [first, ...others] = passages
    if (first === undefined) return
    this.#head()
    if (!this.#isTold(passages)) {
      this.#told.push(...passages)
      return
    }
    this.#entry += 1
    const number = this.#item === 0 ? `2.${this.#entry}.` : `2.${this.#item}.${this.#entry}.`
    this.#told.push({ ...first, label: number }, ...others)
  }

  #isTold([first]: readonly CapturedPassage[]): boolean {
    return first !== undefined && !isLeftOut(this.#meeting, first.key)
  }
}
