import { type Quorum, quorumOf } from '../../../../shared/meeting/quorum.ts'
import type { Threshold } from '../../../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { Words } from '../../../language.ts'

/** `quá nửa`, `2/3` */
export function shareWords(t: Words, threshold: Threshold): string {
  return threshold.kind === 'over-half'
    ? t('floor:share.overHalf')
    : `${threshold.numerator}/${threshold.denominator}`
}

/** Whether the members have been called at all: before that nothing is known of the quorum. */
export function isCalled({ roster }: OpenedMeeting): boolean {
  return roster.some(({ role, attendance }) => role === 'member' && attendance.kind !== 'unknown')
}

export interface QuorumNote {
  readonly quorum: Quorum
  /** `đủ 2/3 từ 08:05`, `chưa đủ 2/3`, `thiếu 2/3 từ 10:15`; empty before the roll is called. */
  readonly words: string
  readonly isLacking: boolean
}

export function quorumNote(t: Words, meeting: OpenedMeeting): QuorumNote {
  const quorum = quorumOf(meeting)
  if (!isCalled(meeting)) return { quorum, words: '', isLacking: false }
  const share = shareWords(t, meeting.rules.quorum)
  const change = meeting.quorumChanges.at(-1)
  const time = change?.at.slice(11, 16) ?? ''
  if (quorum.met) return { quorum, words: t('floor:quorum.met', { share, time }), isLacking: false }
  const words = change ? t('floor:quorum.lost', { share, time }) : t('floor:quorum.notYet', { share })
  return { quorum, words, isLacking: true }
}
