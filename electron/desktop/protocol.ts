import { type Protocol, protocol } from 'electron'
import type { Pages } from '../core/hosting/pages.ts'
import { PROTECTIVE_HEADERS } from '../core/hosting/protection.ts'
import { SCHEME } from './address.ts'

/** Must run before the app is ready. The scheme gets no more than a web page's origin needs. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        corsEnabled: false,
        stream: false,
        allowExtensions: false,
      },
    },
  ])
}

/** Answers `nghisu://app/…` from the list of built files, and nothing else. */
export function servePages(owner: Protocol, pages: Pages): void {
  owner.handle(SCHEME, ({ method, url }) => {
    const { host, pathname } = new URL(url)
    const page = method === 'GET' && host === 'app' ? pages.get(pathname) : undefined
    if (page === undefined) return new Response(null, { status: 404, headers: PROTECTIVE_HEADERS })
    // A Buffer's bytes are copied: its type allows shared memory, which a Response does not take.
    return new Response(new Uint8Array(page.bytes), {
      headers: { ...PROTECTIVE_HEADERS, 'Content-Type': page.type },
    })
  })
}
