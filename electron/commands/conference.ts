import type { Channel, OpenMeeting, Replies } from '../../shared/channel.ts'
import type { Command } from '../../shared/meeting/command.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import { type History, record, replay } from '../../shared/meeting/history.ts'
import type { Refusal } from '../../shared/meeting/refusal.ts'
import type { Attendance, Change, Question, Sealing } from '../../shared/meeting/shape.ts'
import type { OpenedMeeting, Paragraph, RosterEntry } from '../../shared/meeting/state.ts'
import { accepted, type Result, refused } from '../../shared/result.ts'
import type { RichText } from '../../shared/text/span.ts'
import type { Trouble } from '../../shared/trouble.ts'
import type {
  Script,
  ScriptedAmendment,
  ScriptedComment,
  ScriptedCount,
  ScriptedItem,
  ScriptedVote,
} from './script.ts'
import { changeOf, outcomeOf } from './scripted-amendment.ts'
import { agendaOf, countOf, decisionOn, questionOf } from './scripted-floor.ts'
import { momentOn } from './scripted-moment.ts'

/** Why a scripted conference stopped: the app refused a step, or the draft or roster is too short for it. */
export type Stopped =
  | { readonly kind: 'refused'; readonly refusal: Refusal | Trouble }
  | { readonly kind: 'too-few-paragraphs'; readonly needed: number }
  | { readonly kind: 'too-few-delegates'; readonly needed: number }
  | { readonly kind: 'too-few-parts'; readonly needed: number }

type Step = Result<null, Stopped>

const DONE: Step = accepted(null)

/**
 * Takes an open meeting through a scripted conference over the same channel and commands that the windows
 * use: the roll call and its times, the agenda, speakers with their comments and the outcomes, amendments agreed,
 * rejected and withdrawn, votes and what they adopt.
 */
export async function holdConference(channel: Channel, meeting: OpenMeeting, script: Script): Promise<Step> {
  const secretary = new Secretary(channel, meeting.facts)
  try {
    return await secretary.hold(script)
  } finally {
    secretary.leave()
  }
}

/** Seals the meeting: number, date and signers as given. */
export async function sealConference(channel: Channel, sealing: Sealing): Promise<Step> {
  return stepOf(await channel.ask('dispatch', { command: { type: 'SealMeeting', sealing } }))
}

function stepOf(reply: Replies['dispatch']): Step {
  return reply.ok ? DONE : refused({ kind: 'refused', refusal: reply.refusal })
}

/** The one who works through the script, with the meeting as a window would know it. */
class Secretary {
  readonly #channel: Channel
  #history: History
  readonly #stopListening: () => void
  /** The draft's items and plain paragraphs as they were numbered before any amendment. */
  readonly #paragraphs: readonly Paragraph[]
  readonly #members: readonly RosterEntry[]
  /** The draft's headings of the first level. */
  readonly #parts: readonly Paragraph[]

  constructor(channel: Channel, facts: readonly Fact[]) {
    this.#channel = channel
    this.#history = replay(facts)
    this.#stopListening = channel.listen((news) => {
      if (news.kind === 'fact') this.#history = record(this.#history, news.fact)
    })
    this.#paragraphs = bodyParagraphs(this.#history)
    this.#parts = parts(this.#history)
    this.#members = opened(this.#history)?.roster.filter((entry) => entry.role === 'member') ?? []
  }

  leave(): void {
    this.#stopListening()
  }

  async hold(script: Script): Promise<Step> {
    const missing = this.#missing(script)
    if (missing) return refused(missing)
    const items = agendaOf(script.agenda)
    return this.#each([
      () => this.#rollCall(script),
      () => this.#dispatch({ type: 'SetAgenda', items }),
      ...script.agenda.map((item, i) => () => this.#item(item, items[i]?.id ?? null, script)),
      () => this.#dispatch({ type: 'MoveAgenda', itemId: null }),
    ])
  }

  #missing(script: Script): Stopped | null {
    const paragraphs = Math.max(
      ...script.comments.map((comment) => comment.paragraph ?? 0),
      ...script.amendments.map((amendment) => amendment.paragraph),
    )
    if (paragraphs > this.#paragraphs.length) return { kind: 'too-few-paragraphs', needed: paragraphs }
    const needed = Math.max(
      0,
      ...script.votes.map(({ question }) => (question.kind === 'part' ? question.part : 0)),
    )
    if (needed > this.#parts.length) return { kind: 'too-few-parts', needed }
    const delegates = Math.max(
      ...[...script.absent, ...script.late, ...script.leaving].map(({ delegate }) => delegate),
      ...script.comments.map((comment) => comment.delegate),
      ...script.amendments.flatMap((amendment) => amendment.proposers),
    )
    return delegates > this.#members.length ? { kind: 'too-few-delegates', needed: delegates } : null
  }

  /** One step after another, until one is refused. */
  async #each(steps: readonly (() => Promise<Step>)[]): Promise<Step> {
    for (const step of steps) {
      const done = await step()
      if (!done.ok) return done
    }
    return DONE
  }

  #rollCall({ absent, late }: Script): Promise<Step> {
    const elsewhere = new Set([...absent, ...late].map(({ delegate }) => this.#delegate(delegate)))
    const everybody = opened(this.#history)?.roster.map((entry) => entry.id) ?? []
    return this.#each([
      () =>
        this.#mark(
          everybody.filter((id) => !elsewhere.has(id)),
          { kind: 'present' },
        ),
      ...absent.map(
        ({ delegate, reason }) =>
          () =>
            this.#mark([this.#delegate(delegate)], { kind: 'absent', reason }),
      ),
      ...late.map(
        ({ delegate, at }) =>
          () =>
            this.#mark([this.#delegate(delegate)], { kind: 'arrived', at: this.#at(at) }),
      ),
    ])
  }

  #mark(delegateIds: readonly string[], attendance: Attendance): Promise<Step> {
    return this.#dispatch({ type: 'MarkAttendance', delegateIds, attendance })
  }

  /** A time of the script on the meeting's day. */
  #at(time: string): string {
    const meeting = opened(this.#history)
    return momentOn(meeting?.about.startsAt ?? meeting?.openedAt ?? '', time)
  }

  async #item({ holds }: ScriptedItem, itemId: string | null, script: Script): Promise<Step> {
    const moved = await this.#dispatch({ type: 'MoveAgenda', itemId })
    if (!moved.ok) return moved
    switch (holds) {
      case 'nothing':
        return DONE
      case 'comments':
        return this.#each(script.comments.map((comment) => () => this.#speak(comment)))
      case 'amendments':
        return this.#each(script.amendments.map((amendment) => () => this.#amend(amendment)))
      case 'votes':
        return this.#each([
          ...script.leaving.map(
            ({ delegate, at, reason }) =>
              () =>
                this.#mark([this.#delegate(delegate)], { kind: 'left', at: this.#at(at), reason }),
          ),
          ...script.votes.map((vote) => () => this.#vote(vote)),
        ])
    }
  }

  /** Somebody has the floor as long as their comment takes. */
  #speak(scripted: ScriptedComment): Promise<Step> {
    const delegateId = this.#delegate(scripted.delegate)
    return this.#each([
      () => this.#dispatch({ type: 'RequestFloor', delegateId }),
      () => this.#dispatch({ type: 'GiveFloor', delegateId }),
      () => this.#comment(scripted),
      () => this.#dispatch({ type: 'TakeFloor' }),
    ])
  }

  /** Put and counted; text that is adopted by it is said to be. */
  async #vote(scripted: ScriptedVote): Promise<Step> {
    const question = questionOf(scripted.question, (part) => this.#parts[part - 1]?.id ?? '')
    const counted = await this.#count(question, scripted)
    if (!counted.ok) return counted
    const decision = decisionOn(opened(this.#history)?.votes.at(-1))
    return decision ? this.#dispatch(decision) : DONE
  }

  async #count(question: Question, scripted: ScriptedCount): Promise<Step> {
    const put = await this.#dispatch(countOf(question, scripted.method))
    const vote = opened(this.#history)?.votes.at(-1)
    if (!put.ok || !vote) return put
    return this.#dispatch({ type: 'CountVote', voteId: vote.id, counting: scripted.counting })
  }

  async #comment(scripted: ScriptedComment): Promise<Step> {
    const captured = await this.#dispatch({
      type: 'CaptureComment',
      blockId: scripted.paragraph === null ? null : this.#paragraph(scripted.paragraph).id,
      delegateId: this.#delegate(scripted.delegate),
      kind: scripted.kind,
      words: scripted.words,
    })
    if (!captured.ok) return captured
    const comment = opened(this.#history)?.comments.at(-1)
    if (!comment) return captured
    return this.#dispatch({ type: 'GiveOutcome', commentId: comment.id, outcome: scripted.outcome })
  }

  async #amend(scripted: ScriptedAmendment): Promise<Step> {
    const proposed = await this.#dispatch({
      type: 'ProposeAmendment',
      change: this.#change(scripted),
      proposers: scripted.proposers.map((number) => this.#delegate(number)),
      commentId: null,
    })
    if (!proposed.ok) return proposed
    const amendmentId = opened(this.#history)?.amendments.at(-1)?.id
    if (amendmentId === undefined) return proposed
    if (scripted.vote) {
      const counted = await this.#count({ kind: 'amendment', amendmentId }, scripted.vote)
      if (!counted.ok) return counted
    }
    return this.#dispatch(outcomeOf(scripted, amendmentId))
  }

  #change(scripted: ScriptedAmendment): Change {
    const drafted = this.#paragraph(scripted.paragraph)
    return changeOf(scripted.edit, drafted, this.#wording(drafted), (number) => this.#paragraph(number).id)
  }

  /** The paragraph's wording at this moment of the conference. */
  #wording(drafted: Paragraph): RichText {
    const now = opened(this.#history)?.document.find((entry) => 'id' in entry && entry.id === drafted.id)
    const paragraph = now && 'id' in now ? now : drafted
    return paragraph.wordings.at(-1)?.text ?? []
  }

  #paragraph(number: number): Paragraph {
    const paragraph = this.#paragraphs[number - 1]
    if (!paragraph) throw new RangeError(`the script names paragraph ${number}, which was checked to exist`)
    return paragraph
  }

  #delegate(number: number): string {
    const member = this.#members[number - 1]
    if (!member) throw new RangeError(`the script names delegate ${number}, who was checked to exist`)
    return member.id
  }

  async #dispatch(command: Command): Promise<Step> {
    return stepOf(await this.#channel.ask('dispatch', { command }))
  }
}

function opened(history: History): OpenedMeeting | null {
  return history.meeting.status === 'unopened' ? null : history.meeting
}

function bodyParagraphs(history: History): readonly Paragraph[] {
  const document = opened(history)?.document ?? []
  return document
    .filter((entry) => 'id' in entry)
    .filter(({ kind }) => kind === 'item' || kind === 'paragraph')
}

function parts(history: History): readonly Paragraph[] {
  const document = opened(history)?.document ?? []
  return document
    .filter((entry) => 'id' in entry)
    .filter(({ kind, level }) => kind === 'heading' && level === 1)
}
