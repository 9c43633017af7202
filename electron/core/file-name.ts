/** The ending of every meeting file. */
export const ENDING = '.nghisu'

/** Longest name in UTF-16 units, which Windows counts with the folder up to 260, and in bytes, which Linux counts. */
const LONGEST_UNITS = 120
const LONGEST_BYTES = 200

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/iu

/**
 * A file's name made from words: in NFC, without what Windows refuses (`\ / : * ? " < > |`, control characters,
 * device names, a full stop or space at the end), and short enough for every system. The ending comes whole.
 */
export function fileNameOf(words: string, ending: string = ENDING): string {
  const allowed = words
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const trimmed = shortened(allowed, ending).replace(/^[. ]+|[. ]+$/gu, '')
  const safe = RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
  return `${safe === '' ? '_' : safe}${ending}`
}

/** The name of the file numbered so among those that would bear the same name: `A.nghisu`, `A (2).nghisu`. */
export function numbered(fileName: string, number: number): string {
  if (number === 1) return fileName
  const { base, ending } = partsOf(fileName)
  return `${base} (${number})${ending}`
}

/** The name without its ending. */
export function baseOf(fileName: string): string {
  return partsOf(fileName).base
}

function partsOf(fileName: string): { readonly base: string; readonly ending: string } {
  const dot = fileName.lastIndexOf('.')
  const at = dot > 0 ? dot : fileName.length
  return { base: fileName.slice(0, at), ending: fileName.slice(at) }
}

/** Cut at the end of a word, or of a letter with its marks where one word is that long. */
function shortened(words: string, ending: string): string {
  if (fits(words, ending)) return words
  let cut = ''
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(words)) {
    if (!fits(cut + segment, ending)) break
    cut += segment
  }
  const space = cut.lastIndexOf(' ')
  return space > cut.length / 2 ? cut.slice(0, space) : cut
}

function fits(words: string, ending: string): boolean {
  const name = words + ending
  return name.length <= LONGEST_UNITS && Buffer.byteLength(name) <= LONGEST_BYTES
}
