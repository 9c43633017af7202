import type { Page, PlacedLine, Run } from '../../../shared/report/page.ts'
import type { AddedField } from './added-fields.ts'

/**
 * The numbers of the pages on which a signature's box lies over words: it could make them read otherwise. The
 * office and the name above and below which one signs do not count.
 */
export function coveredPages(fields: readonly AddedField[], pages: readonly Page[]): readonly number[] {
  const covered = fields.flatMap((field) => {
    const page = field.page === null ? undefined : pages[field.page]
    return page?.lines.some((line) => isCovered(line, field, page)) ? [page.number] : []
  })
  return [...new Set(covered)]
}

function isCovered({ of, baseline, runs }: PlacedLine, { rectangle }: AddedField, { height }: Page): boolean {
  if (of.part === 'authority' || of.part === 'office' || of.part === 'name') return false
  const { x, y, width, height: depth } = rectangle
  const top = height - y - depth
  return runs.some(
    (run) =>
      run.text.trim() !== '' &&
      run.x < x + width &&
      x < run.x + run.width &&
      baseline - ascent(run) < top + depth &&
      top < baseline,
  )
}

/** Of letters without marks, roughly. */
function ascent({ size }: Run): number {
  return size * 0.7
}
