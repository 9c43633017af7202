import type { ServerResponse } from 'node:http'
import type { News, OpenMeeting } from '../../shared/channel.ts'
import type { Fact } from '../../shared/meeting/event.ts'

/** How often an idle stream is written to, in milliseconds, so that a dead connection is found out. */
const HEARTBEAT = 15_000

/** A stream whose reader has left this many bytes unread is ended; the window comes back and resumes. */
const LARGEST_BACKLOG = 16 * 1024 * 1024

/** What the streams need of the backend. */
export interface NewsSource {
  listen(heard: (news: News) => void): () => void
  openMeeting(): Promise<OpenMeeting | null>
  factsSince(seq: number): Promise<readonly Fact[]>
}

/** The news as server-sent events, one stream for each window. */
export interface NewsStreams {
  /** Turns the answer into a stream. `lastId` is the request's `Last-Event-ID`, empty for a new window. */
  open(response: ServerResponse, lastId: string): Promise<void>
  close(): void
}

interface Stream {
  readonly response: ServerResponse
  /** The number of the last fact this window was told, so that none is told twice. */
  told: number
  /** News kept back while the facts that were missed are fetched; null once the stream has caught up. */
  waiting: News[] | null
}

/**
 * An event's id is `opened.seq`: how many times this host has seen a meeting opened or closed, and the last
 * fact's number. A window that comes back after a pause gets the facts it missed; if another meeting was
 * opened meanwhile its number means nothing, and it gets the whole meeting instead. A sequence number alone
 * was refused for that reason: it would fold one meeting's facts into another.
 */
export async function createNewsStreams(source: NewsSource): Promise<NewsStreams> {
  const streams = new Set<Stream>()
  const latest = new Map<News['kind'], News>()
  let opened = 0
  let seq = lastSeq(await source.openMeeting())

  function heard(news: News): void {
    if (news.kind === 'fact') seq = news.fact.seq
    else if (news.kind === 'meeting') {
      opened += 1
      seq = lastSeq(news.meeting)
      latest.delete('stage')
    } else latest.set(news.kind, news)
    for (const stream of streams) {
      if (stream.waiting === null) tell(stream, news)
      else stream.waiting.push(news)
    }
  }

  function tell(stream: Stream, news: News): void {
    if (news.kind === 'fact') {
      if (news.fact.seq <= stream.told) return
      stream.told = news.fact.seq
    }
    if (news.kind === 'meeting') stream.told = lastSeq(news.meeting)
    const { response } = stream
    response.write(`id: ${opened}.${stream.told}\ndata: ${JSON.stringify(news)}\n\n`)
    if (response.writableLength > LARGEST_BACKLOG) response.destroy()
  }

  async function missed(lastOpened: number, lastSeen: number): Promise<readonly News[]> {
    if (lastOpened === opened) {
      const facts = await source.factsSince(lastSeen)
      // Another meeting opened during the question is told of by what was kept back.
      if (lastOpened === opened) return facts.map((fact) => ({ kind: 'fact', fact }))
      return []
    }
    return [{ kind: 'meeting', meeting: await source.openMeeting() }]
  }

  async function resume(stream: Stream, lastId: string): Promise<void> {
    const [lastOpened = -1, lastSeen = 0] = lastId.split('.').map(Number)
    stream.told = lastSeen
    const past = await missed(lastOpened, lastSeen)
    for (const news of [...past, ...latest.values(), ...(stream.waiting ?? [])]) tell(stream, news)
    stream.waiting = null
  }

  const stopListening = source.listen(heard)
  const heartbeat = setInterval(() => {
    for (const { response } of streams) response.write(': still here\n\n')
  }, HEARTBEAT)
  heartbeat.unref()

  return {
    async open(response, lastId) {
      const isNew = lastId === ''
      const stream: Stream = { response, told: isNew ? seq : 0, waiting: isNew ? null : [] }
      streams.add(stream)
      response.on('close', () => streams.delete(stream))
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
      // An id without data says where a new window stands, so that its first return resumes from there.
      response.write(isNew ? `retry: 1000\nid: ${opened}.${seq}\n\n` : 'retry: 1000\n\n')
      if (!isNew) await resume(stream, lastId)
    },
    close() {
      stopListening()
      clearInterval(heartbeat)
      for (const { response } of streams) response.end()
      streams.clear()
    },
  }
}

function lastSeq(meeting: OpenMeeting | null): number {
  return meeting?.facts.at(-1)?.seq ?? 0
}
