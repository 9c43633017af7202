import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import { plain } from '../../../shared/text/tidy.ts'

/** The name by which the style sheet knows the mark. */
const NAME = 'finding'

/** How long the document may take to scroll to the paragraph and draw it, in milliseconds. */
const SCROLLED = 250

/**
 * Marks the words of a finding where a paragraph stands on the screen, until the next key or click. The mark is
 * the browser's own highlight over a range: nothing in the paragraph is drawn anew for it.
 */
export function pointAt(block: Block, finding: Finding): void {
  setTimeout(() => {
    // Browsers of before 2025 may lack it; the paragraph itself is framed in any case.
    const range = 'highlights' in CSS ? rangeOf(block, finding) : null
    if (!range) return
    CSS.highlights.set(NAME, new Highlight(range))
    for (const event of ['keydown', 'pointerdown']) window.addEventListener(event, clear, { once: true })
  }, SCROLLED)
}

function clear(): void {
  CSS.highlights.delete(NAME)
}

/** The place among the words that stand, which end what the paragraph shows; struck words are no part of them. */
function rangeOf({ id, text }: Block, { place }: Finding): Range | null {
  const shown = document.querySelector(`[data-block="${CSS.escape(id)}"] p`)
  if (!shown || place.in === 'label') return null
  const nodes = standingNodes(shown)
  const words = plain(text)
  const all = nodes.map(({ data }) => data).join('')
  if (!all.endsWith(words)) return null
  const start = pointIn(nodes, all.length - words.length + place.from)
  const end = pointIn(nodes, all.length - words.length + place.to)
  if (!start || !end) return null
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

function standingNodes(shown: Element): readonly Text[] {
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('del')) nodes.push(node)
  }
  return nodes
}

function pointIn(
  nodes: readonly Text[],
  at: number,
): { readonly node: Text; readonly offset: number } | null {
  let start = 0
  for (const node of nodes) {
    if (at <= start + node.length) return { node, offset: at - start }
    start += node.length
  }
  return null
}
