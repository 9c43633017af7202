import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { LARGEST_FILE } from '../../shared/channel.ts'
import type { DraftFile } from '../../shared/draft/draft-file.ts'
import { type Result, refused } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { TOO_BIG } from './text-file.ts'

/** What reading one file may take: many times what the longest draft does. */
export interface Bounds {
  readonly milliseconds: number
  readonly megabytes: number
}

const BOUNDS: Bounds = { milliseconds: 90_000, megabytes: 1024 }

/** The thread's program: beside this one among the sources, beside the host where it was built. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './draft-thread.ts' : './draft-thread.js',
  import.meta.url,
)

const TOO_HEAVY = refused<Trouble>({ code: 'too-heavy' })
const HOST_GONE = refused<Trouble>({ code: 'host-gone' })

/**
 * Reads a draft's file in a thread of its own, so that the hall is not kept waiting, whatever the file holds, and
 * neither time nor memory runs out of bounds. Rejects only for a bug in the reader. `ending` is the host's own end,
 * which no file may put off.
 */
export async function readDraftApart(
  bytes: Uint8Array,
  ending: AbortSignal,
  { milliseconds, megabytes }: Bounds = BOUNDS,
): Promise<Result<DraftFile, Trouble>> {
  if (bytes.length > LARGEST_FILE) return refused(TOO_BIG)
  if (ending.aborted) return HOST_GONE
  const thread = new Worker(PROGRAM, {
    name: 'draft',
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What libraries say of a file is nothing for whoever started the app.
    stderr: true,
    stdout: true,
  })
  const { promise, resolve, reject } = Promise.withResolvers<Result<DraftFile, Trouble>>()
  const patience = setTimeout(() => resolve(TOO_HEAVY), milliseconds)
  const end = () => resolve(HOST_GONE)
  ending.addEventListener('abort', end)
  // The thread runs the same code as this one: what it tells needs no checking.
  thread.once('message', (read: Result<DraftFile, Trouble>) => resolve(read))
  thread.once('error', (error) => (isOutOfMemory(error) ? resolve(TOO_HEAVY) : reject(error)))
  try {
    return await promise
  } finally {
    clearTimeout(patience)
    ending.removeEventListener('abort', end)
    await thread.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return z.object({ code: z.literal('ERR_WORKER_OUT_OF_MEMORY') }).safeParse(error).success
}
