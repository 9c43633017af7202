import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { Readable } from 'node:stream'

/** What the host answered, or the first of it for a stream. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Asked {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

/** One request with headers of the test's own choice, which fetch would not let a test choose. */
export function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk)
        const { statusCode: status = 0, headers: answered } = response
        resolve({ status, headers: answered, body: Buffer.concat(chunks).toString('utf8') })
      },
    )
    sent.on('error', reject)
    if (body === undefined) sent.end()
    else Readable.from([body]).pipe(sent)
  })
}

/** The headers of a window of ours, once it holds the cookie. */
export function windowHeaders(port: number, cookie: string): OutgoingHttpHeaders {
  return {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    cookie,
  }
}

/** Opens the app's address as a browser does and answers the cookie it was given. */
export async function enter(url: string): Promise<string> {
  const { port, pathname, search } = new URL(url)
  const { headers } = await send(Number(port), pathname + search, {
    headers: { host: `127.0.0.1:${port}`, 'sec-fetch-site': 'none' },
  })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

/** One server-sent event: its id, and its news, or null for an id alone. */
export interface Told {
  readonly id: string
  readonly news: unknown
}

export interface Stream {
  readonly told: readonly Told[]
  /** Resolves once this many events have come. */
  until(count: number): Promise<void>
  stop(): void
}

/** Listens to the news as a window does; resolves when the stream is open. */
export function openStream(
  port: number,
  cookie: string,
  lastId?: string,
  heard: (told: Told) => void = () => {},
) {
  return new Promise<Stream>((resolve, reject) => {
    const { origin: _, ...reading } = windowHeaders(port, cookie)
    const headers = lastId === undefined ? reading : { ...reading, 'last-event-id': lastId }
    const sent = request(
      { host: '127.0.0.1', port, path: '/api/news', headers, agent: false },
      (response) => {
        const told: Told[] = []
        const waiting = new Set<() => void>()
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
          const blocks = text.split('\n\n')
          text = blocks.pop() ?? ''
          for (const block of blocks.flatMap(readBlock)) {
            told.push(block)
            heard(block)
          }
          for (const look of waiting) look()
        })
        response.on('error', () => {})
        const until = (count: number) =>
          new Promise<void>((come) => {
            const look = () => {
              if (told.length >= count) come()
            }
            waiting.add(look)
            look()
          })
        if (response.statusCode === 200) resolve({ told, until, stop: () => sent.destroy() })
        else reject(new Error(`The news were answered with ${response.statusCode}`))
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

/** Comments and pauses between tries are no events. */
function readBlock(block: string): readonly Told[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
  const id = field('id')
  if (id === undefined) return []
  return [{ id, news: JSON.parse(field('data') ?? 'null') }]
}
