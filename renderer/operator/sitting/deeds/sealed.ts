import { say } from '../../../parts/notice.tsx'
import type { Work } from '../work.ts'

/** A deed that is done only while the meeting sits; a sealed one says so instead. */
export function ifSitting(deed: (work: Work) => void): (work: Work) => void {
  return (work) => (work.meeting.status === 'sealed' ? say('failed', work.t('refusal:sealed')) : deed(work))
}
