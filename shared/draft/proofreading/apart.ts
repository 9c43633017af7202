import { isEdge } from '../../text/edge.ts'
import { notesOf, withoutNotes } from '../../text/note.ts'
import { NOTE_END, NOTE_START } from '../../text/note-edge.ts'
import { plain, slice } from '../../text/tidy.ts'
import type { Block } from '../block.ts'
import type { Finding } from './finding.ts'

/** Where each letter of some words stands in the text that they were taken from. */
type Places = readonly number[]

/** What is read by itself: a paragraph's own words, or one of its notes. */
export interface Apart {
  readonly block: Block
  readonly places: Places
}

/**
 * What is read of a block: its words, and each of its notes as a paragraph by itself. Read through, a note would end
 * the sentence that it stands in, and the sentence go on after its full stop.
 */
export function apart(block: Block): { readonly words: Apart; readonly notes: readonly Apart[] } {
  const letters = plain(block.text)
  const own: number[] = []
  const inNotes: number[][] = []
  let list = own
  for (let at = 0; at < letters.length; at++) {
    if (letters[at] === NOTE_END) list = own
    else if (letters[at] !== NOTE_START) list.push(at)
    else {
      list = []
      inNotes.push(list)
    }
  }
  return {
    words: { block: { ...block, text: withoutNotes(block.text) }, places: tidied(own, letters) },
    notes: notesOf(block.text).map((text, i) => ({
      block: { ...block, id: `${block.id} ${i}`, kind: 'paragraph', level: 0, label: null, text },
      places: tidied(inNotes[i] ?? [], letters),
    })),
  }
}

/** The cells of a table's words, each as a paragraph by itself; empty ones left out. */
export function cellsOf({ block, places }: Apart): readonly Apart[] {
  const letters = plain(block.text)
  const edges = [...letters].flatMap((letter, at) => (isEdge(letter) ? [at] : []))
  return [...edges, letters.length].flatMap((to, i): readonly Apart[] => {
    const from = i === 0 ? 0 : (edges[i - 1] ?? 0) + 1
    const text = slice(block.text, from, to)
    if (text.length === 0) return []
    const cell = { id: `${block.id} cell ${i}`, kind: 'paragraph', level: 0, label: null, text } as const
    return [{ block: cell, places: places.slice(from, to) }]
  })
}

/** The places of letters without white space at either end, and single inside, as `tidy` has it. */
function tidied(places: readonly number[], letters: string): Places {
  const isWhite = (at: number | undefined) => at === undefined || /\s/.test(letters[at] ?? '')
  return places.filter((at, i) => !isWhite(at) || (!isWhite(places[i - 1]) && i < places.length - 1))
}

/** A finding in what was read apart, at its place in the whole block; null where a note stands within it. */
export function putBack(finding: Finding, { places }: Apart, { id, text }: Block): Finding | null {
  const { place } = finding
  if (place.in === 'label') return finding
  const from = places[place.from] ?? 0
  const to = (places[place.to - 1] ?? -1) + 1
  const isWhole = plain(text).slice(from, to) === finding.found
  return isWhole ? { ...finding, blockId: id, place: { in: 'words', from, to } } : null
}
