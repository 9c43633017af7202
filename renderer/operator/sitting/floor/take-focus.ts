/**
 * Gives a field the focus as soon as it is drawn. The attribute is for a dialog that is about to open, which
 * would send the focus to its first control instead.
 */
export function takeFocus(field: HTMLElement | null): void {
  if (!field) return
  field.setAttribute('autofocus', '')
  field.focus()
}
