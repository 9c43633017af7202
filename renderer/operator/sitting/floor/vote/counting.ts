import { z } from 'zod'
import type { Counting, Voting } from '../../../../../shared/meeting/shape.ts'
import type { VoteId } from '../../../../../shared/meeting/state.ts'
import { choicesOf } from '../../../../../shared/meeting/vote.ts'

const slipsShape = z.object({ handedOut: z.string(), returned: z.string(), invalid: z.string() })

const typedShape = z.object({
  rows: z
    .array(z.object({ section: z.string(), counts: z.array(z.string()).readonly() }))
    .min(1)
    .readonly(),
  slips: slipsShape.nullable(),
})

/** The figures of a vote as they are typed: one row for each section of the hall. Nothing typed counts as 0. */
export type TypedCounting = z.infer<typeof typedShape>

/** Where the figures of a vote are kept while they are typed. */
export function countingKey(voteId: VoteId): string {
  return `vote:${voteId}`
}

const NO_SLIPS = { handedOut: '', returned: '', invalid: '' } as const

export function blankCounting({ question, method }: Voting): TypedCounting {
  return {
    rows: [{ section: '', counts: choicesOf(question).map(() => '') }],
    slips: method === 'ballots' ? NO_SLIPS : null,
  }
}

/** What was counted, to be put right. */
export function typedAgain({ tallies, ballots }: Counting): TypedCounting {
  return {
    rows: tallies.map(({ section, counts }) => ({ section, counts: counts.map(String) })),
    slips: ballots && {
      handedOut: String(ballots.handedOut),
      returned: String(ballots.returned),
      invalid: String(ballots.invalid),
    },
  }
}

/** What was kept, if it is of the same form as the vote; null where nothing readable is. */
export function restoredCounting(kept: string | undefined, voting: Voting): TypedCounting | null {
  if (kept === undefined) return null
  try {
    const typed = typedShape.safeParse(JSON.parse(kept)).data ?? null
    const choices = choicesOf(voting.question).length
    const fits = typed?.rows.every(({ counts }) => counts.length === choices) === true
    return fits && (typed.slips !== null) === (voting.method === 'ballots') ? typed : null
  } catch {
    return null
  }
}

/** Whether anything has been typed at all. */
export function isTyped({ rows, slips }: TypedCounting): boolean {
  const cells = [...rows.flatMap(({ counts }) => counts), ...Object.values(slips ?? {})]
  return cells.some((cell) => cell !== '')
}

export function countingOf({ rows, slips }: TypedCounting): Counting {
  return {
    tallies: rows.map(({ section, counts }) => ({ section, counts: counts.map(numberOf) })),
    ballots: slips && {
      handedOut: numberOf(slips.handedOut),
      returned: numberOf(slips.returned),
      invalid: numberOf(slips.invalid),
    },
  }
}

/** Digits alone, as many as any hall can need. */
export function digits(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, 5)
}

function numberOf(typed: string): number {
  return Number(digits(typed))
}

/** The figures with one cell typed anew. */
export function withCount(typed: TypedCounting, row: number, choice: number, cell: string): TypedCounting {
  const before = typed.rows[row]
  if (!before) return typed
  return {
    ...typed,
    rows: typed.rows.with(row, { ...before, counts: before.counts.with(choice, digits(cell)) }),
  }
}

/**
 * What is left for one cell when all others are counted: of the valid slips, else of those present. Counting
 * hands, a hall is asked who is against and who has another view; the rest are for it. Null where nothing is.
 */
export function restFor(typed: TypedCounting, row: number, choice: number, present: number): number | null {
  const { tallies, ballots } = countingOf(withCount(typed, row, choice, ''))
  const others = tallies.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0)
  const all = ballots && ballots.returned > 0 ? ballots.returned - ballots.invalid : present
  return all - others < 0 ? null : all - others
}

/** One section more. The first two get names, so that they can be told apart. */
export function withSection(typed: TypedCounting, nameOf: (number: number) => string): TypedCounting {
  const [first] = typed.rows
  const blank = { section: nameOf(typed.rows.length + 1), counts: first?.counts.map(() => '') ?? [] }
  const named = typed.rows.map((row, i) => (row.section === '' ? { ...row, section: nameOf(i + 1) } : row))
  return { ...typed, rows: [...named, blank] }
}

/** Without one section; a hall that is not parted any more has no names. */
export function withoutSection(typed: TypedCounting, row: number): TypedCounting {
  if (typed.rows.length < 2) return typed
  const rows = typed.rows.toSpliced(row, 1)
  return { ...typed, rows: rows.length === 1 ? rows.map((one) => ({ ...one, section: '' })) : rows }
}
