import { z } from 'zod'

/**
 * A cell as text; null where it belongs to the merged cell at its left. A cell merged downwards has its text in
 * every row: what was said once of several people is true of each.
 */
export type Cell = string | null
export type Row = readonly Cell[]

/**
 * One table of a file. A row's index plus one is the number that the office sees beside it, so blank rows keep
 * their place. Rows may differ in length.
 */
export interface Sheet {
  /** What the sheet is called, or what stands above the table in a text; `''` where nothing does. */
  readonly name: string
  readonly rows: readonly Row[]
}

/** What the operator should know of how a file was read. */
export type TableNote =
  /** Letters of old fonts or encodings, put into Unicode. */
  | { readonly code: 'converted'; readonly encoding: string; readonly cells: number }
  /** Letters that look like those of an old font, though the file does not say so; left as they are. */
  | { readonly code: 'old-letters'; readonly cells: number }
  /** The file was never reckoned: a program wrote the formulas and nobody opened it since. */
  | { readonly code: 'formulas-without-value'; readonly cells: number }
  | { readonly code: 'columns-left'; readonly cells: number }

/** The tables of a file as plain text, whatever kind of file it was. */
export interface Table {
  readonly sheets: readonly Sheet[]
  readonly notes: readonly TableNote[]
}

/** For a table that was kept and is read back. */
export const tableShape: z.ZodType<Table> = z.object({
  sheets: z
    .array(
      z.object({ name: z.string(), rows: z.array(z.array(z.string().nullable()).readonly()).readonly() }),
    )
    .readonly(),
  notes: z
    .array(
      z.discriminatedUnion('code', [
        z.object({ code: z.literal('converted'), encoding: z.string(), cells: z.number() }),
        z.object({ code: z.literal('old-letters'), cells: z.number() }),
        z.object({ code: z.literal('formulas-without-value'), cells: z.number() }),
        z.object({ code: z.literal('columns-left'), cells: z.number() }),
      ]),
    )
    .readonly(),
})

/** More rows than any hall has seats for; a file with more is refused rather than shown for minutes. */
export const MOST_ROWS = 20_000

/** Columns further to the right are left out, and said so. */
export const MOST_COLUMNS = 100
