/**
 * The encoding that text which is not UTF-8 is most likely in, named as people know it; null when it is no text.
 * A guess for the operator, who converts the file. The app decodes none of these by itself, since a wrong guess
 * would put wrong words on the wall.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0)) return looksWide(sample) ? 'UTF-16' : null
  if (isMostlyUtf8(sample)) return 'UTF-8 + ANSI'
  if (shareOf(sample, (byte) => TCVN3_ALONE.has(byte)) > 0.1) return 'TCVN3 (ABC)'
  if (shareOf(sample, (byte) => WINDOWS_TONES.has(byte)) > 0.1) return 'Windows-1258'
  if (shareOf(sample, (byte, before) => VNI_MARKS.has(byte) && VOWELS.has(before)) > 0.4) return 'VNI'
  return 'ANSI'
}

const SAMPLE = 64 * 1024
const ASCII = 0x80

/**
 * TCVN3 puts a quarter of its letters (ă â ê ô ơ ư đ, à á ả ã ạ and others) where VNI and the Windows code pages
 * have only signs that hardly occur in Vietnamese.
 */
const TCVN3_ALONE = new Set(Array.from({ length: 0xbe - 0xa1 + 1 }, (_, index) => 0xa1 + index))

/** Three of Windows-1258's five tones as letters of their own. VNI has capital Ì, Ị and nothing there. */
const WINDOWS_TONES = new Set([0xcc, 0xd2, 0xde])

/** VNI writes a vowel and behind it its mark: `a` and 0xE1 for ấ. */
const VNI_MARKS = new Set([
  ...[0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe8, 0xe9, 0xea, 0xeb, 0xef, 0xf5, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc],
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc8, 0xc9, 0xca, 0xcb, 0xcf, 0xd5, 0xd8, 0xd9, 0xda, 0xdb, 0xdc],
])
/** With ơ and ư, which VNI has as single letters. */
const VOWELS = new Set([...Buffer.from('aeouyAEOUY', 'latin1'), 0xf4, 0xf6, 0xd4, 0xd6])

/** The part of the bytes above ASCII of which it is true, each with the byte before it. */
function shareOf(bytes: Uint8Array, isTrue: (byte: number, before: number) => boolean): number {
  const all = bytes.reduce((count, byte) => count + (byte >= ASCII ? 1 : 0), 0)
  const some = bytes.reduce(
    (count, byte, index) => count + (byte >= ASCII && isTrue(byte, bytes[index - 1] ?? 0) ? 1 : 0),
    0,
  )
  return all === 0 ? 0 : some / all
}

/** UTF-16 without its mark: the zero bytes stand all on even places or all on odd ones. */
function looksWide(bytes: Uint8Array): boolean {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  return Math.max(even, odd) > bytes.length / 5 && Math.min(even, odd) < bytes.length / 100
}

/** A file put together from two, or with a few bytes damaged. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const beyondAscii = Array.from(text).filter((letter) => (letter.codePointAt(0) ?? 0) >= ASCII)
  const wrong = beyondAscii.filter((letter) => letter === '\uFFFD').length
  return wrong < beyondAscii.length / 10
}
