import type { Block } from './block.ts'
import { readBody } from './body.ts'
import { type Entry, nameSupply } from './entry.ts'
import { footAt, readFoot } from './foot.ts'
import { readHead } from './head.ts'
import type { Dropped, Reading } from './reading.ts'
import { linesOf } from './source.ts'
import { readSubject } from './subject.ts'

/**
 * Reads a draft from its text, as typed, pasted, converted or taken from a scan. Never fails: what is not
 * recognised is a paragraph, and every line of the source is in a block or among `dropped`. Nothing is
 * corrected; slips of spelling are the proofreader's. Takes time in proportion to the text.
 */
export function readDraft(source: string): Reading {
  const lines = linesOf(source)
  const nextName = nameSupply()
  const head = readHead(lines, nextName)
  const belowHead = lines.slice(head.end)
  const subject = head.hasType ? readSubject(belowHead, head.subject, nextName) : { entries: [], end: 0 }
  const belowSubject = belowHead.slice(subject.end)
  const footStart = footAt(belowSubject)
  const body = readBody(belowSubject.slice(0, footStart), nextName, head.hasType ? 'always' : 'before-labels')
  const foot = readFoot(belowSubject.slice(footStart), nextName)
  const annex = readBody(belowSubject.slice(footStart + foot.end), nextName, 'never')
  return {
    ...sorted([head, subject, body, foot, annex].flatMap(({ entries }) => entries)),
    joins: [...body.joins, ...annex.joins],
    doubts: [...body.doubts, ...annex.doubts],
    head: head.head,
  }
}

/** Blocks apart from what was set aside, which remembers the block it stood behind. */
function sorted(entries: readonly Entry[]): Pick<Reading, 'blocks' | 'dropped'> {
  const blocks: Block[] = []
  const dropped: Dropped[] = []
  for (const entry of entries) {
    if ('block' in entry) blocks.push(entry.block)
    else dropped.push({ ...entry.dropped, afterId: blocks.at(-1)?.id ?? null })
  }
  return { blocks, dropped }
}
