/** How letters look and what paragraphs are, as far as it matters here. A group's own end with it. */
export interface Look {
  readonly font: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly superscript: boolean
  readonly subscript: boolean
  readonly strike: boolean
  readonly hidden: boolean
  /** Who put the letters in, or took them out, by their numbers in the table of authors; null for nobody. */
  readonly insertedBy: number | null
  readonly insertedAt: number
  readonly deletedBy: number | null
  readonly deletedAt: number
  readonly inTable: boolean
  /** How deep in tables a paragraph stands; above 1 in a table within a cell. */
  readonly tableDepth: number
  readonly list: number | null
  readonly listDepth: number
  readonly startsPage: boolean
  /** How many letters behind a letter of Unicode are for programs that know none. */
  readonly skipped: number
}

const PLAIN_LETTERS = {
  bold: false,
  italic: false,
  underline: false,
  superscript: false,
  subscript: false,
  strike: false,
  hidden: false,
  insertedBy: null,
  insertedAt: 0,
  deletedBy: null,
  deletedAt: 0,
}

const PLAIN_PARAGRAPH = { inTable: false, tableDepth: 0, list: null, listDepth: 0, startsPage: false }

export const PLAIN: Look = { font: 0, ...PLAIN_LETTERS, ...PLAIN_PARAGRAPH, skipped: 1 }

/** Strokes below letters; those of other forms are one as well. */
const UNDERLINES = new Set(
  'ul uld uldb uldash uldashd uldashdd ulth ulthd ulthdash ulthdashd ulthdashdd ulthldash ulhair ulwave ulhwave ululdbwave ulw ulldash'.split(
    ' ',
  ),
)

/** The look behind a control word; null where the word says nothing of looks. `usual` is the file's own font. */
export function lookAfter(look: Look, name: string, number: number | null, usual: number): Look | null {
  const isOn = number !== 0
  if (UNDERLINES.has(name)) return { ...look, underline: isOn }
  switch (name) {
    case 'plain':
      return { ...look, ...PLAIN_LETTERS, font: usual }
    case 'pard':
      return { ...look, ...PLAIN_PARAGRAPH }
    case 'f':
      return { ...look, font: number ?? 0 }
    case 'b':
      return { ...look, bold: isOn }
    case 'i':
      return { ...look, italic: isOn }
    case 'ulnone':
      return { ...look, underline: false }
    case 'super':
      return { ...look, superscript: isOn, subscript: false }
    case 'sub':
      return { ...look, subscript: isOn, superscript: false }
    case 'nosupersub':
      return { ...look, superscript: false, subscript: false }
    case 'strike':
    case 'striked':
      return { ...look, strike: isOn }
    case 'v':
      return { ...look, hidden: isOn }
    case 'uc':
      return { ...look, skipped: Math.max(0, number ?? 1) }
    default:
      return reviewAfter(look, name, number) ?? paragraphAfter(look, name, number)
  }
}

function reviewAfter(look: Look, name: string, number: number | null): Look | null {
  const isOn = number !== 0
  switch (name) {
    case 'revised':
      return { ...look, insertedBy: isOn ? (look.insertedBy ?? 0) : null }
    case 'revauth':
      return { ...look, insertedBy: number ?? 0 }
    case 'revdttm':
      return { ...look, insertedAt: number ?? 0 }
    case 'deleted':
      return { ...look, deletedBy: isOn ? (look.deletedBy ?? 0) : null }
    case 'revauthdel':
      return { ...look, deletedBy: number ?? 0 }
    case 'revdttmdel':
      return { ...look, deletedAt: number ?? 0 }
    default:
      return null
  }
}

function paragraphAfter(look: Look, name: string, number: number | null): Look | null {
  switch (name) {
    case 'intbl':
      return { ...look, inTable: number !== 0, tableDepth: Math.max(1, look.tableDepth) }
    case 'itap':
      return { ...look, inTable: (number ?? 1) > 0, tableDepth: number ?? 1 }
    case 'ls':
      return { ...look, list: number }
    case 'ilvl':
      return { ...look, listDepth: Math.max(0, Math.min(8, number ?? 0)) }
    case 'pagebb':
      return { ...look, startsPage: number !== 0 }
    default:
      return null
  }
}
