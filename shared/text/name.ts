const VIETNAMESE = new Intl.Collator('vi')

/**
 * Vietnamese order of people's names: by the given name, which is the last word, then by the whole name.
 * Negative when `a` comes first, 0 only for the same name.
 */
export function compareNames(a: string, b: string): number {
  const first = a.normalize('NFC').trim()
  const second = b.normalize('NFC').trim()
  return (
    VIETNAMESE.compare(givenName(first), givenName(second)) ||
    VIETNAMESE.compare(first, second) ||
    Number(first > second) - Number(first < second)
  )
}

function givenName(name: string): string {
  return name.slice(name.search(/\S+$/))
}
