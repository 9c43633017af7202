import { bracketed } from '../text/note.ts'
import type { RichText } from '../text/span.ts'
import { isWordless } from '../text/table.ts'
import { plain, sameText, slice } from '../text/tidy.ts'
import type { Block, BlockId } from './block.ts'
import type { Review, ReviewedChange, ReviewedComment } from './review.ts'
import { takeLabel } from './take-label.ts'
import { isLabelled, renumbered, unlabelled } from './typed-label.ts'
import type { Author, Revision, WordDocument, WordParagraph } from './word.ts'
import { authorOf, authorsOf, firstByName, isBy, revisionsIn } from './word-authors.ts'
import type { WordReading } from './word-reading.ts'
import { type CellParagraph, tableText } from './word-table.ts'
import { type Group, groupsIn, holds, labelsIn, paragraphsByTable, textIn } from './word-view.ts'

/** The changes and comments of a file, each with its author and moment. */
export function reviewOf(document: WordDocument, rejected: WordReading): Review {
  const placer = new Placer(document, rejected)
  for (const [at, group] of groupsIn(document.paragraphs, 'rejected').entries()) placer.group(group, at)
  return { changes: placer.changes, comments: commentsOf(document, rejected), notPlaced: placer.notPlaced }
}

function commentsOf(document: WordDocument, { blockOf }: WordReading): readonly ReviewedComment[] {
  const places = new Map<string, BlockId | null>()
  for (const [at, { commentIds }] of document.paragraphs.entries()) {
    for (const id of commentIds) if (!places.has(id)) places.set(id, blockOf.get(at) ?? null)
  }
  return document.comments
    .filter(({ words }) => words.trim() !== '')
    .map(({ id, name, at, words }) => ({ name, at, words, blockId: places.get(id) ?? null }))
}

/** Turns what is under review into changes, group by group of the draft with everything rejected. */
class Placer {
  readonly changes: ReviewedChange[] = []
  readonly notPlaced: string[] = []
  readonly #groups: readonly Group[]
  readonly #blocks: ReadonlyMap<BlockId, Block>
  readonly #blockOf: ReadonlyMap<number, BlockId>
  readonly #tables: ReadonlyMap<number, readonly CellParagraph[]>
  readonly #tablesDone = new Set<number>()

  constructor(document: WordDocument, { reading, blockOf }: WordReading) {
    this.#groups = groupsIn(document.paragraphs, 'rejected')
    this.#blocks = new Map(reading.blocks.map((block) => [block.id, block]))
    this.#blockOf = blockOf
    this.#tables = paragraphsByTable(document, labelsIn(document, 'rejected'))
  }

  group(group: Group, at: number): void {
    const { paragraphs } = group
    const isReviewed = paragraphs.some(
      ({ runs, markRevision }) => markRevision !== null || runs.some(({ revision }) => revision !== null),
    )
    if (!isReviewed) return
    const block = this.#blockAt(group)
    if (!block) {
      this.#between(group, at)
      return
    }
    if (block.kind === 'table') {
      this.#table(block, paragraphs[0]?.cell?.table ?? -1)
      return
    }
    const kept = paragraphs.filter((paragraph) => textIn([paragraph], isRejected).length > 0)
    const [first, second] = kept
    if (first && second) {
      if (kept.length === 2) this.#split(group, block, first, second)
      else this.#giveUp(paragraphs)
      return
    }
    const place = first ? paragraphs.indexOf(first) : paragraphs.length - 1
    this.#inserted(paragraphs.slice(0, place), block, 'before')
    this.#own(group, at, block, paragraphs.slice(place, place + 1))
    this.#inserted(paragraphs.slice(place + 1).toReversed(), block, 'after')
  }

  /** What each author changed in a table, all of it at the first paragraph that is under review. */
  #table(block: Block, table: number): void {
    if (this.#tablesDone.has(table)) return
    this.#tablesDone.add(table)
    const paragraphs = this.#tables.get(table) ?? []
    const rows = paragraphs.flatMap(({ cell }) => cell.rowRevision ?? [])
    for (const author of firstByName([...rows, ...revisionsIn(paragraphs)])) {
      const text = tableText(paragraphs, isBy(author))
      const base = block.text
      if (sameText(text, base)) continue
      const change = isWordless(text)
        ? ({ kind: 'delete', blockId: block.id } as const)
        : ({ kind: 'reword', blockId: block.id, base, text } as const)
      this.changes.push({ ...author, change })
    }
  }

  #blockAt({ from, paragraphs }: Group): Block | undefined {
    for (let at = from; at < from + paragraphs.length; at += 1) {
      const block = this.#blocks.get(this.#blockOf.get(at) ?? '')
      if (block) return block
    }
    return undefined
  }

  /** Paragraphs that are wholly new, before the first block behind them or after the last before them. */
  #between({ paragraphs }: Group, at: number): void {
    const before = this.#groups.slice(0, at).findLast((group) => this.#blockAt(group))
    const block = before && this.#blockAt(before)
    if (block) this.#inserted(paragraphs.toReversed(), block, 'after')
    else this.#giveUp(paragraphs)
  }

  /** New paragraphs beside a block. Those after it are told from the last, so that each goes right behind it. */
  #inserted(paragraphs: readonly WordParagraph[], { id }: Block, side: 'before' | 'after'): void {
    for (const paragraph of paragraphs) {
      const text = textIn([paragraph], isAccepted)
      const author = authorOf([paragraph])
      if (text.length === 0 || !author) continue
      const taken = takeLabel(plain(text))
      this.changes.push({
        ...author,
        change: {
          kind: 'insert',
          blockId: id,
          side,
          label: taken?.label ?? null,
          text: taken ? slice(text, taken.length) : text,
        },
      })
    }
  }

  /** What is changed within one paragraph: its words by each author, or all of it taken out or into the next. */
  #own(group: Group, at: number, block: Block, paragraphs: readonly WordParagraph[]): void {
    const base = textIn(paragraphs, isRejected)
    const accepted = textIn(paragraphs, isAccepted)
    const mark = group.paragraphs.at(-1)?.markRevision ?? null
    if (accepted.length === 0) {
      const author = authorOf(paragraphs)
      if (author && base.length > 0)
        this.changes.push({ ...author, change: { kind: 'delete', blockId: block.id } })
      return
    }
    for (const author of authorsOf(paragraphs)) {
      const text = textIn(paragraphs, isBy(author))
      if (sameText(text, base)) continue
      this.#reword(block, base, text, author)
    }
    if (mark?.kind === 'delete') this.#join(at, block, mark)
  }

  /** The label is no part of a block's words, and only the words can be reworded. */
  #reword(block: Block, base: RichText, text: RichText, author: Author): void {
    const isNewLabel = isLabelled(base, block) && !isLabelled(text, block)
    const own = {
      base: unlabelled(base, block),
      text: isNewLabel ? renumbered(text) : unlabelled(text, block),
    }
    if (!sameLetters(own.base, block.text) || own.text.length === 0) {
      this.notPlaced.push(plain(bracketed(text)))
      return
    }
    if (sameText(own.text, own.base)) return
    this.changes.push({
      ...author,
      change: { kind: 'reword', blockId: block.id, base: block.text, text: own.text },
    })
  }

  #split(group: Group, block: Block, first: WordParagraph, second: WordParagraph): void {
    const author = authorOf(group.paragraphs)
    const parts = [textIn([first], isAccepted), textIn([second], isAccepted)] as const
    if (!author || parts.some((part) => part.length === 0)) {
      this.#giveUp(group.paragraphs)
      return
    }
    this.changes.push({
      ...author,
      change: {
        kind: 'split',
        blockId: block.id,
        base: block.text,
        first: unlabelled(parts[0], block),
        second: parts[1],
      },
    })
  }

  #join(at: number, block: Block, { name, at: moment }: Revision): void {
    const behind = this.#groups.slice(at + 1).find((group) => this.#blockAt(group))
    const next = behind && this.#blockAt(behind)
    if (!next || !behind) return
    const text = [
      ...block.text,
      { text: ' ', marks: [] },
      ...unlabelled(textIn(behind.paragraphs, isAccepted), next),
    ]
    this.changes.push({
      name,
      at: moment,
      change: {
        kind: 'join',
        blockId: block.id,
        nextId: next.id,
        base: block.text,
        nextBase: next.text,
        text,
      },
    })
  }

  #giveUp(paragraphs: readonly WordParagraph[]): void {
    this.notPlaced.push(...paragraphs.map(wordsOf).filter((words) => words !== ''))
  }
}

function isRejected(revision: Revision | null): boolean {
  return holds(revision, 'rejected')
}

function isAccepted(revision: Revision | null): boolean {
  return holds(revision, 'accepted')
}

function wordsOf(paragraph: WordParagraph): string {
  return plain(bracketed(textIn([paragraph], isAccepted)))
}

function sameLetters(a: RichText, b: RichText): boolean {
  return plain(a).replace(/\s/g, '') === plain(b).replace(/\s/g, '')
}
