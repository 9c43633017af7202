import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Another process that works on a meeting file, and the lines that it prints. */
export interface Child {
  readonly process: ChildProcess
  /** The next line; null when the process has ended. */
  line(): Promise<string | null>
  /** Kills it as a power cut would: no handler runs, nothing is closed. Resolves when it is gone. */
  kill(): Promise<void>
}

/** Runs a script under the Node that runs the tests; killed when the test ends. */
export function startChild(script: URL, ...given: readonly string[]): Child {
  const child = spawn(process.execPath, [fileURLToPath(script), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    process: child,
    async line() {
      const { value, done } = await lines.next()
      return done ? null : value
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
