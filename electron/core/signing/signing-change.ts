import type { PdfFile } from './pdf-file.ts'
import { type Entries, entriesOf, itemsOf, referenceOf } from './pdf-value.ts'
import { fieldsOf, formOf } from './signature-field.ts'

/**
 * Whether an update does nothing but add signature fields and sign in them. Whatever it changes of the file before
 * must be on a short list, and of that only what signing has to change; new objects are harmless as long as nothing
 * but those refers to them. What other programs write about themselves is let pass, nothing that is seen.
 */
export function isOnlySigning(before: PdfFile, after: PdfFile, sealed: PdfFile): boolean {
  const { newest } = after
  if (newest.takesAway || !continues(before, after)) return false
  const start = before.newest.end
  const isInPlace = [...newest.offsets.values()].every((at) => at >= start && at < newest.at)
  const changed = [...newest.offsets.keys()].filter((number) => before.has(number))
  return isInPlace && changed.every(mayChange(before, after, sealed)) && isFormSound(before, after)
}

/** Its trailer leads to the same catalogue, and to the table of the file before. */
function continues(before: PdfFile, after: PdfFile): boolean {
  const { trailer } = after
  const isSame = (name: string) => trailer.get(name) === before.trailer.get(name)
  return (
    Number(trailer.get('/Prev')) === before.newest.at &&
    isSame('/Root') &&
    isSame('/Info') &&
    !trailer.has('/Encrypt') &&
    !trailer.has('/XRefStm')
  )
}

/** Whether an object of before may be what it became. */
function mayChange(before: PdfFile, after: PdfFile, sealed: PdfFile): (number: number) => boolean {
  const info = referenceOf(before.trailer.get('/Info'))
  const metadata = referenceOf(sealed.entries(sealed.catalog).get('/Metadata'))
  const pages = new Set(before.pages)
  const fields = new Set(fieldsOf(before))
  const parts = partsOfForm(before)
  return (number) => {
    const differsIn = (...names: readonly string[]) =>
      isSameBut(before.entries(number), after.entries(number), names)
    if (number === before.catalog) return differsIn('/AcroForm', '/DSS', '/Extensions')
    if (pages.has(number)) return differsIn('/Annots')
    if (number === info) return differsIn('/ModDate', '/Producer')
    if (fields.has(number)) return !isSigned(number, before) && differsIn(...OF_SIGNING)
    // An update may name an object of the paper itself as such a part, so that the next may change it.
    return parts.has(number) && (number === metadata || !sealed.has(number))
  }
}

/** What a program puts into a field as it signs in it. */
const OF_SIGNING = ['/V', '/AP', '/AS', '/F', '/M', '/MK', '/DA', '/DR', '/Lock', '/Border', '/BS']

/** Objects whose whole content is looked at by itself, or that show what is still empty. */
function partsOfForm(file: PdfFile): ReadonlySet<number | null> {
  const catalog = file.entries(file.catalog)
  const empty = fieldsOf(file).filter((field) => !isSigned(field, file))
  return new Set([
    referenceOf(catalog.get('/Metadata')),
    referenceOf(catalog.get('/AcroForm')),
    referenceOf(formOf(file, catalog).get('/Fields')),
    ...file.pages.map((page) => referenceOf(file.entries(page).get('/Annots'))),
    ...empty.map((field) => lookOf(field, file)).filter((look) => look !== null && showsNothing(look, file)),
  ])
}

/** The form holds what it held and signature fields, and the pages what they held and just those fields. */
function isFormSound(before: PdfFile, after: PdfFile): boolean {
  const form = formOf(after, after.entries(after.catalog))
  const fields = new Set(fieldsOf(after))
  return (
    [...form.keys()].every((name) => OF_FORMS.has(name)) &&
    fieldsOf(before).every((field) => fields.has(field)) &&
    [...fields].every((field) => isPlainField(after.entries(field))) &&
    before.pages.every((page) => {
      const old = annotationsOf(page, before)
      const now = annotationsOf(page, after)
      return (
        old.every((one, index) => now[index] === one) &&
        now.slice(old.length).every((one) => fields.has(referenceOf(one) ?? 0))
      )
    })
  )
}

const OF_FORMS: ReadonlySet<string> = new Set(['/Fields', '/SigFlags', '/DR', '/DA', '/Type'])

/** Of no other kind, and doing nothing by itself. */
function isPlainField(field: Entries): boolean {
  return (
    field.get('/FT') === '/Sig' &&
    field.get('/Subtype') === '/Widget' &&
    !['/Kids', '/Parent', '/A', '/AA'].some((name) => field.has(name))
  )
}

export function annotationsOf(page: number, file: PdfFile): readonly string[] {
  const annotations = file.entries(page).get('/Annots')
  return annotations === undefined ? [] : itemsOf(file.resolved(annotations))
}

export function isSigned(field: number, file: PdfFile): boolean {
  return file.entries(field).has('/V')
}

/** Of a form: whether it has not a byte of content. */
export function showsNothing(look: number, file: PdfFile): boolean {
  return file.stream(look)?.length === 0
}

/** The number of the form that a field shows; null where it shows none. */
export function lookOf(field: number, file: PdfFile): number | null {
  const look = file.entries(field).get('/AP')
  return look === undefined ? null : referenceOf(entriesOf(file.resolved(look)).get('/N'))
}

function isSameBut(before: Entries, after: Entries, names: readonly string[]): boolean {
  return [...new Set([...before.keys(), ...after.keys()])].every(
    (name) => names.includes(name) || sameWritten(before.get(name), after.get(name)),
  )
}

/** Programs write the same value with other spaces, and the same number in other digits. */
function sameWritten(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && packed(one) === packed(other))
}

function packed(value: string): string {
  // Within strings every sign counts.
  if (value.includes('(')) return value
  const numbers = value.replaceAll(/-?\d+\.\d+/g, (number) => String(Number(number)))
  return numbers.replaceAll(/\s+/g, ' ').replaceAll(/ ?([[\]<>/]) ?/g, '$1')
}
