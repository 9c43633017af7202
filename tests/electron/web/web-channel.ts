import { setImmediate } from 'node:timers/promises'
import type { Argument, AskName, Channel, News, Replies } from '../../../shared/channel.ts'
import { enter, openStream, send, windowHeaders } from './client.ts'

/** A window's channel to a web host, from its first address on, as the windows' own code keeps it. */
export async function webChannel(url: string): Promise<{ readonly channel: Channel; close(): void }> {
  const port = Number(new URL(url).port)
  const cookie = await enter(url)
  const listeners = new Set<(news: News) => void>()
  const stream = await openStream(port, cookie, undefined, ({ news }) => {
    // An id alone is no news; what is told is the host's own, as the backend told it.
    if (news !== null) for (const heard of listeners) heard(news as News)
  })
  return {
    channel: {
      async ask<Name extends AskName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]> {
        const headers = windowHeaders(port, cookie)
        const { body } = await send(port, `/api/ask/${name}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(argument),
        })
        // The news of what was asked were written first; they lie in another connection and are read now.
        await setImmediate()
        await setImmediate()
        return JSON.parse(body)
      },
      listen(heard) {
        listeners.add(heard)
        return () => void listeners.delete(heard)
      },
    },
    close: () => stream.stop(),
  }
}
