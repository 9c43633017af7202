import type { Finding } from './finding.ts'
import type { Proof } from './proof.ts'

/** One thing to look for, over the whole paper. What it finds stands in the order of the text. */
export type Rule = (proof: Proof) => readonly Finding[]
