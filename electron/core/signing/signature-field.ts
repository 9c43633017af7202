import { phrases } from '../hosting/phrases.ts'
import { numberOf, type PdfFile } from './pdf-file.ts'
import type { PdfUpdate } from './pdf-update.ts'
import { type Entries, entriesOf, itemsOf, referenceOf, wordsIn } from './pdf-value.ts'
import type { Rectangle } from './signing-space.ts'

/** A signature's field as it is added to a paper. */
export interface SignatureField {
  /** Null for one that is not seen. */
  readonly rectangle: Rectangle | null
  /** The number of the form that is shown in the rectangle. */
  readonly form: number | null
  /** The number of the signature; null for a field that is still empty. */
  readonly signature: number | null
}

/** Printed with the page, and not to be moved about. */
const FLAGS = 4 + 128

/** Adds a field on the last page, where the paper keeps its signing block. */
export function addField(update: PdfUpdate, { rectangle, form, signature }: SignatureField): void {
  const { file } = update
  const { lastPage } = file
  const { x, y, width, height } = rectangle ?? { x: 0, y: 0, width: 0, height: 0 }
  const number = fieldsOf(file).length + 1
  const field = update.add(
    new Map([
      ['/Type', '/Annot'],
      ['/Subtype', '/Widget'],
      ['/FT', '/Sig'],
      ['/T', `(ChuKy${number})`],
      ['/TU', wordsIn(phrases('vi')('signatureField', { number: String(number) }))],
      ['/F', String(FLAGS)],
      ['/P', `${lastPage} 0 R`],
      ['/Rect', `[${[x, y, x + width, y + height].map((length) => length.toFixed(2)).join(' ')}]`],
      ...(signature === null ? [] : [['/V', `${signature} 0 R`] as const]),
      ...(form === null ? [] : [['/AP', `<< /N ${form} 0 R >>`] as const]),
    ]),
  )
  const page = file.entries(lastPage)
  update.put(lastPage, new Map([...page, ['/Annots', withItem(file, page.get('/Annots'), field)]]))
  addToForm(update, field)
}

/** The form is an object of its own: within the catalogue some programs do not add their fields to it. */
function addToForm(update: PdfUpdate, field: number): void {
  const { file } = update
  const catalog = file.entries(file.catalog)
  const known = referenceOf(catalog.get('/AcroForm'))
  const form = known ?? update.reserve()
  update.put(form, withField(file, catalog, field))
  if (known === null) update.put(file.catalog, new Map([...catalog, ['/AcroForm', `${form} 0 R`]]))
}

/** The numbers of the fields that a paper has, whatever they are for. */
export function fieldsOf(file: PdfFile): readonly number[] {
  const fields = formOf(file, file.entries(file.catalog)).get('/Fields')
  return fields === undefined ? [] : itemsOf(file.resolved(fields)).map(numberOf)
}

/** Where signatures are already seen on the paper. */
export function takenSpaces(file: PdfFile): readonly Rectangle[] {
  return fieldsOf(file).map((field) => rectangleOf(field, file))
}

/** Where a field stands on its page. */
export function rectangleOf(field: number, file: PdfFile): Rectangle {
  const corners = itemsOf(file.entries(field).get('/Rect') ?? '').map(Number)
  const [left = 0, low = 0, right = 0, high = 0] = corners
  const x = Math.min(left, right)
  const y = Math.min(low, high)
  return { x, y, width: Math.abs(right - left), height: Math.abs(high - low) }
}

/** Both bits: there are signatures, and whoever changes the file must do so by an update. */
const SIGNED_BY_UPDATES = '3'

function withField(file: PdfFile, catalog: Entries, field: number): Entries {
  const form = formOf(file, catalog)
  return new Map([
    ...form,
    ['/Fields', withItem(file, form.get('/Fields'), field)],
    ['/SigFlags', SIGNED_BY_UPDATES],
  ])
}

/** What the catalogue says of the file's fields; empty where it says nothing. */
export function formOf(file: PdfFile, catalog: Entries): Entries {
  const form = catalog.get('/AcroForm')
  return form === undefined ? new Map() : entriesOf(file.resolved(form))
}

function withItem(file: PdfFile, array: string | undefined, item: number): string {
  const items = array === undefined ? [] : itemsOf(file.resolved(array))
  return `[${[...items, `${item} 0 R`].join(' ')}]`
}
