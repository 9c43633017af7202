/**
 * A list with one of its members changed; the others stay the same objects, so that views can remember them.
 * Sought from the end: what is changed is mostly new.
 */
export function changed<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): readonly Item[] {
  const index = list.findLastIndex((item) => item.id === id)
  const item = list[index]
  return item === undefined ? list : list.with(index, change(item))
}
