import type { Certificate, RelativeDistinguishedNames } from 'pkijs'

/** What a certificate says of the one it was given to. Texts are empty where it says nothing. */
export interface Holder {
  readonly name: string
  readonly office: string
  /** Who gave it. */
  readonly issuer: string
  readonly from: Date
  readonly until: Date
}

const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

/** Not by Node, which tells a name as lines of text, in which one part may pretend to be another. */
export function holderOf({ subject, issuer, notBefore, notAfter }: Certificate): Holder {
  return {
    name: said(subject, COMMON_NAME) || said(subject, ORGANISATION),
    office: said(subject, ORGANISATION),
    issuer: said(issuer, COMMON_NAME) || said(issuer, ORGANISATION),
    from: notBefore.value,
    until: notAfter.value,
  }
}

/** In UTF-16 units: more would not fit into a box. */
const LONGEST = 200

function said({ typesAndValues }: RelativeDistinguishedNames, wanted: string): string {
  const found = typesAndValues.find(({ type }) => type === wanted)
  const words: unknown = found?.value.valueBlock.value
  if (typeof words !== 'string') return ''
  return words
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
}
