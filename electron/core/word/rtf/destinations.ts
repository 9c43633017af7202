import type { NotKeptKind } from '../../../../shared/draft/word.ts'

/** Where the letters of a group go. */
export type Destination =
  /** The paper itself, with its boxes and notes. */
  | 'text'
  | 'fonts'
  | 'lists'
  | 'authors'
  /** A number that a program wrote out for programs that cannot count. */
  | 'label'
  | 'comment'
  | 'comment-author'
  | 'comment-moment'
  | 'comment-start'
  | 'comment-id'
  /** A drawing, of which only the words in its box are read. */
  | 'drawing'

/** What a group is for, by the control word at its beginning; of one that is not here and starred, nothing is. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['listtable', 'lists'],
  ['listoverridetable', 'lists'],
  ['revtbl', 'authors'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['annotation', 'comment'],
  ['atnauthor', 'comment-author'],
  ['atndate', 'comment-moment'],
  ['atrfstart', 'comment-start'],
  ['atnref', 'comment-id'],
  ['shp', 'drawing'],
  ['shpinst', 'drawing'],
  ['do', 'drawing'],
])

/** Groups of which nothing is read: heads and feet of pages, what is drawn or told in figures, doubles for old programs. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'stylesheet colortbl info fldinst header headerl headerr headerf footer footerl footerr footerf nonshppict shprslt mmathPict nonesttables xe tc'.split(
    ' ',
  ),
)

/** Groups of what a draft cannot hold, left out and counted. */
export const NOT_KEPT: ReadonlyMap<string, NotKeptKind> = new Map([
  ['pict', 'picture'],
  ['object', 'object'],
  ['moMath', 'equation'],
  ['moMathPara', 'equation'],
])

/** Control words that stand for letters. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['~', '\u00A0'],
  ['_', '-'],
  // A hyphen that shows only at a line's end; in TCVN3 it is ư.
  ['-', '\u00AD'],
])
