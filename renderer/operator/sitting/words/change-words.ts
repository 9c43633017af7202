import { paragraphOf } from '../../../../shared/meeting/document.ts'
import type { Change } from '../../../../shared/meeting/shape.ts'
import type { OpenedMeeting } from '../../../../shared/meeting/state.ts'
import type { Words } from '../../../language.ts'
import type { MoveTarget } from '../amendment/move-target.ts'
import { labelName, paragraphName } from './place-words.ts'

function nameOf(t: Words, meeting: OpenedMeeting, id: string): string {
  const paragraph = paragraphOf(meeting, id)
  return paragraph ? paragraphName(t, meeting, paragraph) : ''
}

/** `chuyển đến sau Điểm 1.5` */
export function moveWords(t: Words, meeting: OpenedMeeting, { anchorId, side }: MoveTarget): string {
  return t(`sitting:move.${side}`, { place: nameOf(t, meeting, anchorId) })
}

/**
 * What a change does beyond words, in one sentence; null for a rewording, whose redline says it all.
 */
export function changeWords(t: Words, meeting: OpenedMeeting, change: Change): string | null {
  switch (change.kind) {
    case 'reword':
      return null
    case 'delete':
      return t('sitting:change.delete')
    case 'insert':
      return t(
        change.label === null
          ? `sitting:change.insert.${change.side}`
          : `sitting:change.insertAs.${change.side}`,
        {
          place: nameOf(t, meeting, change.blockId),
          label: change.label === null ? '' : labelName(t, change.label),
        },
      )
    case 'move':
      return t(`sitting:change.move.${change.side}`, { place: nameOf(t, meeting, change.anchorId) })
    case 'split':
      return change.label === null
        ? t('sitting:change.split')
        : t('sitting:change.splitAs', { label: labelName(t, change.label) })
    case 'join':
      return t('sitting:change.join', { place: nameOf(t, meeting, change.nextId) })
  }
}
