/** Whether what had the focus is gone, so that the next key would be heard by nothing. */
export function isFocusLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body
}
