/** The desktop's own scheme: the windows have an origin of their own, and no file of the disk has one. */
export const SCHEME = 'nghisu'

const ORIGIN = `${SCHEME}://app`

export const OPERATOR = `${ORIGIN}/index.html`
const PROJECTOR = `${ORIGIN}/projector.html`

/** True for the two pages that a window may show; a fragment or a query makes no difference. */
export function isOwnPage(url: string): boolean {
  return [OPERATOR, PROJECTOR].includes(url.replace(/[?#].*$/s, ''))
}

/** True for what the windows may load: their own files, and the pictures and papers they make themselves. */
export function isOwnResource(url: string): boolean {
  return url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`) || url.startsWith('data:')
}

/** True for the projector's page. */
export function isProjector(url: string): boolean {
  return isOwnPage(url) && url.startsWith(PROJECTOR)
}
