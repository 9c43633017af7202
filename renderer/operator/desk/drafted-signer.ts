import type { Person } from '../../../shared/meeting/shape.ts'

/**
 * Who signs according to the draft's signature block, a line each for authority, office and name; null where it
 * names nobody, as when the office stands in it alone, in capitals.
 */
export function draftedSigner(block: string): Person | null {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    // What stands in brackets, `(đã ký)`, is neither.
    .filter((line) => line !== '' && !line.startsWith('('))
  const name = lines.length > 1 ? (lines.at(-1) ?? '') : ''
  if (name === name.toLocaleUpperCase('vi')) return null
  return { name, office: lines.slice(1, -1).join(' ') }
}
