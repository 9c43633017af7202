import { z } from 'zod'
import { annexesShape } from './annex-words.ts'
import { minutesWordsShape } from './minutes-words.ts'

/**
 * The form of an office's papers as data that the office can edit (`resources/profiles`): every measure and
 * every printed word. Lengths on the page are millimetres; type, line spacing and the space between lines of
 * text are points, as the rules give them.
 */

/** The components of a paper. Each has its style in the profile. */
const PARTS = [
  'nation',
  'motto',
  'date',
  'higher',
  'issuer',
  'star',
  'number',
  'draftMark',
  'type',
  'subject',
  'separator',
  'body',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'authority',
  'office',
  'name',
  'recipientsTitle',
  'recipient',
  'tableHead',
  'tableCell',
  'note',
  'pageNumber',
] as const

export type Part = (typeof PARTS)[number]

const millimetres = z.number().min(0).max(500)
const points = z.number().min(0).max(300)

/** A line drawn below a component: `share` of the width of its text, `gap` points below its baseline. */
const ruleShape = z.object({ share: z.number().min(0).max(1), gap: points, thickness: points })

const styleShape = z.object({
  size: points,
  /** Exact line spacing, whatever the size. */
  line: points,
  /** Free space above, left out at the head of a page or column; and below. */
  above: points,
  below: points,
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  capitals: z.boolean(),
  align: z.enum(['justified', 'left', 'centred', 'right']),
  /** Distance of the first line from the margin, and of the lines below it. */
  firstLine: millimetres,
  otherLines: millimetres,
  rule: ruleShape.nullable(),
})
export type Style = z.infer<typeof styleShape>

const words = z.string().max(500)

/**
 * The words that the form itself prints. `{…}` stands for what is filled in. A value that is not known is left
 * open, to be written in by hand: as white `room` in the head, as a dotted `blank` in a sentence.
 */
const formWordsShape = z.object({
  room: words,
  blank: words,
  nation: words,
  motto: words,
  star: words,
  separator: words,
  /** `45-KL/ĐU`, and the line of the head with it. */
  symbol: words,
  number: words,
  draftMark: words,
  date: words,
  /** A paper as it is cited: `Kết luận số 45-KL/ĐU`. */
  cited: words,
  /** What is added to the name of the file that shows all changes to the draft. */
  comparedMark: words,
  /** How an authority begins that signs for its whole body: `T/M`, `TM.`. */
  onBehalf: words,
  recipientsTitle: words,
  /** `KẾT LUẬN` → `KL`: the letters of each type of paper in its symbol. */
  types: z.record(z.string(), words),
  /** How the text of a paper ends. */
  ending: z.enum(['.', './.']),
})

/**
 * What the office's papers say of the office itself. It is offered for a new meeting and at its sealing, and printed
 * nowhere by itself but the recipients, where a draft names none. `…` stands for a name still to be filled in.
 */
const officeShape = z.object({
  body: words,
  higherBody: words,
  /** `ĐU` of `45-KL/ĐU`. */
  symbol: words,
  place: words,
  /** Who signs: `T/M ĐẢNG ỦY`, and the office held below it. */
  authority: words,
  signerOffice: words,
  recipients: z.array(words).max(30),
})

const pageShape = z.object({
  width: millimetres,
  height: millimetres,
  top: millimetres,
  bottom: millimetres,
  left: millimetres,
  right: millimetres,
  /** From the top edge of the sheet to the top of the page number's line. */
  numberFromTop: millimetres,
  /** Printed on both sides: the left and right margins of even pages change places. */
  bothSides: z.boolean(),
})

/** Width of the left of the two columns; the right one takes the rest. */
const columnsShape = z.object({ head: millimetres, foot: millimetres })

export const profileShape = z.object({
  name: z.enum(['party', 'state']),
  page: pageShape,
  columns: columnsShape,
  /** The same of a sheet turned on its side, for wide tables. */
  landscape: z.object({ page: pageShape, columns: columnsShape }),
  /** Of a table: how far words keep from the strokes beside, above and below them. */
  table: z.object({ side: millimetres, above: points, below: points }),
  /**
   * Notes at the foot of a page: the least free space between the text and the stroke above them, the space
   * below it, and the stroke.
   */
  notes: z.object({
    above: points,
    below: points,
    rule: z.object({ width: millimetres, thickness: points }),
  }),
  /** How far centred lines of the title keep from the margins. */
  titleInset: millimetres,
  /** How far apart the lines of the text may be set, where that keeps the signature from leaving a hole. */
  loosestLine: points,
  styles: z.record(z.enum(PARTS), styleShape),
  office: officeShape,
  /** Whether minutes carry place and date in their head. */
  minutesDated: z.boolean(),
  words: formWordsShape,
  minutes: minutesWordsShape,
  annexes: annexesShape,
})

export type Profile = z.infer<typeof profileShape>

/** Points to a millimetre. */
export const MILLIMETRE = 72 / 25.4

/** The same form on a sheet turned on its side. */
export function turned(profile: Profile): Profile {
  return { ...profile, ...profile.landscape }
}
