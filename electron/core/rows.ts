import type Database from 'better-sqlite3'
import { z } from 'zod'
import { paperKindShape } from '../../shared/channel.ts'
import type { Fact } from '../../shared/meeting/event.ts'
import { momentShape } from '../../shared/meeting/shape.ts'
import { OPENING_STAGE, type Stage, stageShape } from '../../shared/meeting/stage.ts'
import { upcast } from '../../shared/meeting/upcast.ts'
import type { Link } from './chain.ts'
import type { Cover, Scratch, SealedPaper } from './contents.ts'
import { parseJson } from './json.ts'
import { sha256 } from './sha256.ts'

/** The tables read row by row, each row's shape checked: a file can have been written by anybody. */

const linkShape: z.ZodType<Link> = z.object({
  seq: z.number().int().positive(),
  at: momentShape,
  format: z.number().int().positive(),
  event: z.string(),
  previous: z.string(),
  hash: z.string(),
})

/** `minutes` as it was sealed, `minutes/2` with the second signing. */
const paperName = z
  .string()
  .transform((written) => {
    const [kind, signing = '0'] = written.split('/')
    return { kind, signing: Number(signing) }
  })
  .pipe(z.object({ kind: paperKindShape, signing: z.number().int().nonnegative() }))

const paperShape = z
  .object({
    kind: paperName,
    sealedSeq: z.number().int().positive(),
    name: z.string(),
    pages: z.number().int().positive(),
    sha256: z.string(),
    bytes: z.instanceof(Uint8Array),
  })
  .refine((paper) => paper.sha256 === sha256(paper.bytes))
  .transform(({ sha256: _, kind, ...paper }): SealedPaper => ({ ...kind, ...paper }))

const coverShape = z
  .object({ name: z.string().min(1), sealed: z.literal([0, 1]) })
  .transform(({ name, sealed }): Cover => ({ name, sealed: sealed === 1 }))

const scratchShape = z.tuple([z.string(), z.string()])

/** Null where a row is not of the right shape. */
export function linksIn(database: Database.Database): readonly Link[] | null {
  const rows = database.prepare('SELECT seq, at, format, event, previous, hash FROM facts ORDER BY seq').all()
  const links = z.array(linkShape).safeParse(rows)
  return links.success ? links.data : null
}

/** The fact that a row keeps, brought up to this version's shapes; null where it is none. */
export function factOf({ seq, at, format, event }: Link): Fact | null {
  const upcasted = upcast(parseJson(event), format)
  return upcasted.ok ? { seq, at, event: upcasted.value } : null
}

/** Papers whose bytes are just as they were sealed, and how many are not. */
export function papersIn(database: Database.Database): {
  readonly whole: readonly SealedPaper[]
  readonly broken: number
} {
  const columns = 'sealed_seq AS sealedSeq, kind, name, pages, sha256, bytes'
  const rows = database.prepare(`SELECT ${columns} FROM papers ORDER BY sealed_seq, kind`).all()
  const whole = rows.map((row) => paperShape.safeParse(row)).flatMap(({ data }) => data ?? [])
  return { whole, broken: rows.length - whole.length }
}

/** Null where the row is missing or is no cover. */
export function coverIn(database: Database.Database): Cover | null {
  return coverShape.safeParse(database.prepare('SELECT name, sealed FROM cover').get()).data ?? null
}

/** What the hall saw last. A stage that this version does not know is no reason not to open a meeting. */
export function stageIn(database: Database.Database): Stage {
  const value = z.string().safeParse(database.prepare('SELECT value FROM stage').pluck().get())
  const stage = stageShape.safeParse(value.success ? parseJson(value.data) : null)
  return stage.success ? stage.data : OPENING_STAGE
}

export function scratchIn(database: Database.Database): Scratch {
  const rows = database.prepare('SELECT key, value FROM scratch ORDER BY key').raw().all()
  return rows.flatMap((row) => {
    const text = scratchShape.safeParse(row)
    return text.success ? [text.data] : []
  })
}
