import { z } from 'zod'
import { type Question, type Voting, votingShape } from '../../../../../shared/meeting/shape.ts'
import { OVER_HALF } from '../../../../../shared/meeting/threshold.ts'
import { questionKey } from './questions.ts'

const setupShape = z.object({
  /** Which of the questions offered is chosen, by its key. */
  chosen: z.string(),
  /** The words of a question that is none of those offered. */
  words: z.string(),
  voting: votingShape.omit({ question: true }),
})

/** A vote as far as it has been set up. */
export type VoteSetup = z.infer<typeof setupShape>

export const SETUP_KEY = 'vote'

/** A show of hands of all members, over half of whom are enough (Party Statutes, Art. 9.5). */
export function usualSetup(questions: readonly Question[]): VoteSetup {
  const [first] = questions
  return {
    chosen: first ? questionKey(first) : 'other',
    words: '',
    voting: { method: 'hands', threshold: OVER_HALF, base: { of: 'members', excluded: [], reason: '' } },
  }
}

/** What was kept, with a question that is still offered; null where nothing readable is. */
export function restoredSetup(kept: string | undefined, questions: readonly Question[]): VoteSetup | null {
  if (kept === undefined) return null
  try {
    const setup = setupShape.safeParse(JSON.parse(kept)).data ?? null
    const isOffered = questions.some((question) => questionKey(question) === setup?.chosen)
    return setup && { ...setup, chosen: isOffered ? setup.chosen : usualSetup(questions).chosen }
  } catch {
    return null
  }
}

/** The vote to be put; null as long as the question has no words. */
export function votingOf(setup: VoteSetup, questions: readonly Question[]): Voting | null {
  const question = questions.find((one) => questionKey(one) === setup.chosen)
  if (!question) return null
  if (question.kind !== 'other') return { ...setup.voting, question }
  return setup.words.trim() === ''
    ? null
    : { ...setup.voting, question: { kind: 'other', words: setup.words } }
}
