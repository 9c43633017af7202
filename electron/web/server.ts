import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import type { Pages } from '../core/hosting/pages.ts'
import { PROTECTIVE_HEADERS } from '../core/hosting/protection.ts'
import { UnderWay } from '../core/hosting/under-way.ts'
import { readBody } from './body.ts'
import { type Denial, denial } from './guard.ts'
import type { NewsStreams } from './news.ts'
import { createSecrets, equal } from './secrets.ts'

/** The loopback address alone: no other machine can reach the host, whatever its firewall says. */
const ADDRESS = '127.0.0.1'

/** How long a stopping host lets windows take the last answers, in milliseconds. */
const LAST_WORDS = 5_000

const ASK = '/api/ask/'

export interface WebServerOptions {
  readonly pages: Pages
  readonly answer: (name: string, argument: unknown) => Promise<unknown>
  readonly news: NewsStreams
  /** What a person reads who opens an address that is no longer good. */
  readonly closedDoor: string
  /** A window's stream began or ended; `windows` is how many there are now. */
  readonly onWindows?: (windows: number) => void
}

export interface WebServer {
  /** The address that opens the app, with the launch's key in it. */
  readonly url: string
  readonly port: number
  readonly lockKey: string
  /** An address that opens the app once, for a place where others may read it. */
  oneTimeUrl(): string
  /** Resolves when every question under way has been answered. */
  close(): Promise<void>
}

/** Starts the server on a free port. */
export async function startServer(options: WebServerOptions): Promise<WebServer> {
  const server = createServer()
  const port = await listen(server)
  const authority = `${ADDRESS}:${port}`
  const secrets = createSecrets(port)
  const url = (key: string) => `http://${authority}/?key=${key}`
  const { onWindows = () => {} } = options
  const underWay = new UnderWay()
  let windows = 0

  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(PROTECTIVE_HEADERS)) response.setHeader(name, value)
    handle(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else sendTrouble(response, 500)
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request
    const asked = URL.parse(request.url ?? '/', `http://${authority}`)
    if (asked === null) return end(response, 400)
    const key = asked.searchParams.get('key')
    if (asked.pathname === '/api/entry' && method === 'POST') return enterAgain(request, response)
    if (key !== null && method === 'GET' && headers.host === authority) {
      return enter(response, asked.pathname, key)
    }
    const isPage = !asked.pathname.startsWith('/api/')
    const denied = denial({ method, headers, isPage }, { authority, holdsCookie: secrets.holdsCookie })
    if (denied !== null) return deny(response, denied, options.closedDoor)
    return serve(request, response, asked.pathname)
  }

  /** Answers a window of ours. */
  async function serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { method } = request
    if (method === 'POST' && path.startsWith(ASK)) return ask(request, response, path.slice(ASK.length))
    if (method === 'GET' && path === '/api/news') return listenToNews(request, response)
    if (method === 'GET') return sendPage(response, path)
    end(response, 405)
  }

  /** The key is exchanged for the cookie, and the window goes on at an address without it. */
  function enter(response: ServerResponse, pathname: string, key: string): void {
    if (options.pages.has(pathname) && secrets.opens(key)) {
      response.writeHead(303, { 'Set-Cookie': secrets.setCookie, Location: pathname }).end()
    } else deny(response, 'cookie', options.closedDoor)
  }

  /** For a second start of the app on this machine, which has read the lock's key. No page can come here. */
  function enterAgain({ headers }: IncomingMessage, response: ServerResponse): void {
    const isOurs =
      headers.host === authority &&
      headers.origin === undefined &&
      headers['sec-fetch-site'] === undefined &&
      equal(headers.authorization ?? '', `Bearer ${secrets.lockKey}`)
    if (isOurs) sendJson(response, 200, { url: url(secrets.oneTimeKey()) })
    else end(response, 403)
  }

  async function ask(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const body = await readBody(request)
    if (body.ok) {
      return sendJson(response, 200, await underWay.watch(options.answer(name, body.value)))
    }
    // The rest of the body is not read: the connection ends with the answer.
    response.setHeader('Connection', 'close')
    response.on('finish', () => request.destroy())
    sendTrouble(response, body.refusal === 'too-big' ? 413 : 400)
  }

  async function listenToNews({ headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    windows += 1
    onWindows(windows)
    response.on('close', () => {
      windows -= 1
      onWindows(windows)
    })
    await options.news.open(response, String(headers['last-event-id'] ?? ''))
  }

  function sendPage(response: ServerResponse, pathname: string): void {
    const page = options.pages.get(pathname)
    if (page === undefined) end(response, 404)
    else
      response
        .writeHead(200, { 'Content-Type': page.type, 'Content-Length': page.bytes.length })
        .end(page.bytes)
  }

  return {
    url: url(secrets.launchKey),
    port,
    lockKey: secrets.lockKey,
    oneTimeUrl: () => url(secrets.oneTimeKey()),
    async close() {
      await stop(server, options.news)
      await underWay.settled()
    },
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, ADDRESS, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The host got no port'))
      else resolve(address.port)
    })
  })
}

/** Takes no new question, lets those under way be answered, and ends. */
function stop(server: Server, news: NewsStreams): Promise<void> {
  news.close()
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_WORDS)
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** A request that named another host was meant for another: 421. All else that is turned away: 403. */
function deny(response: ServerResponse, denied: Denial, words: string): void {
  const status = denied === 'host' ? 421 : 403
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(words)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}

function sendTrouble(response: ServerResponse, status: number): void {
  const trouble: Trouble = { code: 'bad-request' }
  sendJson(response, status, refused(trouble))
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}
