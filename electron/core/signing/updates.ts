import { type AddedField, addedFields } from './added-fields.ts'
import { Malformed } from './malformed.ts'
import { PdfFile } from './pdf-file.ts'
import { isOnlySigning } from './signing-change.ts'

/**
 * The signature fields that were added to a sealed paper, by whichever program; null if anything else was: the
 * paper does not begin with the sealed bytes, an update changes what was there, or something of it is seen that no
 * signature answers for.
 */
export function fieldsAddedTo(sealed: Buffer, bytes: Buffer): readonly AddedField[] | null {
  if (!bytes.subarray(0, sealed.length).equals(sealed)) return null
  try {
    const states = statesOf(sealed, bytes)
    const isHarmless = states.every((state, index) => {
      const before = states[index - 1]
      return before === undefined || isOnlySigning(before, state, states[0] ?? before)
    })
    return isHarmless ? addedFields(states) : null
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

/** What a paper was before anything was added to it; all of it where it cannot be read. */
export function sealedPart(bytes: Buffer): Buffer {
  try {
    return bytes.subarray(0, new PdfFile(bytes).sections.at(-1)?.end)
  } catch (error) {
    if (error instanceof Malformed) return bytes
    throw error
  }
}

/** The file as it stood sealed and after each update, up to its last byte. */
function statesOf(sealed: Buffer, bytes: Buffer): readonly PdfFile[] {
  const original = new PdfFile(sealed)
  const newest = new PdfFile(bytes)
  const sections = newest.sections.toReversed()
  const count = original.sections.length
  const isSame = original.sections.toReversed().every(({ at }, index) => sections[index]?.at === at)
  if (!isSame || newest.newest.end !== bytes.length) throw new Malformed('not an update of the sealed paper')
  const text = bytes.toString('latin1')
  const later = sections.slice(count)
  return [original, ...later.map(({ end }) => new PdfFile(bytes.subarray(0, end), text.slice(0, end)))]
}
