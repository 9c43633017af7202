import type { PaperKind } from '../../shared/channel.ts'
import type { History } from '../../shared/meeting/history.ts'
import type { Stage } from '../../shared/meeting/stage.ts'

/** A paper as it was rendered when the meeting was sealed, or with signatures added to it since. */
export interface SealedPaper {
  readonly kind: PaperKind
  /** Number of the fact that sealed the meeting: a meeting reopened and sealed again keeps both papers. */
  readonly sealedSeq: number
  /** 0 as it was sealed. Each signing adds one numbered higher by one, which begins with the bytes of that before. */
  readonly signing: number
  readonly name: string
  readonly pages: number
  readonly bytes: Uint8Array
}

/** Half-typed texts by key. */
export type Scratch = readonly (readonly [key: string, value: string])[]

/** All that a meeting file holds. */
export interface Contents {
  /** The whole log, numbered from 1 without gaps, and what it comes to. */
  readonly history: History
  readonly stage: Stage
  readonly scratch: Scratch
  readonly papers: readonly SealedPaper[]
}

/** What a list of meetings shows of one; a row of its own, so that the list need not read the log. */
export interface Cover {
  readonly name: string
  readonly sealed: boolean
}
