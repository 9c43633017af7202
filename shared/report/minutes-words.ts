import { z } from 'zod'

const words = z.string().max(500)

/**
 * The sentences of the minutes. `{…}` stands for what was captured; a sentence whose value was not captured is
 * left out, except where the form demands it: there `blank` of the profile stands, to be written in by hand.
 */
export const minutesWordsShape = z.object({
  /** The type of paper and its letters in the symbol. */
  type: words,
  symbol: words,

  clock: words,
  day: words,
  sameDay: words,
  /** One person, and several; each person with what is known of them. */
  comrade: words,
  comrades: words,
  and: words,
  secretariat: words,
  /** Whoever wrote a change into the draft's file. */
  reviewer: words,

  time: words,
  venue: words,
  purpose: words,
  chair: words,
  minuteTaker: words,
  documents: words,
  document: words,

  /** Lists of the roll call, each with its count; and what is said of one who stands in them. */
  attendance: z.object({
    title: words,
    members: words,
    guests: words,
    present: words,
    absent: words,
    nobodyAbsent: words,
    late: words,
    away: words,
    left: words,
    unknown: words,
    listed: words,
    listedWith: words,
    lateAt: words,
    awayFrom: words,
    leftAt: words,
    because: words,
  }),

  /** Items of the agenda as headings, and the sentence below. */
  agenda: z.object({
    before: words,
    between: words,
    /** An item that the sitting came back to. */
    again: words,
    begun: words,
    presenter: words,
  }),

  /** Who had the floor. */
  floor: z.object({
    spoke: words,
    /** Without the time, which a clock that was set back does not tell. */
    spokeUntil: words,
    speaks: words,
    minutes: words,
    seconds: words,
  }),

  /** At the roll call, and when it was gained again or lost afterwards. */
  quorum: z.object({ opening: words, met: words, lost: words }),

  discussion: z.object({
    title: words,
    opening: words,
    /** `{who}` comes first: below the turn of the one who speaks it is left out. */
    comment: z.object({ opinion: words, request: words, question: words, agreement: words }),
    /** Sent before the meeting. */
    written: z.object({ opinion: words, request: words, question: words, agreement: words }),
    /** What became of a comment, alone and with words of its own. */
    outcome: z.object({ accepted: words, partly: words, explained: words, reserved: words, deferred: words }),
    outcomeWithWords: z.object({ partly: words, explained: words, reserved: words, deferred: words }),
    proposal: words,
    /** One of several proposals to the same paragraph that exclude each other. */
    alternative: words,
    agreed: words,
    /** Agreed, but not quite as proposed. */
    agreedAs: words,
    rejected: words,
    rejectedBecause: words,
    withdrawn: words,
    undecided: words,
    reopened: words,
  }),

  vote: z.object({
    method: z.object({ hands: words, ballots: words }),
    question: z.object({ amendment: words, alternatives: words, other: words }),
    /** Not counted, or cancelled. */
    put: words,
    adopted: words,
    notAdopted: words,
    alternatives: words,
    alternative: words,
    chosen: words,
    noneChosen: words,
    content: words,
    /** So many, and nobody. */
    count: z.object({ for: words, against: words, other: words, alternative: words }),
    nobody: z.object({ for: words, against: words, other: words, alternative: words }),
    shareOf: z.object({ members: words, present: words, base: words }),
    basis: words,
    of: z.object({ members: words, present: words }),
    excluded: words,
    reason: words,
    overHalf: words,
    atLeast: words,
    sections: words,
    section: words,
    ballots: words,
    corrected: words,
    countedBefore: words,
    cancelled: words,
    cancelledBecause: words,
    changedSince: words,
    revisedSince: words,
  }),

  adoption: z.object({ whole: words, adopted: words, changedSince: words }),

  /** What a proposal does to the text. */
  change: z.object({
    reword: words,
    insertBefore: words,
    insertAfter: words,
    delete: words,
    moveBefore: words,
    moveAfter: words,
    split: words,
    join: words,
    /** Put between what happens to a paragraph and how its words change with it. */
    reworded: words,
  }),

  /** How the words of a paragraph change, phrase by phrase. */
  edit: z.object({
    replace: words,
    remove: words,
    add: words,
    addFirst: words,
    /** Rows of a table. */
    addRow: words,
    addFirstRow: words,
    removeRow: words,
    inRow: words,
    /** With no words before them, in a cell or in a footnote. */
    addInCell: words,
    /** Before each change of a footnote's words. */
    inNote: words,
    respell: words,
    restyle: words,
    between: words,
    quotation: words,
    /** What stands before the words of a footnote, in brackets within a quotation. */
    note: words,
    bold: words,
    italic: words,
    boldItalic: words,
    underline: words,
    superscript: words,
    subscript: words,
    /** Neither raised nor lowered any more. */
    onLine: words,
    upright: words,
  }),

  /** How a paragraph is cited. */
  place: z.object({
    /** What a block whose label counts is called at each level, from 1. */
    levels: z.array(words).length(4),
    /** A block behind a dash, or behind another mark, by its number among those there. */
    dash: words,
    mark: words,
    paragraph: words,
    table: words,
    heading: words,
    subject: words,
    opening: words,
    recipients: words,
    whole: words,
    /** Put between a place and the one it stands in. */
    within: words,
  }),

  conclusion: z.object({ title: words, paper: words, end: words }),
  minuteTakerRole: words,
  chairRole: words,
})

export type MinutesWords = z.infer<typeof minutesWordsShape>
