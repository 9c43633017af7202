import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import words from '../../resources/languages/vi/trouble.json' with { type: 'json' }
import type { Event } from '../../shared/meeting/event.ts'
import { EMPTY_HISTORY, type History, record } from '../../shared/meeting/history.ts'
import type { Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { CHAIN_START, type Link } from './chain.ts'
import type { Contents, SealedPaper } from './contents.ts'
import { partIn, place, writeSynced } from './durable.ts'
import { baseOf, fileNameOf } from './file-name.ts'
import type { Image } from './image.ts'
import { readableRest } from './inspection.ts'
import { stands } from './leaning.ts'
import { createMeetingFile } from './new-file.ts'
import { factRowsIn } from './pages.ts'
import { factOf } from './rows.ts'
import { attempt } from './trouble.ts'

/**
 * Saves what can be read of a damaged meeting beside it: a meeting file of everything that still stands, and a
 * text file with the facts that lean on lost ones, so that their words are not lost too. Answers the path to
 * name to people, null when nothing could be read or written. The damaged file itself is not opened.
 */
export function salvage(path: string, image: Image): string | null {
  const rows = rowsOf(image)
  if (rows.length === 0) return null
  const rest = readableRest(image)
  const base = baseOf(basename(path))
  const { history, numbers, leftOver } = standing(rows, rest.cover?.name ?? base)
  const folder = dirname(path)
  const name = `${base} (${words['readable-part']})`
  const meeting = createMeetingFile(folder, fileNameOf(name), { history, ...restOf(rest, numbers) })
  const text = leftOver.length === 0 ? null : savedText(folder, name, leftOver)
  if (meeting.ok) return meeting.value
  return text?.ok ? text.value : null
}

/** One row for each number, in order; where a forged file offers several, the one that continues the chain. */
function rowsOf({ bytes, passedOver }: Image): readonly Link[] {
  const found = new Map<number, Link[]>()
  const images = passedOver === null ? [bytes] : [bytes, passedOver.all]
  for (const row of images.flatMap(factRowsIn)) found.set(row.seq, [...(found.get(row.seq) ?? []), row])
  let previous = CHAIN_START
  return [...found.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([, rows]) => {
      const row = rows.find((candidate) => candidate.previous === previous) ?? rows[0]
      previous = row?.hash ?? previous
      return row ? [row] : []
    })
}

interface Standing {
  readonly history: History
  /** The number that each fact has now, by the number it had. */
  readonly numbers: ReadonlyMap<number, number>
  readonly leftOver: readonly Link[]
}

/** The facts that still stand, numbered anew without gaps. */
function standing(rows: readonly Link[], name: string): Standing {
  let history = EMPTY_HISTORY
  const numbers = new Map<number, number>()
  const leftOver: Link[] = []
  for (const row of rows) {
    const fact = factOf(row)
    if (fact !== null && history.facts.length === 0 && fact.event.type !== 'MeetingOpened') {
      history = record(history, { seq: 1, at: fact.at, event: reopening(name) })
    }
    const event = fact && renumbered(fact.event, numbers)
    if (fact === null || event === null || !stands(history, event)) {
      leftOver.push(row)
      continue
    }
    const seq = history.facts.length + 1
    numbers.set(row.seq, seq)
    history = record(history, { ...fact, seq, event })
  }
  return { history, numbers, leftOver }
}

/** Where the opening itself is lost: one that claims nothing but the name, for the operator to fill in. */
function reopening(name: string): Event {
  const nobody = { name: '', office: '' }
  const about = {
    name,
    body: '…',
    higherBody: '',
    symbol: '',
    place: '',
    venue: '',
    purpose: '',
    chair: nobody,
    minuteTaker: nobody,
    documents: [],
    startsAt: null,
  }
  return { type: 'MeetingOpened', meetingId: randomUUID(), about, profile: 'party' }
}

/** The event with the number of the fact it names as it is now; null when that fact is lost. */
function renumbered(event: Event, numbers: ReadonlyMap<number, number>): Event | null {
  if (event.type !== 'FactUndone' && event.type !== 'FactRedone') return event
  const seq = numbers.get(event.seq)
  return seq === undefined ? null : { ...event, seq }
}

/** The latest values and papers, with the facts they name as these are numbered now. */
function restOf(
  { stage, scratch, papers }: Omit<Contents, 'history'>,
  numbers: ReadonlyMap<number, number>,
): Omit<Contents, 'history'> {
  const heldAt = stage.heldAt === null ? null : (numbers.get(stage.heldAt) ?? null)
  const kept = papers.flatMap((paper): readonly SealedPaper[] => {
    const sealedSeq = numbers.get(paper.sealedSeq)
    return sealedSeq === undefined ? [] : [{ ...paper, sealedSeq }]
  })
  return { stage: { ...stage, heldAt }, scratch, papers: kept }
}

/** One fact a line, as JSON: for whoever restores by hand. */
function savedText(folder: string, name: string, rows: readonly Link[]): Result<string, Trouble> {
  const lines = rows.map(({ seq, at, event }) => `${seq}\t${at}\t${event}\n`)
  return attempt(folder, () => {
    const part = partIn(folder)
    writeSynced(part, lines.join(''))
    return place(part, folder, fileNameOf(name, '.txt'))
  })
}
