import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel, PaperFile, PaperKind } from '../../shared/channel.ts'
import { accepted, type Result } from '../../shared/result.ts'
import type { Trouble } from '../../shared/trouble.ts'
import { writeDurably } from '../core/durable.ts'
import { attempt } from '../core/trouble.ts'

export interface WrittenPaper {
  readonly path: string
  readonly pages: number
  /** Whether a file of that name was there before. */
  readonly replaced: boolean
}

const KINDS: readonly PaperKind[] = ['conclusion', 'minutes']

/**
 * Writes both papers of the open meeting into a folder under their own names, in place of earlier ones of the
 * same name. Both are made before the first is written, and each appears whole or not at all. Asking before
 * replacing was refused: a paper is always made anew from its meeting, and the command can be run by a script.
 */
export async function writePapers(
  channel: Channel,
  folder: string,
): Promise<Result<readonly WrittenPaper[], Trouble>> {
  const papers: PaperFile[] = []
  for (const kind of KINDS) {
    const paper = await channel.ask('paper', { kind })
    if (!paper.ok) return paper
    papers.push(paper.value)
  }
  const ready = attempt(folder, () => mkdirSync(folder, { recursive: true }))
  if (!ready.ok) return ready
  const written: WrittenPaper[] = []
  for (const paper of papers) {
    const one = write(paper, folder)
    if (!one.ok) return one
    written.push(one.value)
  }
  return accepted(written)
}

function write({ fileName, pages, base64 }: PaperFile, folder: string): Result<WrittenPaper, Trouble> {
  const path = join(folder, fileName)
  return attempt(path, () => {
    const replaced = existsSync(path)
    writeDurably(path, Buffer.from(base64, 'base64'))
    return { path, pages, replaced }
  })
}
