import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { enter, send, windowHeaders } from '../web/client.ts'

/** The app running under the web host in a process of its own. */
export interface RunningHost {
  readonly child: ChildProcess
  /** What it has printed so far. */
  readonly printed: () => string
  readonly url: string
  ask(name: string, argument?: unknown): Promise<unknown>
  /** Ends it as Ctrl+C does and answers its exit code. */
  end(): Promise<number | null>
}

/** Starts a script that serves the app and waits until it has printed its address. */
export async function startHost(script: string, given: readonly string[], cwd: string): Promise<RunningHost> {
  const child = spawn(process.execPath, [script, ...given], { cwd, env: quietEnvironment() })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(printed) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('exit', () => reject(new Error(printed)))
  })
  const port = Number(new URL(url).port)
  const cookie = await enter(url)
  return {
    child,
    printed: () => printed,
    url,
    async ask(name, argument = {}) {
      const headers = windowHeaders(port, cookie)
      const { body } = await send(port, `/api/ask/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(argument),
      })
      return JSON.parse(body)
    },
    end() {
      child.kill('SIGINT')
      return exitCode(child)
    },
  }
}

export function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}

/** A session without a display, in Vietnamese. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...others } = process.env
  return { ...others, LC_ALL: 'vi_VN.UTF-8' }
}
