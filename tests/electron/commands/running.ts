import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A command run to its end, and what it said. */
export interface Run {
  readonly code: number | null
  readonly said: string
  readonly complained: string
}

/** Runs one of the commands in a process of its own, by default in Vietnamese. */
export function runCommand(
  name: 'demo' | 'export' | 'verify',
  given: readonly string[],
  locale = 'vi_VN.UTF-8',
): Promise<Run> {
  const script = fileURLToPath(new URL(`../../../electron/commands/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [script, ...given], { env: { ...process.env, LC_ALL: locale } })
  const said: Buffer[] = []
  const complained: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complained.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code,
        said: Buffer.concat(said).toString('utf8'),
        complained: Buffer.concat(complained).toString('utf8'),
      }),
    )
  })
}
