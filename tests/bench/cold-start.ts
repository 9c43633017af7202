import { once } from 'node:events'
import { addressOf, startHost } from '../e2e/under-web.ts'
import { enter, send, windowHeaders } from '../electron/web/client.ts'
import { type Figure, figure } from './figures.ts'
import { withFolders } from './folders.ts'

const STARTS = 7

/** From the start of the web host's process to its first answer to a window. */
export async function benchColdStart(): Promise<Figure> {
  const taken: number[] = []
  for (let run = 0; run <= STARTS; run += 1) taken.push(await withFolders(start))
  return figure('cold start of the web host, to its first greeting', taken.slice(1))
}

async function start(folders: Parameters<typeof startHost>[0]): Promise<number> {
  const begun = performance.now()
  const host = startHost(folders)
  const url = await addressOf(host)
  const port = Number(new URL(url).port)
  const headers = windowHeaders(port, await enter(url))
  const { status } = await send(port, '/api/ask/greet', { method: 'POST', headers, body: '{}' })
  const taken = performance.now() - begun
  const exit = once(host, 'exit')
  host.kill('SIGTERM')
  await exit
  if (status !== 200) throw new Error(`the host answered ${status}`)
  return taken
}
