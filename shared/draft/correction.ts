import type { RichText } from '../text/span.ts'
import { gridOf, onALine } from '../text/table.ts'
import { join, plain, rich, slice } from '../text/tidy.ts'
import type { Block, BlockId, BlockKind, Level } from './block.ts'
import { levelOf } from './label.ts'
import { isOutlined } from './outline.ts'
import type { Doubt, Join, Reading } from './reading.ts'
import { takeLabel } from './take-label.ts'

/**
 * What the operator puts right in a reading before it is stored. Each answers a new reading; where the
 * correction makes no sense (an unknown block, nothing to join with, nothing on one side of a cut) the
 * reading itself. Changes of kind or level, joining and parting never lose a letter: a label that a block
 * may not carry goes back to the front of its words.
 */

const LABELLED: ReadonlySet<BlockKind> = new Set(['heading', 'item'])
const BODY: ReadonlySet<BlockKind> = new Set(['opening', 'heading', 'item', 'paragraph'])
/** Their lines are kept apart. */
const LISTS: ReadonlySet<BlockKind> = new Set(['recipients', 'authority'])

/**
 * Headings and items carry a label if their words begin with one; everything else has it among its words. A table
 * becomes a paragraph, and nothing becomes a table.
 */
export function setKind(reading: Reading, id: BlockId, kind: BlockKind): Reading {
  const block = find(reading, id)
  if (block === undefined || block.kind === kind || kind === 'table') return reading
  if (block.kind === 'table') {
    return replace(reading, { ...block, kind: 'paragraph', text: inLines(block.text) })
  }
  if (!LABELLED.has(kind)) return replace(reading, { id, kind, level: 0, label: null, text: fullText(block) })
  if (LABELLED.has(block.kind)) return replace(reading, { ...block, kind })
  const taken = takeLabel(plain(block.text))
  if (taken === null) return replace(reading, { ...block, kind, level: levelAbove(reading, id) })
  const text = slice(block.text, taken.length)
  return replace(reading, { id, kind, level: levelOf(taken.label), label: taken.label, text })
}

/** For headings and items, to a level from 1. */
export function setLevel(reading: Reading, id: BlockId, level: Level): Reading {
  const block = find(reading, id)
  if (block === undefined || !LABELLED.has(block.kind) || level === 0) return reading
  return replace(reading, { ...block, level })
}

/**
 * Gives a block of the body the label as typed, or takes it away (null or empty). A paragraph becomes an item
 * and an item without a label a paragraph; a heading stays one. Where the words begin with that very label,
 * it is taken from them, so that it does not stand twice.
 */
export function setLabel(reading: Reading, id: BlockId, typed: string | null): Reading {
  const block = find(reading, id)
  const label = plain(rich(typed ?? ''))
  if (block === undefined || !BODY.has(block.kind) || label === (block.label ?? '')) return reading
  if (label === '') {
    const bare = { ...block, label: null }
    return replace(reading, block.kind === 'heading' ? bare : { ...bare, kind: 'paragraph', level: 0 })
  }
  const repeats = plain(block.text).startsWith(`${label} `)
  return replace(reading, {
    id,
    kind: block.kind === 'heading' ? 'heading' : 'item',
    level: levelOf(label) || block.level || levelAbove(reading, id),
    label,
    text: repeats ? slice(block.text, label.length) : block.text,
  })
}

/** The block takes in the one behind it, with its label; it can be parted there again. */
export function joinWithNext(reading: Reading, id: BlockId): Reading {
  const place = reading.blocks.findIndex((block) => block.id === id)
  const first = reading.blocks[place]
  const second = reading.blocks[place + 1]
  if (first === undefined || second === undefined) return reading
  if (first.kind === 'table' || second.kind === 'table') return reading
  const isList = LISTS.has(first.kind) || LISTS.has(second.kind)
  const text = join([first.text, fullText(second)], isList ? '\n' : ' ')
  const at = plain(text).length - plain(fullText(second)).length
  const shift = at + plain(fullText(second)).length - plain(second.text).length
  const { text: _, ...was } = second
  const joins = reading.joins.map((seam) =>
    seam.blockId === second.id ? { ...seam, blockId: id, at: seam.at + shift } : seam,
  )
  return settled({
    ...reading,
    blocks: reading.blocks.toSpliced(place, 2, { ...first, text }),
    joins: [...joins, { blockId: id, at, second: was }],
    doubts: reading.doubts.map((doubt) => (doubt.firstId === second.id ? { ...doubt, firstId: id } : doubt)),
    dropped: reading.dropped.map((item) => (item.afterId === second.id ? { ...item, afterId: id } : item)),
  })
}

/**
 * Two blocks from one, the second beginning at `at` (UTF-16 units of the block's words). At a seam the second
 * is what it was before it was joined; elsewhere it is read anew, so that a label at its front is taken.
 */
export function partAt(reading: Reading, id: BlockId, at: number): Reading {
  const place = reading.blocks.findIndex((block) => block.id === id)
  const block = reading.blocks[place]
  if (block === undefined || block.kind === 'table') return reading
  const letters = plain(block.text)
  const cutAt = /^[\uDC00-\uDFFF]/.test(letters.slice(at)) ? at - 1 : at
  const first = slice(block.text, 0, cutAt)
  const rest = slice(block.text, cutAt)
  if (first.length === 0 || rest.length === 0) return reading
  const start = letters.length - plain(rest).length
  const seam = reading.joins.find((known) => known.blockId === id && known.at === start)
  const second = seam === undefined ? readAnew(block, rest, freshId(reading)) : restored(seam, rest)
  const shift = letters.length - plain(second.text).length
  const joins = reading.joins
    .filter((known) => known !== seam)
    .map((known) =>
      known.blockId === id && known.at > start
        ? { ...known, blockId: second.id, at: known.at - shift }
        : known,
    )
  return settled({
    ...reading,
    blocks: reading.blocks.toSpliced(place, 1, { ...block, text: first }, second),
    joins,
    doubts: reading.doubts.map((doubt) => (doubt.firstId === id ? { ...doubt, firstId: second.id } : doubt)),
  })
}

/** Settles a doubt: the two are one paragraph, or they are not. */
export function answer(reading: Reading, doubt: Doubt, said: 'join' | 'keep'): Reading {
  const isSame = ({ firstId, secondId }: Doubt) => firstId === doubt.firstId && secondId === doubt.secondId
  if (!reading.doubts.some(isSame)) return reading
  if (said === 'join') return joinWithNext(reading, doubt.firstId)
  return { ...reading, doubts: reading.doubts.filter((other) => !isSame(other)) }
}

/** Takes a block out of the draft; it is listed among what was set aside. */
export function remove(reading: Reading, id: BlockId): Reading {
  const place = reading.blocks.findIndex((block) => block.id === id)
  const block = reading.blocks[place]
  if (block === undefined) return reading
  const afterId = reading.blocks[place - 1]?.id ?? null
  const removed = { kind: 'removed', text: plain(onALine(fullText(block))), afterId } as const
  const dropped = reading.dropped.map((item) => (item.afterId === id ? { ...item, afterId } : item))
  return settled({
    ...reading,
    blocks: reading.blocks.toSpliced(place, 1),
    joins: reading.joins.filter(({ blockId }) => blockId !== id),
    dropped: [...dropped, removed],
  })
}

function find(reading: Reading, id: BlockId): Block | undefined {
  return reading.blocks.find((block) => block.id === id)
}

/** The words of a table, a row a line. */
function inLines(table: RichText): RichText {
  return join(
    gridOf(table).map((cells) => join(cells, ' | ')),
    '\n',
  )
}

/** The words with the label in front. */
function fullText(block: Block): RichText {
  return block.label === null ? block.text : join([rich(block.label), block.text], ' ')
}

/** Puts a block in the place of the one it was; letters come or go at the front alone. */
function replace(reading: Reading, block: Block): Reading {
  const was = find(reading, block.id)
  const shift = plain(block.text).length - plain(was?.text ?? []).length
  return settled({
    ...reading,
    blocks: reading.blocks.map((other) => (other.id === block.id ? block : other)),
    joins: reading.joins.map((seam) => (seam.blockId === block.id ? { ...seam, at: seam.at + shift } : seam)),
  })
}

function restored({ second }: Join, rest: RichText): Block {
  return { ...second, text: second.label === null ? rest : slice(rest, second.label.length) }
}

function readAnew(block: Block, rest: RichText, id: BlockId): Block {
  if (!BODY.has(block.kind)) return { id, kind: block.kind, level: 0, label: null, text: rest }
  const taken = takeLabel(plain(rest))
  if (taken === null) return { id, kind: 'paragraph', level: 0, label: null, text: rest }
  return {
    id,
    kind: 'item',
    level: levelOf(taken.label),
    label: taken.label,
    text: slice(rest, taken.length),
  }
}

/** The level of the heading or item above, for one that has no label to say it. */
function levelAbove(reading: Reading, id: BlockId): Level {
  const place = reading.blocks.findIndex((block) => block.id === id)
  return reading.blocks.slice(0, place).findLast(isOutlined)?.level ?? 1
}

/** Goes on counting where the reader stopped. */
function freshId(reading: Reading): BlockId {
  const ids = [...reading.blocks.map(({ id }) => id), ...reading.joins.map(({ second }) => second.id)]
  const numbers = ids.map((id) => Number(/^b(\d+)$/.exec(id)?.[1] ?? 0))
  return `b${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`
}

/** Seams in the order of the text and inside it; doubts only between neighbours. */
function settled(reading: Reading): Reading {
  const places = new Map(reading.blocks.map(({ id }, place) => [id, place]))
  const placeOf = (id: BlockId) => places.get(id) ?? -1
  return {
    ...reading,
    joins: reading.joins
      .filter(({ at }) => at > 0)
      .sort((a, b) => placeOf(a.blockId) - placeOf(b.blockId) || a.at - b.at),
    doubts: reading.doubts.filter(
      ({ firstId, secondId }) => placeOf(firstId) >= 0 && placeOf(secondId) === placeOf(firstId) + 1,
    ),
  }
}
