import { z } from 'zod'
import { paragraphOf, standing, wordingOf } from '../../../shared/meeting/document.ts'
import type { Change } from '../../../shared/meeting/shape.ts'
import { labelShape, richTextShape } from '../../../shared/meeting/shape.ts'
import type { Amendment, OpenedMeeting, Paragraph } from '../../../shared/meeting/state.ts'
import type { RichText } from '../../../shared/text/span.ts'
import { join, plain, slice } from '../../../shared/text/tidy.ts'

export type FormKind = Change['kind']

/** An amendment being written, as it is kept on disk until it is proposed. */
export const amendmentFormShape = z.object({
  kind: z.enum(['reword', 'insert', 'delete', 'move', 'split', 'join']),
  blockId: z.string(),
  /** The wording that stood when writing began. */
  base: richTextShape,
  text: richTextShape,
  side: z.enum(['before', 'after']),
  label: labelShape,
  /** For a move: beside what; for a join: what is taken in. Empty until chosen. */
  otherId: z.string(),
  otherBase: richTextShape,
  proposers: z.array(z.string()),
  /** The open amendment being revised; null for a new one. */
  amendmentId: z.string().nullable(),
})
export type AmendmentForm = z.infer<typeof amendmentFormShape>

export function readAmendmentForm(stored: string): AmendmentForm | null {
  const parsed = amendmentFormShape.safeParse(parsedJson(stored))
  return parsed.success ? parsed.data : null
}

function parsedJson(stored: string): unknown {
  try {
    return JSON.parse(stored)
  } catch {
    return null
  }
}

/** A new amendment to a paragraph, its fields filled in from what stands. */
export function newForm(
  meeting: OpenedMeeting,
  paragraph: Paragraph,
  kind: FormKind,
  side: 'before' | 'after',
): AmendmentForm {
  const base = wordingOf(paragraph)
  const next = kind === 'join' ? nextOf(meeting, paragraph.id) : null
  const otherBase = next ? wordingOf(next) : []
  return {
    kind,
    blockId: paragraph.id,
    base,
    text: kind === 'insert' ? [] : kind === 'join' ? join([base, otherBase], ' ') : base,
    side,
    label: paragraph.kind === 'item' ? paragraph.label : null,
    otherId: next?.id ?? '',
    otherBase,
    proposers: [],
    amendmentId: null,
  }
}

/** An open amendment to be written anew, against the wording that stands now. */
export function revisionForm(
  meeting: OpenedMeeting,
  amendment: Amendment,
  text: RichText | null,
): AmendmentForm {
  const { change } = amendment
  const paragraph = paragraphOf(meeting, change.blockId)
  const base = paragraph ? wordingOf(paragraph) : []
  return {
    kind: change.kind,
    blockId: change.blockId,
    base,
    text: text ?? proposedText(change) ?? base,
    side: 'side' in change ? change.side : 'after',
    label: 'label' in change ? change.label : null,
    otherId: change.kind === 'move' ? change.anchorId : change.kind === 'join' ? change.nextId : '',
    otherBase: change.kind === 'join' ? (otherWording(meeting, change.nextId) ?? change.nextBase) : [],
    proposers: [...amendment.proposers],
    amendmentId: amendment.id,
  }
}

function otherWording(meeting: OpenedMeeting, id: string): RichText | null {
  const other = paragraphOf(meeting, id)
  return other ? wordingOf(other) : null
}

function proposedText(change: Change): RichText | null {
  switch (change.kind) {
    case 'reword':
    case 'insert':
    case 'join':
      return change.text
    case 'split':
      return [...change.first, { text: '\n', marks: [] }, ...change.second]
    case 'delete':
    case 'move':
      return null
  }
}

/** The change that a form asks for; null while something is missing (where to split, where to move). */
export function changeOf(form: AmendmentForm, paragraph: Paragraph): Change | null {
  const { blockId, base, text, side } = form
  switch (form.kind) {
    case 'reword':
      return { kind: 'reword', blockId, base, text }
    case 'insert':
      return {
        kind: 'insert',
        blockId,
        side,
        blockKind: form.label === null ? 'paragraph' : 'item',
        level: form.label === null ? 0 : paragraph.level,
        label: form.label,
        text,
      }
    case 'delete':
      return { kind: 'delete', blockId }
    case 'move':
      return form.otherId === '' ? null : { kind: 'move', blockId, anchorId: form.otherId, side }
    case 'split': {
      const cut = plain(text).indexOf('\n')
      if (cut < 0) return null
      return {
        kind: 'split',
        blockId,
        base,
        first: slice(text, 0, cut),
        second: slice(text, cut + 1),
        label: form.label,
      }
    }
    case 'join':
      return { kind: 'join', blockId, nextId: form.otherId, base, nextBase: form.otherBase, text }
  }
}

function nextOf(meeting: OpenedMeeting, id: string): Paragraph | null {
  const present = standing(meeting.document)
  const index = present.findIndex((paragraph) => paragraph.id === id)
  return index < 0 ? null : (present[index + 1] ?? null)
}
