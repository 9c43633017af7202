const VIETNAMESE = new Intl.Collator('vi')

/**
 * Vietnamese order of people's names: by the given name, which is the last word, then by the whole name.
 * Negative when `a` comes first, 0 only for the same name.
 */
export function compareNames(a: string, b: string): number {
  return compared(namedOf(a), namedOf(b))
}

/** Items in the order of their names; those of one name stay as they were. Each name is taken apart once. */
export function sortedByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, named: namedOf(nameOf(item)) }))
    .sort((a, b) => compared(a.named, b.named))
    .map(({ item }) => item)
}

interface Named {
  readonly whole: string
  readonly given: string
}

function namedOf(name: string): Named {
  const whole = name.normalize('NFC').trim()
  return { whole, given: whole.slice(whole.search(/\S+$/)) }
}

function compared(a: Named, b: Named): number {
  return (
    VIETNAMESE.compare(a.given, b.given) ||
    VIETNAMESE.compare(a.whole, b.whole) ||
    Number(a.whole > b.whole) - Number(a.whole < b.whole)
  )
}
