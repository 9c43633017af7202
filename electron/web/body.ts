import type { IncomingMessage } from 'node:http'
import { accepted, type Result, refused } from '../../shared/result.ts'

/** The largest question, in bytes: a file of 20 MB in base64, and room for the rest. */
export const LARGEST_BODY = 30 * 1024 * 1024

export type Unreadable = 'too-big' | 'not-json'

/**
 * Reads a question's argument. The length is counted as it arrives, whatever the request's head claims, and
 * reading stops at the limit.
 */
export async function readBody(request: IncomingMessage): Promise<Result<unknown, Unreadable>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refused('not-json')
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return refused('too-big')
  const chunks: Buffer[] = []
  let length = 0
  // The stream is left standing when reading stops early, so that the refusal can still be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LARGEST_BODY) return refused('too-big')
    chunks.push(chunk)
  }
  return parse(Buffer.concat(chunks).toString('utf8'))
}

function parse(text: string): Result<unknown, Unreadable> {
  try {
    return accepted(JSON.parse(text) as unknown)
  } catch {
    return refused('not-json')
  }
}
