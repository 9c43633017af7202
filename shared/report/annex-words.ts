import { z } from 'zod'

const words = z.string().max(500)

const columnShape = z.object({
  head: words,
  /** Its share of the text's width, measured against the others'. */
  width: z.number().positive(),
  align: z.enum(['left', 'centred']),
})

/** A table that goes out with the papers: its name, what it is about, and its columns. */
const annexShape = (columns: number) =>
  z.object({
    type: words,
    /** `{paper}` is the type of the conclusion, `{meeting}` the name of the meeting. */
    subject: words,
    sheet: z.enum(['portrait', 'landscape']),
    columns: z.array(columnShape).length(columns),
  })
export type AnnexWords = z.infer<ReturnType<typeof annexShape>>

/** The words of the tables that go out with the papers. `{…}` stands for what was captured. */
export const annexesShape = z.object({
  /** The folder with everything of a meeting. */
  dossier: words,
  /** A time of day in a narrow column. */
  clock: words,
  /** Number, place, delegate, what was said, what was answered, what came of it. */
  opinions: annexShape(6).extend({
    comment: z.object({ opinion: words, request: words, question: words, agreement: words }),
    /** Sent before the meeting. */
    written: words,
    proposal: words,
    alternative: words,
    /** Where an outcome has no words of its own. */
    answer: z.object({ accepted: words, partly: words }),
    agreed: words,
    agreedAs: words,
    result: z.object({
      accepted: words,
      partly: words,
      explained: words,
      reserved: words,
      deferred: words,
      agreed: words,
      rejected: words,
      withdrawn: words,
      undecided: words,
    }),
  }),
  /** Number, name, office and unit, presence, particulars. */
  attendance: annexShape(5).extend({
    presence: z.object({ present: words, absent: words, unknown: words }),
  }),
  /** Number, moment, question, method, counts, shares, result. */
  votes: annexShape(7).extend({
    method: z.object({ hands: words, ballots: words }),
    needed: words,
    alternative: words,
    adopted: words,
    notAdopted: words,
    chosen: words,
    noneChosen: words,
    open: words,
    cancelled: words,
    cancelledBecause: words,
  }),
  /** Number, name, office and unit, from, to, how long. */
  speakers: annexShape(6),
  /** The draft and the final text. */
  compared: annexShape(2).extend({
    /** How what changed is shown. */
    legend: words,
  }),
})
