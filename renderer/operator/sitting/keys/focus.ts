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

/**
 * To the field of names of the capture form. At once where it stands, so that the very next letter falls into
 * it and is no command; once drawn where it is only opening.
 */
export function focusCapture(): void {
  const field = () => document.querySelector<HTMLElement>(`#${CAPTURE_ID} input`)
  const shown = field()
  if (shown) shown.focus()
  else requestAnimationFrame(() => field()?.focus())
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
