import type { Paper, PaperBlock, Passage } from '../../../shared/report/paper.ts'
import { stars } from '../text/notation.ts'

/** A paper as lines: `part| label words`, the columns of a head or foot one after the other. */
export function prose(paper: Paper): readonly string[] {
  return paper.blocks.flatMap((block) =>
    block.kind === 'columns'
      ? [...block.left.map(line), '---', ...block.right.map(line)]
      : passagesOf(block).map(line),
  )
}

/** The passages of a block: none of a table, whose words stand in cells. */
export function passagesOf(block: PaperBlock): readonly Passage[] {
  switch (block.kind) {
    case 'passage':
      return [block.passage]
    case 'columns':
      return [...block.left, ...block.right]
    case 'table':
      return []
  }
}

/** The words of the passages alone, without head and foot. */
export function bodyOf(paper: Paper): readonly string[] {
  return paper.blocks.flatMap((block) => (block.kind === 'passage' ? [words(block.passage)] : []))
}

function line(passage: Passage): string {
  return `${passage.part}| ${words(passage)}`
}

function words({ label, text }: Passage): string {
  return `${label ?? ''} ${stars(text)}`.trim()
}
