import type { Block, BlockId, BlockKind, Level } from '../draft/block.ts'
import { conclusionBlocks } from '../meeting/conclusion.ts'
import { documentLines, type Line } from '../meeting/line.ts'
import { reviewerAlone } from '../meeting/reviewer.ts'
import type { AmendmentId, OpenedMeeting } from '../meeting/state.ts'
import type { AttributedSegment } from '../text/attribution.ts'
import { diff } from '../text/diff.ts'
import { reject } from '../text/redline.ts'
import type { RichText } from '../text/span.ts'
import { sameText } from '../text/tidy.ts'

/** Whose a change is and when it was agreed. */
export interface ChangeMaker {
  readonly names: readonly string[]
  /** ISO 8601 with offset. */
  readonly at: string
}

/** Letters that both texts have, or one of them alone. */
export interface ComparedRun {
  readonly kind: 'keep' | 'insert' | 'delete'
  readonly text: RichText
  /** Null for what both texts have. */
  readonly maker: ChangeMaker | null
}

/** One paragraph of the draft, of the final text, or of both. */
export interface ComparedParagraph {
  readonly kind: BlockKind
  readonly level: Level
  /** `keep`: both texts have it; else the final text alone (`insert`) or the draft alone (`delete`). */
  readonly fate: 'keep' | 'insert' | 'delete'
  readonly maker: ChangeMaker | null
  readonly runs: readonly ComparedRun[]
  /** What was said of it. */
  readonly comments: readonly ComparedComment[]
}

export interface ComparedComment {
  readonly name: string
  readonly at: string
  readonly words: string
}

/**
 * The draft and the final text in one, such that accepting everything gives the one and rejecting everything the
 * other, to the letter. What kept its place is redlined; a paragraph that was moved, parted or joined stands as
 * it was and as it became, since a program that reviews changes knows nothing finer from which both come out.
 */
export function comparedText(meeting: OpenedMeeting): readonly ComparedParagraph[] {
  const final = conclusionBlocks(meeting)
  const lines = linesById(meeting)
  const makers = new Makers(meeting)
  const said = commentsById(meeting)
  const stable = stableIds(meeting, lines)
  const edits = diff(numbered(meeting.draft, stable, -1), numbered(final, stable, -1 - meeting.draft.length))
  const found: ComparedParagraph[] = []
  let at = 0
  const keepTo = (end: number) => {
    for (; at < end; at += 1) {
      const line = lines.get(final[at]?.id ?? '')
      if (line) found.push(redlined(line, makers, said.get(line.blockId) ?? []))
    }
  }
  for (const { oldFrom, oldTo, newFrom, newTo } of edits) {
    keepTo(newFrom)
    for (const block of meeting.draft.slice(oldFrom, oldTo)) {
      found.push(whole(block, 'delete', makers.ofFate(lines.get(block.id)), []))
    }
    for (const block of final.slice(newFrom, newTo)) {
      found.push(whole(block, 'insert', makers.ofFate(lines.get(block.id)), said.get(block.id) ?? []))
    }
    at = newTo
  }
  keepTo(final.length)
  return found
}

/** A paragraph's own line; of one that moved, the line where it stands now. */
function linesById(meeting: OpenedMeeting): ReadonlyMap<BlockId, Line> {
  const lines = documentLines(meeting).filter(({ fate }) => fate.kind !== 'departed')
  return new Map(lines.map((line) => [line.blockId, line]))
}

/** The paragraphs of which the redline shows the draft's own words on one side and the final ones on the other. */
function stableIds(meeting: OpenedMeeting, lines: ReadonlyMap<BlockId, Line>): ReadonlyMap<BlockId, number> {
  const ids = meeting.draft.flatMap(({ id, text }) => {
    const line = lines.get(id)
    return line?.stands && sameText(reject(line.segments), text) ? [id] : []
  })
  return new Map(ids.map((id, index) => [id, index]))
}

/** Blocks as numbers to be compared; one that is to match none has a number that only it has. */
function numbered(blocks: readonly Block[], stable: ReadonlyMap<BlockId, number>, below: number): Int32Array {
  return Int32Array.from(blocks, ({ id }, index) => stable.get(id) ?? below - index)
}

function commentsById({ comments, roster }: OpenedMeeting): ReadonlyMap<BlockId, readonly ComparedComment[]> {
  const names = new Map(roster.map(({ id, name }) => [id, name]))
  const found = new Map<BlockId, ComparedComment[]>()
  for (const { withdrawn, blockId, delegateId, at, words } of comments) {
    if (withdrawn || blockId === null) continue
    const there = found.get(blockId) ?? []
    found.set(blockId, [...there, { name: names.get(delegateId) ?? '', at, words }])
  }
  return found
}

function redlined(line: Line, makers: Makers, comments: readonly ComparedComment[]): ComparedParagraph {
  const { kind, level, draftedLabel, label, segments } = line
  const renumbered = makers.of(null)
  const labels: readonly ComparedRun[] =
    draftedLabel === label
      ? labelRun('keep', label, null)
      : [...labelRun('delete', draftedLabel, renumbered), ...labelRun('insert', label, renumbered)]
  const runs = [...labels, ...segments.flatMap((segment) => runsOf(segment, makers))]
  return { kind, level, fate: 'keep', maker: null, runs, comments }
}

function labelRun(kind: ComparedRun['kind'], label: string | null, maker: ChangeMaker | null) {
  return label === null ? [] : [{ kind, text: spaced(label), maker }]
}

/** A label with the space behind it, which tidying would take away. */
function spaced(label: string): RichText {
  return [{ text: `${label} `, marks: [] }]
}

/** What was only spelt or set otherwise is one text in the place of another. */
function runsOf(segment: AttributedSegment, makers: Makers): readonly ComparedRun[] {
  const maker = segment.kind === 'keep' ? null : makers.of(segment.source)
  switch (segment.kind) {
    case 'keep':
    case 'delete':
    case 'insert':
      return [{ kind: segment.kind, text: segment.text, maker }]
    case 'respell':
    case 'restyle':
      return [
        { kind: 'delete', text: segment.before, maker },
        { kind: 'insert', text: segment.after, maker },
      ]
  }
}

function whole(
  { kind, level, label, text }: Block,
  fate: 'insert' | 'delete',
  maker: ChangeMaker,
  comments: readonly ComparedComment[],
): ComparedParagraph {
  const runs = [...labelRun(fate, label, maker), { kind: fate, text, maker }]
  return { kind, level, fate, maker, runs, comments }
}

/** Who made each change: those who proposed what was agreed, or the secretariat, which renumbers. */
class Makers {
  readonly #makers: ReadonlyMap<AmendmentId, ChangeMaker>
  readonly #secretariat: ChangeMaker

  constructor({ amendments, roster, at }: OpenedMeeting) {
    const names = new Map(roster.map(({ id, name }) => [id, name]))
    this.#secretariat = { names: [], at }
    this.#makers = new Map(
      amendments.map((amendment) => {
        const { id, proposers, status, at: proposedAt } = amendment
        const reviewer = reviewerAlone(amendment)
        return [
          id,
          {
            names:
              reviewer === null ? proposers.flatMap((proposer) => names.get(proposer) ?? []) : [reviewer],
            at: 'at' in status ? status.at : proposedAt,
          },
        ]
      }),
    )
  }

  /** Who made a paragraph what it is: moved, parted, joined, deleted or inserted it, or reworded it last. */
  ofFate(line: Line | undefined): ChangeMaker {
    if (!line) return this.#secretariat
    const { fate, segments } = line
    return this.of(
      'by' in fate ? fate.by : (segments.findLast(({ source }) => source !== null)?.source ?? null),
    )
  }

  of(id: AmendmentId | null): ChangeMaker {
    return (id === null ? undefined : this.#makers.get(id)) ?? this.#secretariat
  }
}
