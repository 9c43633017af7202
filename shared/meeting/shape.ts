import { z } from 'zod'
import { BLOCK_KINDS, type Block, LEVELS } from '../draft/block.ts'
import { MARKS, type RichText } from '../text/span.ts'

/** Shapes shared by commands and events. Lengths are ceilings against a runaway window, far above any paper. */
const LONGEST_NAME = 300
const LONGEST_WORDS = 20_000
const LONGEST_PARAGRAPH = 200_000

export const idShape = z.string().min(1).max(100)
const nameShape = z.string().max(LONGEST_NAME)
export const wordsShape = z.string().max(LONGEST_WORDS)
/** A passage of the minutes, which may quote a whole paragraph beside what was said of it. */
export const passageShape = z.string().max(LONGEST_PARAGRAPH + LONGEST_WORDS)

export const richTextShape: z.ZodType<RichText> = z
  .array(
    z.object({ text: z.string().min(1).max(LONGEST_PARAGRAPH), marks: z.array(z.enum(MARKS)).readonly() }),
  )
  .readonly()

const levelShape = z.literal(LEVELS)
const labelShape = z.string().min(1).max(40).nullable()

export const blockShape: z.ZodType<Block> = z.object({
  id: idShape,
  kind: z.enum(BLOCK_KINDS),
  level: levelShape,
  label: labelShape,
  text: richTextShape,
})

/** A moment as the office's clock said it: ISO 8601 with seconds and offset, `2026-11-24T09:42:07+07:00`. */
export const momentShape = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)

/** A day, `2026-11-24`. */
const dayShape = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** Somebody named on a paper with the office held: `Nguyễn Văn Đức`, `Bí thư Đảng ủy`. Empty when unknown. */
export const personShape = z.object({ name: nameShape, office: nameShape })
export type Person = z.infer<typeof personShape>

/** What is known of the meeting itself. Empty strings are asked for at closing, never invented. */
export const aboutShape = z.object({
  /** `Hội nghị Đảng ủy phường Tân Hòa lần thứ 13` */
  name: nameShape.min(1),
  /** The issuing body as in the left head: `Đảng ủy phường Tân Hòa`. */
  body: nameShape.min(1),
  /** The body above it: `Đảng bộ tỉnh Quảng Hòa`. */
  higherBody: nameShape,
  /** The body's letters in a symbol: `ĐU` in `Số 45-KL/ĐU`. */
  symbol: nameShape,
  /** Where papers are dated: `Tân Hòa`. */
  place: nameShape,
  /** Where the sitting is held: `Hội trường Đảng ủy phường`. */
  venue: nameShape,
  /** What the sitting is for (Nội dung in the minutes). */
  purpose: wordsShape,
  chair: personShape,
  minuteTaker: personShape,
  /** Papers before the meeting, one each (Tài liệu sử dụng). */
  documents: z.array(wordsShape).readonly(),
  startsAt: momentShape.nullable(),
})
export type About = z.infer<typeof aboutShape>

/**
 * What the roll call says of somebody; `unknown` until the secretariat says. `present` and `absent` are of the
 * whole sitting and put right what was said before. `arrived` opens a spell of presence, late or after having
 * been out; `left` ends it.
 */
export const attendanceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('present') }),
  z.object({ kind: z.literal('absent'), reason: wordsShape }),
  z.object({ kind: z.literal('arrived'), at: momentShape }),
  z.object({ kind: z.literal('left'), at: momentShape, reason: wordsShape }),
])
export type Attendance = z.infer<typeof attendanceShape>

/** A person on the roster. Members count for quorum and votes, guests do not. */
export const delegateShape = z.object({
  id: idShape,
  name: nameShape.min(1),
  office: nameShape,
  unit: nameShape,
  role: z.enum(['member', 'guest']),
})
export type Delegate = z.infer<typeof delegateShape>

/** What a delegate did: spoke to the wording, asked for a change, asked a question, or agreed. */
export const commentKindShape = z.enum(['opinion', 'request', 'question', 'agreement'])
export type CommentKind = z.infer<typeof commentKindShape>

/** What became of a comment. Every outcome but plain acceptance and deferral carries words for the papers. */
export const outcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted') }),
  z.object({ kind: z.literal('partly'), words: wordsShape }),
  z.object({ kind: z.literal('explained'), words: wordsShape.min(1) }),
  z.object({ kind: z.literal('reserved'), words: wordsShape }),
  z.object({ kind: z.literal('deferred'), words: wordsShape }),
])
export type Outcome = z.infer<typeof outcomeShape>

/**
 * How a paragraph was cited when something was said of it, kept as it stood at that moment: later
 * renumbering never changes what the minutes cite. `path` holds the labels above it, outermost first; what has
 * no label of its own is counted among the unlabelled paragraphs under the same heading (`ordinal`, from 1).
 */
export const citationShape = z.object({
  path: z.array(z.string()).readonly(),
  kind: z.enum(BLOCK_KINDS),
  label: labelShape,
  ordinal: z.number().int().positive(),
})
export type Citation = z.infer<typeof citationShape>

const changeOf = <Kind extends string>(kind: Kind) => ({ kind: z.literal(kind), blockId: idShape })

/**
 * A proposed change, at its block. `base` is the wording that stood when it was proposed or last revised:
 * the common ancestor of the three-way merge.
 */
export const changeShape = z.discriminatedUnion('kind', [
  z.object({ ...changeOf('reword'), base: richTextShape, text: richTextShape }),
  /** A new paragraph beside `blockId`. With a label style of null it takes its neighbour's place unnumbered. */
  z.object({
    ...changeOf('insert'),
    side: z.enum(['before', 'after']),
    blockKind: z.enum(['heading', 'item', 'paragraph']),
    level: levelShape,
    label: labelShape,
    text: richTextShape,
  }),
  z.object({ ...changeOf('delete') }),
  z.object({ ...changeOf('move'), anchorId: idShape, side: z.enum(['before', 'after']) }),
  /** One paragraph becomes two; both wordings are given, so a split may reword as well. */
  z.object({
    ...changeOf('split'),
    base: richTextShape,
    first: richTextShape,
    second: richTextShape,
    /** Label of the second part; null for an unnumbered paragraph. */
    label: labelShape,
  }),
  /** The paragraph takes in the one that follows it, `nextId`. */
  z.object({
    ...changeOf('join'),
    nextId: idShape,
    base: richTextShape,
    nextBase: richTextShape,
    text: richTextShape,
  }),
])
export type Change = z.infer<typeof changeShape>

/** The change of one kind. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/**
 * How many of a number are enough. Over half is a whole one more than the half that fits (Party Statutes,
 * Art. 9.5: more than half of all incumbent members); a share is reached when it is met.
 */
export const thresholdShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('over-half') }),
  z
    .object({
      kind: z.literal('at-least'),
      numerator: z.number().int().positive().max(1000),
      denominator: z.number().int().positive().max(1000),
    })
    .refine(({ numerator, denominator }) => numerator <= denominator),
])
export type Threshold = z.infer<typeof thresholdShape>

const LONGEST_SPEECH = 4 * 60 * 60
const secondsShape = z.number().int().positive().max(LONGEST_SPEECH)

/** What the meeting holds to. None of it forbids anything: the app warns and records. */
export const rulesShape = z.object({
  /** How many members must be present. */
  quorum: thresholdShape,
  /** How long somebody who has the floor may speak; null for no limit. */
  speakingSeconds: secondsShape.nullable(),
  /** How long before the end of it the speaker is warned. */
  warningSeconds: z.number().int().nonnegative().max(LONGEST_SPEECH),
})
export type Rules = z.infer<typeof rulesShape>

/** One item of the agenda. */
export const agendaItemShape = z.object({
  id: idShape,
  title: wordsShape.min(1),
  presenter: nameShape,
  /** When it is meant to begin, `08:30`; null where only the order is known. */
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
})
export type AgendaItem = z.infer<typeof agendaItemShape>

/**
 * What a vote is on. Alternatives are open amendments to one paragraph, voted on against each other; a part is
 * a heading with all below it.
 */
export const questionShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amendment'), amendmentId: idShape }),
  z.object({ kind: z.literal('alternatives'), amendmentIds: z.array(idShape).min(2).max(20).readonly() }),
  z.object({ kind: z.literal('part'), blockId: idShape }),
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('other'), words: wordsShape.min(1) }),
])
export type Question = z.infer<typeof questionShape>

/** Whose number the threshold is a share of, and which members do not count in it, with the reason. */
const baseShape = z.object({
  of: z.enum(['members', 'present']),
  excluded: z.array(idShape).readonly(),
  reason: wordsShape,
})

/** How a vote is held. */
export const votingShape = z.object({
  question: questionShape,
  method: z.enum(['hands', 'ballots']),
  threshold: thresholdShape,
  base: baseShape,
})
export type Voting = z.infer<typeof votingShape>

const countShape = z.number().int().nonnegative().max(100_000)

/**
 * What was counted in one section of the hall (`''` where it was not parted). For a question put by itself the
 * counts are for, against and other views; for alternatives one for each in their order, then other views.
 */
const tallyShape = z.object({
  section: nameShape,
  counts: z.array(countShape).min(3).max(21).readonly(),
})

/** The slips of a secret ballot. */
const ballotsShape = z.object({ handedOut: countShape, returned: countShape, invalid: countShape })

export const countingShape = z.object({
  tallies: z.array(tallyShape).min(1).max(50).readonly(),
  /** Null for a show of hands. */
  ballots: ballotsShape.nullable(),
})
export type Counting = z.infer<typeof countingShape>

/** Who wrote it into the file that the draft came from, and when, as the file says. */
export const reviewerShape = z.object({ name: nameShape, at: z.string().max(40) })
export type Reviewer = z.infer<typeof reviewerShape>

/** What the operator fills in at sign-off. */
export const sealingShape = z.object({
  /** `45` in `Số 45-KL/ĐU`. */
  conclusionNumber: z.string().regex(/^\d{1,5}$/),
  minutesNumber: z.string().regex(/^\d{0,5}$/),
  date: dayShape,
  endedAt: momentShape,
  /** Lines above the signer's name: `T/M ĐẢNG ỦY`, `BÍ THƯ`. */
  authority: nameShape.min(1),
  signer: personShape,
  chair: personShape,
  minuteTaker: personShape,
  /** What the chair concluded, for the minutes; may be empty. */
  chairConclusion: wordsShape,
})
export type Sealing = z.infer<typeof sealingShape>
