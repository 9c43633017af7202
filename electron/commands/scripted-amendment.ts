import type { Command } from '../../shared/meeting/command.ts'
import type { Change } from '../../shared/meeting/shape.ts'
import type { Paragraph } from '../../shared/meeting/state.ts'
import type { RichText } from '../../shared/text/span.ts'
import { plain, rich, slice } from '../../shared/text/tidy.ts'
import type { ScriptedAmendment, ScriptedEdit } from './script.ts'
import { appendToSentence, sentenceEnds } from './sentence.ts'

/** What becomes of an amendment that was proposed. */
export function outcomeOf(scripted: ScriptedAmendment, amendmentId: string): Command {
  switch (scripted.outcome) {
    case 'agreed':
      return { type: 'AgreeAmendment', amendmentId }
    case 'rejected':
      return { type: 'RejectAmendment', amendmentId, reason: scripted.reason ?? '' }
    case 'withdrawn':
      return { type: 'WithdrawAmendment', amendmentId }
  }
}

/** The change to a paragraph that a script's edit asks for; `idOf` names the paragraph of a number. */
export function changeOf(
  edit: ScriptedEdit,
  paragraph: Paragraph,
  base: RichText,
  idOf: (number: number) => string,
): Change {
  const blockId = paragraph.id
  switch (edit.kind) {
    case 'append':
      return { kind: 'reword', blockId, base, text: appendToSentence(base, edit.sentence, edit.words) }
    case 'insert':
      return {
        kind: 'insert',
        blockId,
        side: 'after',
        blockKind: paragraph.label === null ? 'paragraph' : 'item',
        level: paragraph.level,
        label: paragraph.label,
        text: rich(edit.words),
      }
    case 'delete':
      return { kind: 'delete', blockId }
    case 'split':
      return splitAfterFirstSentence(paragraph, base)
    case 'move':
      return { kind: 'move', blockId, anchorId: idOf(edit.to), side: 'before' }
  }
}

function splitAfterFirstSentence(paragraph: Paragraph, base: RichText): Change {
  const length = plain(base).length
  const cut = sentenceEnds(base)[0] ?? length
  return {
    kind: 'split',
    blockId: paragraph.id,
    base,
    first: slice(base, 0, cut),
    second: slice(base, cut),
    label: paragraph.label,
  }
}
