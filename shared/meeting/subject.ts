import type { BlockId } from '../draft/block.ts'
import type { AmendmentEvent, Event, EventOf } from './event.ts'
import type { Citation, Question } from './shape.ts'
import type { DelegateId } from './state.ts'

/** What a fact tells of: the paragraph, how it was cited then, who, and words that say which. */
export interface Subject {
  readonly blockId: BlockId | null
  readonly citation: Citation | null
  readonly delegateIds: readonly DelegateId[]
  readonly words: string
}

const NOTHING: Subject = { blockId: null, citation: null, delegateIds: [], words: '' }

/**
 * What the facts of a log tell of, asked in their order: what a fact names by id alone was told by an earlier one,
 * though that be undone by now.
 */
export class Subjects {
  readonly #known = new Map<string, Subject>()

  of(event: Event): Subject {
    switch (event.type) {
      case 'CommentCaptured':
      case 'CommentEdited': {
        const { commentId, blockId, citation, delegateId, words } = event
        return this.#remember(commentId, { blockId, citation, delegateIds: [delegateId], words })
      }
      case 'CommentWithdrawn':
        return this.#named(event.commentId)
      case 'OutcomeGiven': {
        const comment = this.#named(event.commentId)
        const said = 'words' in event.outcome ? event.outcome.words : ''
        return { ...comment, words: said || comment.words }
      }
      case 'AmendmentProposed':
      case 'AmendmentRevised':
      case 'AmendmentAgreed':
      case 'AmendmentRejected':
      case 'AmendmentWithdrawn':
      case 'AmendmentReopened':
        return this.#ofAmendment(event)
      case 'VotePut':
      case 'VoteCounted':
      case 'VoteCancelled':
      case 'TextAdopted':
      case 'AdoptionTakenBack':
        return this.#ofDecision(event)
      case 'FloorRequested':
      case 'FloorRequestWithdrawn':
      case 'FloorGiven':
      case 'TurnExtended':
      case 'FloorTaken':
        return this.#ofSpeaker(event)
      case 'AgendaSet':
        for (const { id, title } of event.items) this.#remember(id, { ...NOTHING, words: title })
        return NOTHING
      case 'AgendaMoved':
        return event.itemId === null ? NOTHING : this.#named(event.itemId)
      case 'DelegatesAdded':
        return { ...NOTHING, words: event.delegates.map(({ name }) => name).join(', ') }
      case 'DelegateCorrected':
        return { ...NOTHING, delegateIds: [event.delegate.id] }
      case 'DelegateRemoved':
        return { ...NOTHING, delegateIds: [event.delegateId] }
      case 'AttendanceMarked': {
        const { attendance, delegateIds } = event
        return { ...NOTHING, delegateIds, words: 'reason' in attendance ? attendance.reason : '' }
      }
      case 'PassageWritten':
      case 'NoteWritten':
        return { ...NOTHING, words: event.words }
      case 'MeetingReopened':
        return { ...NOTHING, words: event.reason }
      default:
        return NOTHING
    }
  }

  #ofAmendment(event: AmendmentEvent): Subject {
    const { amendmentId } = event
    switch (event.type) {
      case 'AmendmentProposed': {
        const { change, citation, proposers } = event
        return this.#remember(amendmentId, {
          blockId: change.blockId,
          citation,
          delegateIds: proposers,
          words: '',
        })
      }
      case 'AmendmentRevised':
        return this.#remember(amendmentId, { ...this.#named(amendmentId), delegateIds: event.proposers })
      case 'AmendmentRejected':
        return { ...this.#named(amendmentId), words: event.reason }
      default:
        return this.#named(amendmentId)
    }
  }

  #ofDecision(
    event: EventOf<'VotePut' | 'VoteCounted' | 'VoteCancelled' | 'TextAdopted' | 'AdoptionTakenBack'>,
  ): Subject {
    switch (event.type) {
      case 'VotePut':
        return this.#remember(event.voteId, this.#ofQuestion(event.voting.question))
      case 'VoteCounted':
        return this.#named(event.voteId)
      case 'VoteCancelled': {
        const vote = this.#named(event.voteId)
        return { ...vote, words: event.reason || vote.words }
      }
      default:
        return { ...NOTHING, blockId: event.blockId }
    }
  }

  #ofQuestion(question: Question): Subject {
    switch (question.kind) {
      case 'amendment':
        return this.#named(question.amendmentId)
      case 'alternatives':
        return { ...this.#named(question.amendmentIds[0] ?? ''), delegateIds: [] }
      case 'part':
        return { ...NOTHING, blockId: question.blockId }
      case 'whole':
        return NOTHING
      case 'other':
        return { ...NOTHING, words: question.words }
    }
  }

  #ofSpeaker(
    event: EventOf<'FloorRequested' | 'FloorRequestWithdrawn' | 'FloorGiven' | 'TurnExtended' | 'FloorTaken'>,
  ): Subject {
    switch (event.type) {
      case 'FloorRequested':
        return this.#remember(event.requestId, { ...NOTHING, delegateIds: [event.delegateId] })
      case 'FloorGiven':
        return this.#remember(event.turnId, { ...NOTHING, delegateIds: [event.delegateId] })
      case 'FloorRequestWithdrawn':
        return this.#named(event.requestId)
      default:
        return this.#named(event.turnId)
    }
  }

  #named(id: string): Subject {
    return this.#known.get(id) ?? NOTHING
  }

  #remember(id: string, subject: Subject): Subject {
    this.#known.set(id, subject)
    return subject
  }
}
