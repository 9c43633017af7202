import type { Command } from '../../../../shared/meeting/command.ts'
import type { Opinion } from '../../../../shared/meeting/opinions.ts'
import type { DraftPlace } from '../../../../shared/meeting/place-match.ts'
import type { CommentKind } from '../../../../shared/meeting/shape.ts'
import type { DelegateId } from '../../../../shared/meeting/state.ts'

/** What the operator has said of one opinion; what is absent is as it was matched. */
export interface Decision {
  readonly place?: DraftPlace
  readonly delegateId?: DelegateId
  readonly kind?: CommentKind
  /** The matches that were doubtful are right. */
  readonly isConfirmed?: boolean
  readonly isLeftOut?: boolean
  /** It was recorded from this table. */
  readonly isRecorded?: boolean
}

/** An opinion with what was matched and what the operator said, taken together. */
export interface Decided {
  readonly opinion: Opinion
  readonly place: DraftPlace | null
  readonly delegateId: DelegateId | null
  readonly kind: CommentKind
  /** What the operator must still say before it can be recorded. */
  readonly asks: { readonly place: boolean; readonly delegate: boolean }
  readonly isLeftOut: boolean
  readonly isRecorded: boolean
  readonly isReady: boolean
}

/** `nameless` is whose those opinions are for which nobody was found. */
export function decided(
  opinion: Opinion,
  decision: Decision = {},
  nameless: DelegateId | null = null,
): Decided {
  const isNameless = opinion.delegate.chosen === null && nameless !== null
  const place = decision.place ?? opinion.place.chosen
  const delegateId = decision.delegateId ?? opinion.delegate.chosen ?? nameless
  const isSure = (said: unknown, certainty: string) =>
    said !== undefined || certainty === 'certain' || decision.isConfirmed === true
  const asks = {
    place: place === null || !isSure(decision.place, opinion.place.certainty),
    delegate: delegateId === null || !(isNameless || isSure(decision.delegateId, opinion.delegate.certainty)),
  }
  const isRecorded = decision.isRecorded ?? opinion.isRecorded
  const isLeftOut = decision.isLeftOut ?? isRecorded
  const isReady = !asks.place && !asks.delegate && !isLeftOut
  return {
    opinion,
    place,
    delegateId,
    kind: decision.kind ?? opinion.kind,
    asks,
    isLeftOut,
    isRecorded,
    isReady,
  }
}

/** The command that records it; null as long as something is asked. */
export function recordingOf({ opinion, place, delegateId, kind, isReady }: Decided): Command | null {
  if (!isReady || place === null || delegateId === null) return null
  return {
    type: 'CaptureComment',
    blockId: place === 'whole' ? null : place,
    delegateId,
    kind,
    words: opinion.words,
    written: true,
  }
}
