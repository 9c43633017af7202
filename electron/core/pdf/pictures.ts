/** A picture's object says what it is in plain letters, whatever else of the file is packed or locked. */
const PICTURE = /\/Subtype\s*\/Image\b/g
/** What only makes parts of another picture clear. */
const MASK = /\/(?:SMask|Mask)\s+\d+\s+\d+\s+R/g

/**
 * How many pictures a PDF holds. PDF.js tells of none without unpacking it, which for a scan of many pages is all
 * the work there is.
 */
export function picturesIn(bytes: Uint8Array): number {
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const masks = new Set(letters.match(MASK)).size
  return Math.max(0, (letters.match(PICTURE)?.length ?? 0) - masks)
}
