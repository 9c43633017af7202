import type { HallView } from '../../../shared/meeting/hall.ts'
import type { Words } from '../../language.ts'

/** Which state of the text the hall reads: signed, still open, or the draft in one of its views. */
export function stateOfText(t: Words, view: HallView, isOpen: boolean): string {
  if (view.sealed) return t('hall:final')
  return isOpen ? t('hall:draft') : t(`hall:view.${view.view}`)
}
