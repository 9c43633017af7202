import type { Argument, AskName, Channel, News, Replies } from '../shared/channel.ts'
import { refused } from '../shared/result.ts'

/** The way to the host, and whether anybody is at its other end. */
export interface HostChannel extends Channel {
  /** Hears when the host is lost and when it is there again. Answers the function that stops it. */
  watch(heard: (alive: boolean) => void): () => void
}

declare global {
  interface Window {
    /** What the desktop's preload exposes; not there in a browser. */
    readonly nghiSu?: Channel
  }
}

export function connect(): HostChannel {
  const bridge = window.nghiSu
  // The bridge lives and dies with the window, so there is nothing to watch.
  return bridge ? { ask: bridge.ask, listen: bridge.listen, watch: () => () => {} } : webChannel()
}

/** How long after a stream was refused another is tried, in milliseconds. A lost one the browser reopens itself. */
const RETRY = 2000

function webChannel(): HostChannel {
  const hearers = new Set<(news: News) => void>()
  const watchers = new Set<(alive: boolean) => void>()
  /** A window asks nothing before its news flow, or what changes between the first answer and them is missed. */
  let firstContact: Promise<void> | null = null
  let isContacted = false

  function openStream(contacted: () => void): void {
    const stream = new EventSource('/api/news')
    const tell = (alive: boolean) => {
      contacted()
      for (const heard of watchers) heard(alive)
    }
    stream.addEventListener('open', () => tell(true))
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      // The host tells news in the shape of the contract.
      const news = JSON.parse(data) as News
      for (const heard of hearers) heard(news)
    })
    stream.addEventListener('error', () => {
      tell(false)
      // A host that was started again refuses the old window until its address has been opened anew.
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => openStream(contacted), RETRY)
    })
  }

  function begin(): void {
    firstContact ??= new Promise((resolve) => {
      openStream(() => {
        isContacted = true
        resolve()
      })
    })
  }

  return {
    async ask(name, argument) {
      // No wait where none is needed: after a key, even a settled promise comes when this window has drawn itself.
      if (!isContacted) await firstContact
      return askByPost(name, argument)
    },
    listen(heard) {
      hearers.add(heard)
      begin()
      return () => hearers.delete(heard)
    },
    watch(heard) {
      watchers.add(heard)
      begin()
      return () => watchers.delete(heard)
    },
  }
}

async function askByPost<Name extends AskName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]> {
  try {
    const response = await fetch(`/api/ask/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(argument),
    })
    // The host answers every question in the shape of the contract; it stands in one file with this window.
    return (await response.json()) as Replies[Name]
  } catch {
    // The one trouble that every reply may be; the compiler cannot see it through the table of replies.
    return refused({ code: 'host-gone' }) as Replies[Name]
  }
}
