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

function webChannel(): HostChannel {
  return { ask: askByPost, listen: listenToEvents, watch: watchEvents }
}

async function askByPost<Name extends AskName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]> {
  try {
    await firstContact
    const response = await fetch(`/api/ask/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(argument),
    })
    // The host answers every question in the shape of the contract; it stands in one file with this window.
    return (await response.json()) as Replies[Name]
  } catch {
    return refused({ code: 'host-gone' }) as Replies[Name]
  }
}

let events: EventSource | null = null

/** A window asks nothing before its news flow, or what changes between the first answer and them is missed. */
let firstContact: Promise<unknown> = Promise.resolve()

/** One stream for all that listen in this window. */
function eventStream(): EventSource {
  if (events === null) {
    const stream = new EventSource('/api/news')
    firstContact = new Promise((resolve) => {
      stream.addEventListener('open', resolve, { once: true })
      stream.addEventListener('error', resolve, { once: true })
    })
    events = stream
  }
  return events
}

function listenToEvents(heard: (news: News) => void): () => void {
  const onMessage = (message: MessageEvent<string>) => heard(JSON.parse(message.data) as News)
  const stream = eventStream()
  stream.addEventListener('message', onMessage)
  return () => stream.removeEventListener('message', onMessage)
}

function watchEvents(heard: (alive: boolean) => void): () => void {
  const stream = eventStream()
  const onOpen = () => heard(true)
  const onError = () => heard(false)
  stream.addEventListener('open', onOpen)
  stream.addEventListener('error', onError)
  return () => {
    stream.removeEventListener('open', onOpen)
    stream.removeEventListener('error', onError)
  }
}
