import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const BODY = 'word/document.xml'
const MOMENT = /(?<=w:date=")[^"]+/g

/**
 * A Word file whose changes were made at least two minutes apart, in the same order. LibreOffice takes what one author
 * wrote within a minute for one change, over the end of a paragraph too, and then parts paragraphs wrongly where that
 * is rejected; the meetings of the tests have a fact each second.
 */
export function spread(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts[BODY] ?? new Uint8Array())
  const moments = [...new Set(body.match(MOMENT))].toSorted()
  const later = (moment: string) => new Date(Date.parse(moment) + moments.indexOf(moment) * 120_000)
  const apart = body.replace(MOMENT, (moment) => later(moment).toISOString().replace('.000', ''))
  return zipSync({ ...parts, [BODY]: strToU8(apart) })
}
