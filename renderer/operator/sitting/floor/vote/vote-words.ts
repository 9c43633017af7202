import { shortTitle } from '../../../../../shared/draft/outline.ts'
import { citationOf } from '../../../../../shared/meeting/citation.ts'
import { paragraphOf, wordingOf } from '../../../../../shared/meeting/document.ts'
import type { Question, Voting } from '../../../../../shared/meeting/shape.ts'
import type { AmendmentId, OpenedMeeting, Vote, VoteResult } from '../../../../../shared/meeting/state.ts'
import {
  type Choice,
  choicesOf,
  decidedBy,
  percent,
  type VoteWarning,
} from '../../../../../shared/meeting/vote.ts'
import { plain } from '../../../../../shared/text/tidy.ts'
import type { Words } from '../../../../language.ts'
import { citationWords } from '../../../../parts/citation-words.ts'
import { proposerNames } from '../../words/people-words.ts'
import { shareWords } from '../quorum-words.ts'

const LONGEST_TITLE = 90

/** What is voted on: `Phương án 1 của Lê Minh Đức, Điểm 1.3`, `II. Nhiệm vụ, giải pháp`, `Toàn văn dự thảo`. */
export function questionWords(t: Words, meeting: OpenedMeeting, question: Question): string {
  switch (question.kind) {
    case 'whole':
      return t('wholeDraft')
    case 'other':
      return question.words
    case 'part':
      return partWords(t, meeting, question.blockId)
    case 'amendment': {
      const amendment = meeting.amendments.find(({ id }) => id === question.amendmentId)
      if (!amendment) return ''
      const { ordinal, change } = amendment
      const names = proposerNames(t, meeting, amendment)
      return t('floor:vote.question.amendment', {
        ordinal,
        names,
        place: placeWords(t, meeting, change.blockId),
      })
    }
    case 'alternatives': {
      const all = meeting.amendments.filter(({ id }) => question.amendmentIds.includes(id))
      const ordinals = all.map(({ ordinal }) => ordinal).join(', ')
      const place = placeWords(t, meeting, all[0]?.change.blockId ?? '')
      return t('floor:vote.question.alternatives', { ordinals, place })
    }
  }
}

/** A heading by its label and its words; the whole draft for null. */
export function partWords(t: Words, meeting: OpenedMeeting, blockId: string | null): string {
  const paragraph = blockId === null ? null : paragraphOf(meeting, blockId)
  if (!paragraph) return t('wholeDraft')
  return `${paragraph.label ?? ''} ${shortTitle(plain(wordingOf(paragraph)), LONGEST_TITLE)}`.trim()
}

function placeWords(t: Words, meeting: OpenedMeeting, blockId: string): string {
  const paragraph = paragraphOf(meeting, blockId)
  return paragraph ? citationWords(t, citationOf(meeting, paragraph)) : ''
}

/** What is counted in a column: `Tán thành`, `Phương án 2`. */
export function choiceWords(t: Words, meeting: OpenedMeeting, choice: Choice): string {
  return choice.kind === 'alternative'
    ? alternativeWords(t, meeting, choice.amendmentId)
    : t(`floor:vote.choice.${choice.kind}`)
}

function alternativeWords(t: Words, { amendments }: OpenedMeeting, id: AmendmentId): string {
  return t('sitting:amendment.ordinal', { ordinal: amendments.find((one) => one.id === id)?.ordinal ?? 0 })
}

/** A share in per cent as it is written in this language: `82,93%`. */
export function percentWords(t: Words, count: number, of: number): string {
  return `${String(percent(count, of)).replace('.', t('floor:decimalMark'))}%`
}

/** How many are enough and why: `Cần ít nhất 21: quá nửa của 41 (41 đại biểu chính thức)`. */
export function neededWords(
  t: Words,
  { threshold, base }: Pick<Voting, 'threshold' | 'base'>,
  { needed, base: number, members, present }: Pick<VoteResult, 'needed' | 'base' | 'members' | 'present'>,
): string {
  const all = base.of === 'members' ? members : present
  const reason = t(`floor:vote.base.${base.of}`, { number: all })
  const less = all - number
  const without = less === 0 ? '' : t('floor:vote.base.less', { number: less, reason: base.reason || '–' })
  return t('floor:vote.needed', {
    needed,
    share: shareWords(t, threshold),
    base: number,
    reason: reason + without,
  })
}

/** The result in one sentence, as it is announced. */
export function announcement(t: Words, meeting: OpenedMeeting, { voting }: Vote, result: VoteResult): string {
  const { question } = voting
  const { counts, base, needed } = result
  const decided = decidedBy(voting, result)
  const what = questionWords(t, meeting, question)
  if (question.kind !== 'alternatives') {
    const [agree = 0, against = 0, other = 0] = counts
    const figures = { what, agree, base, against, other, percent: percentWords(t, agree, base) }
    return t(`floor:vote.announced.${decided.kind === 'adopted' ? 'adopted' : 'notAdopted'}`, figures)
  }
  if (decided.kind !== 'chosen') return t('floor:vote.announced.noneChosen', { what, needed, base })
  const at = question.amendmentIds.indexOf(decided.amendmentId)
  const count = counts[at] ?? 0
  return t('floor:vote.announced.chosen', {
    alternative: alternativeWords(t, meeting, decided.amendmentId),
    count,
    base,
    percent: percentWords(t, count, base),
  })
}

/** What came of a vote in two or three words, for a list. */
export function decisionWords(t: Words, meeting: OpenedMeeting, { voting, status }: Vote): string {
  if (status.kind !== 'counted') return t(`floor:vote.status.${status.kind}`)
  const decided = decidedBy(voting, status.result)
  if (decided.kind === 'chosen') return alternativeWords(t, meeting, decided.amendmentId)
  return t(`floor:vote.status.${decided.kind}`)
}

/** What does not add up, in a sentence that says what to look at. */
export function warningWords(t: Words, warning: VoteWarning): string {
  switch (warning.kind) {
    case 'roll-not-called':
      return t('floor:vote.warning.roll-not-called')
    case 'fewer-than-present':
      return t('floor:vote.warning.fewer-than-present', {
        ...warning,
        missing: warning.present - warning.votes,
      })
    case 'more-than-present':
      return t('floor:vote.warning.more-than-present', { ...warning, more: warning.votes - warning.present })
    case 'bases-differ':
      return warning.votes >= warning.needed
        ? t('floor:vote.warning.baseOnly', { ...warning })
        : t('floor:vote.warning.presentOnly', { ...warning })
    case 'no-quorum':
      return t('floor:vote.warning.no-quorum', { ...warning })
    case 'more-than-returned':
      return t('floor:vote.warning.more-than-returned', { ...warning })
    case 'slips-do-not-add-up':
      return t('floor:vote.warning.slips-do-not-add-up', { ...warning })
  }
}

/** Each choice with its count and both shares, for a table. */
export interface ResultRow {
  readonly words: string
  readonly count: number
  readonly ofBase: string
  readonly ofOther: string
  readonly isEnough: boolean
}

export function resultRows(
  t: Words,
  meeting: OpenedMeeting,
  { question, base }: Voting,
  result: VoteResult,
): readonly ResultRow[] {
  const other = base.of === 'members' ? result.present : result.members
  return choicesOf(question).map((choice, i) => {
    const count = result.counts[i] ?? 0
    const canWin = choice.kind === 'for' || choice.kind === 'alternative'
    return {
      words: choiceWords(t, meeting, choice),
      count,
      ofBase: percentWords(t, count, result.base),
      ofOther: percentWords(t, count, other),
      isEnough: canWin && count >= result.needed,
    }
  })
}
