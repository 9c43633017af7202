import type { Block } from '../../../shared/draft/block.ts'
import type { Finding } from '../../../shared/draft/proofreading/finding.ts'

/** A finding with all that the list shows of it. */
export interface ProofItem {
  readonly key: string
  readonly finding: Finding
  readonly block: Block
  /** `II › 1 › 1.3` */
  readonly place: string
  /** What became of it in this meeting. */
  readonly state: 'open' | 'proposed' | 'dismissed'
}

/** Where to go on: the next finding that is still open behind this one, else the next before it, else here. */
export function nextOpen(items: readonly ProofItem[], at: number): number {
  const isOpen = ({ state }: ProofItem) => state === 'open'
  const behind = items.findIndex((item, i) => i > at && isOpen(item))
  const before = items.findLastIndex((item, i) => i < at && isOpen(item))
  return behind >= 0 ? behind : before >= 0 ? before : at
}
