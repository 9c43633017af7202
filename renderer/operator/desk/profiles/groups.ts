import type { Part } from '../../../../shared/report/profile.ts'
import type { Unit } from './measure.ts'

/** How the values of a form are laid out on its screen. */

export const GROUPS = [
  'office',
  'page',
  'head',
  'title',
  'body',
  'headings',
  'signature',
  'recipients',
  'tables',
  'words',
  'types',
  'sentences',
] as const
export type Group = (typeof GROUPS)[number]

/** The components of each group, in the order in which they stand on paper. */
export const PARTS_OF: Readonly<Record<Group, readonly Part[]>> = {
  office: [],
  page: ['pageNumber'],
  head: ['nation', 'motto', 'higher', 'issuer', 'star', 'number', 'draftMark', 'date'],
  title: ['type', 'subject', 'separator'],
  body: ['body', 'note'],
  headings: ['heading1', 'heading2', 'heading3', 'heading4', 'heading5'],
  signature: ['authority', 'office', 'name'],
  recipients: ['recipientsTitle', 'recipient'],
  tables: ['tableHead', 'tableCell'],
  words: [],
  types: [],
  sentences: [],
}

interface Measured {
  /** Its place in the form, and in the words of the screen. */
  readonly path: MeasurePath
  readonly unit: Unit
}

type MeasurePath = (typeof PAGE | typeof COLUMNS | typeof NOTES | typeof TABLES)[number]

const PAGE = ['page.top', 'page.bottom', 'page.left', 'page.right', 'page.numberFromTop'] as const
const COLUMNS = ['columns.head', 'columns.foot', 'titleInset', 'loosestLine'] as const
const NOTES = ['notes.above', 'notes.below', 'notes.rule.width', 'notes.rule.thickness'] as const
const TABLES = [
  'table.side',
  'table.above',
  'table.below',
  'landscape.page.top',
  'landscape.page.bottom',
  'landscape.page.left',
  'landscape.page.right',
] as const

const inMillimetres = (path: MeasurePath): Measured => ({ path, unit: 'mm' })
const inPoints = (path: MeasurePath): Measured => ({ path, unit: 'pt' })

const [HEAD_COLUMN, FOOT_COLUMN, TITLE_INSET, LOOSEST_LINE] = COLUMNS
const [SIDE, ABOVE, BELOW, ...LANDSCAPE] = TABLES
const [NOTE_ABOVE, NOTE_BELOW, NOTE_WIDTH, NOTE_THICKNESS] = NOTES

export const MEASURES_OF: Readonly<Partial<Record<Group, readonly Measured[]>>> = {
  page: PAGE.map(inMillimetres),
  head: [inMillimetres(HEAD_COLUMN)],
  title: [inMillimetres(TITLE_INSET)],
  body: [
    inPoints(LOOSEST_LINE),
    inPoints(NOTE_ABOVE),
    inPoints(NOTE_BELOW),
    inMillimetres(NOTE_WIDTH),
    inPoints(NOTE_THICKNESS),
  ],
  signature: [inMillimetres(FOOT_COLUMN)],
  tables: [inMillimetres(SIDE), inPoints(ABOVE), inPoints(BELOW), ...LANDSCAPE.map(inMillimetres)],
}

/** Of the office itself. */
export const OFFICE_WORDS = ['body', 'higherBody', 'symbol', 'place', 'authority', 'signerOffice'] as const

/** What the form prints by itself. */
export const FORM_WORDS = [
  'nation',
  'motto',
  'star',
  'separator',
  'symbol',
  'number',
  'date',
  'draftMark',
  'cited',
  'comparedMark',
  'onBehalf',
  'recipientsTitle',
  'blank',
] as const
