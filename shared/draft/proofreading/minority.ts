/** Something written in another way than most of its kind, with the first that is written as most are. */
export interface Odd<Item> {
  readonly item: Item
  readonly most: Item
}

/**
 * Of every kind the items that are not written the way most of them are; where two ways are even, the way of the
 * first is kept.
 */
export function minority<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  wayOf: (item: Item) => string,
): readonly Odd<Item>[] {
  return [...Map.groupBy(items, kindOf).values()].flatMap((alike) => {
    const ways = [...Map.groupBy(alike, wayOf).values()].toSorted((a, b) => b.length - a.length)
    const [[most] = []] = ways
    if (most === undefined) return []
    return ways.slice(1).flatMap((others) => others.map((item) => ({ item, most })))
  })
}
