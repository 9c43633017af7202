import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const markShape = z.object({
  port: z.number().int().positive(),
  pid: z.number().int().positive(),
  key: z.string(),
})

/** What a running host leaves in the settings folder, for the next start to find it. */
export type Mark = z.infer<typeof markShape>

const entryShape = z.object({ url: z.url() })

/** How long a host is given to answer, in milliseconds. */
const PATIENCE = 3_000

/**
 * Asks the host that left its mark in this folder for an address to open. Null if there is none: no mark, an
 * unreadable one, or one that a killed host left behind, whose port is closed or now belongs to another
 * program, which does not know the key's answer.
 */
export async function askRunningHost(settings: string): Promise<string | null> {
  const mark = readMark(settings)
  if (mark === null || !isAlive(mark.pid)) return null
  try {
    const response = await fetch(`http://127.0.0.1:${mark.port}/api/entry`, {
      method: 'POST',
      headers: { authorization: `Bearer ${mark.key}` },
      signal: AbortSignal.timeout(PATIENCE),
    })
    const entry = entryShape.safeParse(response.ok ? await response.json() : null)
    return entry.success && new URL(entry.data.url).port === String(mark.port) ? entry.data.url : null
  } catch {
    return null
  }
}

/** Leaves this host's mark, readable by this user alone, over any that a dead host left. */
export function leaveMark(settings: string, mark: Mark): void {
  mkdirSync(settings, { recursive: true })
  rmSync(markFile(settings), { force: true })
  writeFileSync(markFile(settings), JSON.stringify(mark), { mode: 0o600 })
}

/** Takes the mark away, unless another host has put its own there since. */
export function removeMark(settings: string, key: string): void {
  if (readMark(settings)?.key === key) rmSync(markFile(settings), { force: true })
}

function readMark(settings: string): Mark | null {
  try {
    return markShape.parse(JSON.parse(readFileSync(markFile(settings), 'utf8')))
  } catch {
    return null
  }
}

function markFile(settings: string): string {
  return join(settings, 'running.json')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // The process is there and another user's, which a host of ours is not; asking it does no harm.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
