import type { Block } from '../../../../shared/draft/block.ts'
import type { Finding } from '../../../../shared/draft/proofreading/finding.ts'
import { type Lexicon, lexiconOf } from '../../../../shared/draft/proofreading/lexicon.ts'
import { proofread } from '../../../../shared/draft/proofreading/proofread.ts'
import { readDraft } from '../../../../shared/draft/reader.ts'
import { plain } from '../../../../shared/text/tidy.ts'

/** For the rules that need no words. */
export const NO_WORDS = lexiconOf({ syllables: [], words: [], variants: [], bound: [] })

/** A draft of these pieces, one block each. */
export function draft(...pieces: readonly string[]): readonly Block[] {
  return readDraft(pieces.join('\n\n')).blocks
}

/** A finding on one line: `..→. marks-doubled`. */
export function shown({ found, suggestion, why }: Finding): string {
  return `${found}→${suggestion === null ? '?' : plain(suggestion)} ${why.code}`
}

export function findings(pieces: readonly string[], lexicon: Lexicon = NO_WORDS): readonly string[] {
  return proofread(draft(...pieces), lexicon).map(shown)
}
