import { withoutTonePlace } from '../text/spelling.ts'

/**
 * Single words by which a body is called. Only these may be taken as said twice by themselves: `Trưởng phòng`
 * of `Phòng Kinh tế`, but not `Trưởng Công an` of `An Giang`.
 */
const BODIES = new Set(
  'ban phòng sở trạm tổ đội hội cục vụ viện tỉnh xã phường huyện quận'.normalize('NFC').split(' '),
)

/**
 * What somebody is, from their office and their unit, with what both say said once: `Trưởng Công an phường` of
 * `Công an phường` is just that, `Bí thư Chi bộ` of `Chi bộ khu phố 4` is `Bí thư Chi bộ khu phố 4`. Empty
 * where neither is known.
 */
export function officeWithin(office: string, unit: string): string {
  const [held, within] = [wordsOf(office), wordsOf(unit)]
  if (isNamedIn(within, held)) return held.join(' ')
  const shared = sharedWords(held, within)
  if (shared === 0) return [held, within].flatMap((words) => words.join(' ') || []).join(', ')
  return [...held.slice(0, -shared), ...within].join(' ')
}

function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}

/** A word for comparing: whatever its capitals, its punctuation and the place of its tone. */
function bare(word: string): string {
  return withoutTonePlace(word.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '')
}

function isAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, i) => bare(word) === bare(others[i] ?? ''))
}

function isNamedIn(unit: readonly string[], office: readonly string[]): boolean {
  return office.some((_, i) => isAlike(office.slice(i, i + unit.length), unit))
}

/** How many words end the office and begin the unit. */
function sharedWords(office: readonly string[], unit: readonly string[]): number {
  for (let count = Math.min(office.length, unit.length); count > 1; count--) {
    if (isAlike(office.slice(-count), unit.slice(0, count))) return count
  }
  const isBody = BODIES.has(bare(unit[0] ?? ''))
  return isBody && isAlike(office.slice(-1), unit.slice(0, 1)) ? 1 : 0
}
