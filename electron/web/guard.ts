import type { IncomingHttpHeaders } from 'node:http'

/** Why a request was turned away. */
export type Denial = 'host' | 'origin' | 'site' | 'cookie'

/** What the guard compares a request with. */
export interface Gate {
  /** `127.0.0.1:port`, the only name this host answers to. */
  readonly authority: string
  readonly holdsCookie: (header: string | undefined) => boolean
}

/**
 * Checks what every request must show, whatever it asks for.
 *
 * - `Host` must be the loopback address itself. A page elsewhere whose name was made to lead to 127.0.0.1
 *   (DNS rebinding) still sends its own name here.
 * - `Origin`, where the browser sends it, must be ours; every POST must carry it.
 * - `Sec-Fetch-Site` must be there and say that the asking page is ours, or, for a page, that the person
 *   opened it. Each browser the app opens sends it; a request without it comes from no window of ours.
 * - The cookie of this launch must be there.
 *
 * The first three are checked although the cookie is SameSite=Strict: cookies do not tell ports apart, and
 * another page on this machine's loopback counts as the same site.
 */
export function denial(
  request: { readonly method: string; readonly headers: IncomingHttpHeaders; readonly isPage: boolean },
  gate: Gate,
): Denial | null {
  const { host, origin, cookie, 'sec-fetch-site': site } = request.headers
  if (host !== gate.authority) return 'host'
  if (origin === undefined ? request.method === 'POST' : origin !== `http://${gate.authority}`)
    return 'origin'
  if (site !== 'same-origin' && !(request.isPage && site === 'none')) return 'site'
  return gate.holdsCookie(cookie) ? null : 'cookie'
}
