import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const SETTINGS = 'word/settings.xml'

/**
 * A Word file whose left and right margins change places on even pages. The library has no word for that, so it is
 * written into the settings afterwards, where the format's order has it: behind the first of them.
 */
export function onBothSides(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const settings = strFromU8(parts[SETTINGS] ?? new Uint8Array())
  const mirrored = settings.replace(/<w:displayBackgroundShape\/>/, '$&<w:mirrorMargins/>')
  if (mirrored === settings) throw new Error('the settings no longer begin as they did in docx 9.15')
  return zipSync({ ...parts, [SETTINGS]: strToU8(mirrored) })
}
