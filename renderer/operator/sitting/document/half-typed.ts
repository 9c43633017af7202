/**
 * The paragraphs at which something was begun and not saved, from the keys under which it is kept. A revision or
 * correction is kept under its amendment's or comment's id and shows in the panel instead.
 */
export function halfTyped(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...keys].flatMap((key) => {
      const [kind, blockId] = key.split(':')
      return (kind === 'comment' || kind === 'amendment') && blockId !== undefined ? [blockId] : []
    }),
  )
}
