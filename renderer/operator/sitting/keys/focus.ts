import type { Place } from '../place.ts'

/** Ids of the elements to which the keys send the focus, so that it is never lost. */
export const CAPTURE_ID = 'capture'
export const PANEL_ID = 'panel-cards'

export function lineId(place: Place): string {
  return `line-${place}`
}

/** To the paragraph where the operator stands: from there every single-letter key works. */
export function focusPlace(place: Place): void {
  document.getElementById(lineId(place))?.focus({ preventScroll: true })
}

/** Of the paragraph no more than is needed moves: what is in sight stays where it is. */
export function bringPlaceInSight(place: Place): void {
  document.getElementById(lineId(place))?.scrollIntoView({ block: 'nearest' })
}

/**
 * To the field of names of the capture form, at once: the very next letter has to fall into it and be no command.
 */
export function focusCapture(): void {
  document.querySelector<HTMLElement>(`#${CAPTURE_ID} input`)?.focus()
}

/** To the chosen card of the panel, or its first; false when it has none. */
export function focusPanel(): boolean {
  const cards = document.getElementById(PANEL_ID)
  const card =
    cards?.querySelector<HTMLElement>('[data-selected]') ?? cards?.querySelector<HTMLElement>('[data-card]')
  card?.focus()
  return card !== null && card !== undefined
}

/** Whether the focus is nowhere in particular, or in the document or outline, and may go along. */
export function isFocusFree(): boolean {
  const { activeElement } = document
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.closest('[data-follows]') !== null
  )
}
