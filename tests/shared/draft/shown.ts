import type { Block } from '../../../shared/draft/block.ts'
import { readDraft } from '../../../shared/draft/reader.ts'
import type { Reading } from '../../../shared/draft/reading.ts'
import type { RichText } from '../../../shared/text/span.ts'

/** A block as one line: `item 3 1.1. | Tích cực *đổi mới*`; a line break in it is `⏎`. */
export function shown(block: Block): string {
  const place = [block.kind, block.level || null, block.label].filter((part) => part !== null).join(' ')
  return `${place} | ${starred(block.text)}`
}

/** The words with asterisks around what is marked. */
function starred(text: RichText): string {
  return text
    .map(({ text: words, marks }) => {
      const stars = (marks.includes('bold') ? '**' : '') + (marks.includes('italic') ? '*' : '')
      return stars + words + stars
    })
    .join('')
    .replaceAll('\n', '⏎')
}

/** Where a reading found two pieces of one paragraph, or perhaps did: `trước + sau`, `trước ? sau`. */
export function seams({ blocks, joins, doubts }: Reading): readonly string[] {
  const words = (id: string) =>
    starred(blocks.find((block) => block.id === id)?.text ?? []).replaceAll('*', '')
  const last = (text: string) => text.trim().split(' ').at(-1) ?? ''
  const first = (text: string) => text.trim().split(' ')[0] ?? ''
  return [
    ...joins.map(({ blockId, at }) => {
      const text = words(blockId)
      return `${last(text.slice(0, at))} + ${first(text.slice(at))}`
    }),
    ...doubts.map(({ firstId, secondId }) => {
      const second = blocks.find(({ id }) => id === secondId)
      return `${last(words(firstId))} ? ${second?.label ?? first(words(secondId))}`
    }),
  ]
}

/** The blocks of a source, each as one line. Its lines may be indented as the test is. */
export function read(source: string): readonly string[] {
  return readDraft(flush(source)).blocks.map(shown)
}

/** A source written with the indent of a test, without it. */
export function flush(source: string): string {
  const lines = source.replace(/^\n/, '').replace(/\n *$/, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}
