import type { Segment } from '../../../shared/text/redline.ts'
import { MARKS, type Mark, type RichText, type Span } from '../../../shared/text/span.ts'
import { tidy } from '../../../shared/text/tidy.ts'

/**
 * Texts and redlines as a reader would mark them with a pen, for fixtures:
 * - styles: `*nghiêng*`, `**đậm**`, `***cả hai***`
 * - changes: `Tiếp tục [-hoàn thiện-]{+đổi mới+} phương thức`
 * - spelling: `[~hoà|hòa~]`; style: `[=xã|*xã*=]`, before and after
 */

const STARS: readonly (readonly Mark[])[] = [[], ['italic'], ['bold'], ['bold', 'italic']]
const CHANGE = /(\[-.*?-\]|\{\+.*?\+\}|\[~.*?~\]|\[=.*?=\])/s

/** The text that a starred line stands for, tidied. */
export function starred(line: string): RichText {
  return tidy(styled(line))
}

/** The starred line of a text. Each span opens and closes its own stars. */
export function stars(text: RichText): string {
  return text.map((span) => star(span.marks) + span.text + star(span.marks)).join('')
}

/** The line of a redline. */
export function marked(redline: readonly Segment[]): string {
  return redline.map(mark).join('')
}

/** The text before and the text after that a marked line stands for. */
export function versions(line: string): { readonly before: RichText; readonly after: RichText } {
  const parts = line.split(CHANGE).map(sides)
  return {
    before: tidy(parts.flatMap(([before]) => styled(before))),
    after: tidy(parts.flatMap(([, after]) => styled(after))),
  }
}

function mark(segment: Segment): string {
  switch (segment.kind) {
    case 'keep':
      return stars(segment.text)
    case 'delete':
      return `[-${stars(segment.text)}-]`
    case 'insert':
      return `{+${stars(segment.text)}+}`
    case 'respell':
      return `[~${stars(segment.before)}|${stars(segment.after)}~]`
    case 'restyle':
      return `[=${stars(segment.before)}|${stars(segment.after)}=]`
  }
}

function sides(part: string): readonly [string, string] {
  if (!CHANGE.test(part)) return [part, part]
  const inner = part.slice(2, -2)
  if (part.startsWith('[-')) return [inner, '']
  if (part.startsWith('{+')) return ['', inner]
  const [before = '', after = ''] = inner.split('|')
  return [before, after]
}

function styled(line: string): readonly Span[] {
  let marks: readonly Mark[] = []
  const spans: Span[] = []
  for (const piece of line.split(/(\*+)/)) {
    if (piece.startsWith('*')) marks = toggled(marks, STARS[piece.length] ?? [])
    else if (piece !== '') spans.push({ text: piece, marks })
  }
  return spans
}

function toggled(marks: readonly Mark[], change: readonly Mark[]): readonly Mark[] {
  return MARKS.filter((mark) => marks.includes(mark) !== change.includes(mark))
}

function star(marks: readonly Mark[]): string {
  return '*'.repeat((marks.includes('italic') ? 1 : 0) + (marks.includes('bold') ? 2 : 0))
}
