import type { Argument, AskName, Channel, News, Replies } from '../../shared/channel.ts'
import type { Backend } from './backend.ts'

/**
 * A channel straight onto a backend, for the commands and the tests. What passes is copied through JSON, as on
 * the way to a window, so that nobody shares an object with the backend.
 */
export function memoryChannel(backend: Backend): Channel {
  return {
    async ask<Name extends AskName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]> {
      const reply = await backend.answer(name, copied(argument))
      // The backend answers each name with its own reply: `Answers` in backend.ts holds it to that.
      return copied(reply) as Replies[Name]
    },
    listen: (heard) => backend.listen((news) => heard(copied(news) as News)),
  }
}

function copied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
