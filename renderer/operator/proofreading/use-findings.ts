import { useCallback, useEffect, useRef, useState } from 'react'
import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'
import { channel } from '../../store.ts'

/** What the proofreader found; `reading` while it has not answered for these blocks. */
export type Findings =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] }

interface Proofreading {
  readonly findings: Findings
  /** Asks once more, after a failure. */
  readonly again: () => void
}

/**
 * The findings in these blocks, read anew whenever the blocks are others. Until the answer is there the last one
 * stays, so that the list does not go away and come back at every agreed amendment.
 */
export function useFindings(blocks: readonly Block[] | null): Proofreading {
  const [findings, setFindings] = useState<Findings>({ kind: 'reading' })
  const asked = useRef<readonly Block[] | null>(null)
  const read = useCallback(async (wanted: readonly Block[]) => {
    asked.current = wanted
    const reply = await channel.ask('proofread', { blocks: wanted })
    if (asked.current !== wanted) return
    setFindings(reply.ok ? { kind: 'found', findings: reply.value } : { kind: 'failed' })
  }, [])
  useEffect(() => {
    if (blocks) void read(blocks)
  }, [blocks, read])
  useEffect(
    () => () => {
      asked.current = null
    },
    [],
  )
  return { findings, again: () => void (blocks && read(blocks)) }
}
